/** The value of an attribute; null when it is not set. */
export type Value = string | number | boolean | null;

type ListedPart = "persona" | "stage" | "lane" | "touchpoint" | "card" | "curve";

/** Among the parts beside: null is first, absent is last, else behind the part with that id. */
interface Place {
  readonly after?: string | null;
}

export type Change = {
  readonly edit: "change";
  readonly attribute: string;
  readonly from: Value;
  readonly to: Value;
  /** The curve of a feeling, when it is another than the main one. */
  readonly curve?: string;
} & ({ readonly part: "map" } | { readonly part: ListedPart; readonly id: string });

export interface Add extends Place {
  readonly edit: "add";
  readonly part: ListedPart;
  readonly value: Readonly<Record<string, Value>> & { readonly id: string };
}

export type Move = { readonly edit: "move"; readonly id: string } & (
  | { readonly part: "persona" | "stage" | "lane" | "curve"; readonly to: Place }
  | { readonly part: "touchpoint"; readonly to: Place & { readonly stage: string } }
  | { readonly part: "card"; readonly to: Place & { readonly lane: string; readonly anchor: string | null } }
);

export interface Remove {
  readonly edit: "remove";
  readonly part: ListedPart;
  readonly id: string;
}

/** What an empty map can be started from. */
export type Start =
  | { readonly journey: string; readonly language?: string }
  | { readonly blank: true; readonly language?: string }
  | { readonly json: string };

/** Edits that come alone in a request. */
export type Single =
  | ({ readonly edit: "startFrom" } & Start)
  | { readonly edit: "undo" | "restore"; readonly revision: number };

/** One change of a map, as a request to the server names it. */
export type Edit = Change | Add | Move | Remove | Single;
