import type { Edit } from "../edits";
import type { OwnChange } from "../live";
import { type EditAnswer, type Outcome, outcomeOf } from "../map-editor/client";
import type { PartRef } from "../map-events";
import type { PlaceName } from "../map-import/client";
import { get, type MapAddress, send } from "../start-map";

/** What came of the answers to a question on one scale; `value` and the rest are told from five answers on. */
export interface Score {
  readonly type: "nps" | "csat" | "ces";
  readonly scale: string;
  readonly n: number;
  readonly shown: "no" | "small" | "yes";
  readonly value?: number;
  readonly low?: number | null;
  readonly high?: number | null;
  /** All of it, in the reader's language. */
  readonly text: string;
  /** How many gave each number of the scale. */
  readonly counts?: readonly number[];
  readonly groups?: Readonly<Record<"detractor" | "passive" | "promoter", number>>;
}

/** The customers' mark from 1 to 5. */
export interface Rating {
  readonly mark: number;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly n: number;
  readonly question: string;
  readonly mixed: boolean;
}

export interface PartScores extends PlaceName {
  readonly rating: Rating | null;
  /** The team's own marks. */
  readonly ours?: { readonly mean: number; readonly n: number } | null;
  readonly gap?: number | null;
  readonly scores: readonly Score[];
}

/** What another tool measured, in the reader's language. */
export interface Figure extends PlaceName {
  readonly name: string;
  readonly shown: string;
  readonly period: string;
}

export interface Finding {
  readonly key: string;
  readonly sentence: string;
  readonly touchpoint?: string | null;
  readonly stage?: string | null;
}

/** What customers say of a map, as far as the reader may know it: docs/rest.md. */
export interface AllScores {
  readonly touchpoints: readonly PartScores[];
  readonly stages: readonly PartScores[];
  readonly whole: PartScores;
  readonly months: readonly { readonly month: string; readonly scores: readonly Score[] }[];
  readonly trends: readonly { readonly sentence: string }[];
  readonly segments: readonly { readonly segment: string; readonly scores: readonly Score[] }[];
  /** What our own people saw and heard, which counts apart. */
  readonly staff: readonly Score[];
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
  readonly headline: { readonly sentence: string; readonly rule: string } | null;
  readonly mayEdit: boolean;
  readonly words?: Readonly<Record<string, string>>;
}

export type AnswerState = "new" | "read" | "linked" | "done";

/** What one customer said. */
export interface Answer extends PlaceName {
  readonly id: number;
  readonly type: string | null;
  readonly scale: string | null;
  readonly value: number | null;
  readonly group: string | null;
  /** As `2026-05-03`. */
  readonly date: string | null;
  readonly segment: string;
  readonly channel: string;
  readonly source: string;
  readonly survey: string;
  readonly comment: string;
  readonly state: AnswerState;
  /** The card that it became. */
  readonly card: string | null;
  readonly at: number;
}

export interface Answers {
  readonly answers: readonly Answer[];
  readonly total: number;
  /** From where the next ones are asked for; null at the end. */
  readonly before: number | null;
}

/** Which comments are asked for; empty texts stand for all. */
export interface Filter {
  readonly part: PartRef;
  readonly state: string;
  readonly source: string;
  readonly text: string;
}

/** An answer that somebody adds. */
export interface NewAnswer extends PlaceName {
  readonly id: string;
  readonly type?: string;
  readonly scale?: string;
  readonly value?: number;
  readonly date?: string;
  readonly segment?: string;
  readonly source: string;
  readonly comment?: string;
}

export interface AnswerChange extends PlaceName {
  readonly map?: true;
  readonly state?: AnswerState;
  readonly card?: string;
}

/** The doors of a map to what customers say. No method rejects. */
export class CustomersClient {
  readonly map: MapAddress;

  constructor(map: MapAddress) {
    this.map = map;
  }

  scores(withWords: boolean): Promise<Outcome<AllScores>> {
    return outcomeOf(get(this.map, withWords ? "/scores?words=true" : "/scores"));
  }

  /** Answers that have words, the newest first. */
  comments({ part, state, source, text }: Filter, limit: number, before: number | null): Promise<Outcome<Answers>> {
    const query = new URLSearchParams({ comments: "true", limit: String(limit) });
    const asked = { ...(part.part === "map" ? {} : { [part.part]: part.id }), state, source, text };
    for (const [name, value] of Object.entries(asked)) {
      if (value) {
        query.set(name, value);
      }
    }
    if (before !== null) {
      query.set("before", String(before));
    }
    return outcomeOf(get(this.map, `/answers?${query}`));
  }

  /** The same id again is the same answer. */
  add(answer: NewAnswer): Promise<Outcome<OwnChange>> {
    return outcomeOf(send("POST", this.map, "/answers", { answers: [answer] }));
  }

  change(ids: readonly number[], change: AnswerChange): Promise<Outcome<OwnChange>> {
    return outcomeOf(send("PUT", this.map, "/answers", { ids, ...change }));
  }

  remove(id: number): Promise<Outcome<OwnChange>> {
    return outcomeOf(send("DELETE", this.map, `/answers/${id}`, undefined));
  }

  /** The map as its text has it. */
  read(): Promise<Outcome<{ readonly revision: number; readonly map: Readonly<Record<string, unknown>> }>> {
    return outcomeOf(get(this.map, ""));
  }

  edit(id: string, baseRevision: number, edits: readonly Edit[]): Promise<Outcome<EditAnswer>> {
    return outcomeOf(send("POST", this.map, "/edits", { id, baseRevision, edits }));
  }
}
