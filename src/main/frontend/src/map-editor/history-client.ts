import { get, type MapAddress } from "../start-map";

/** A change of a map, as the server tells it: docs/rest.md. */
export interface Entry {
  readonly revision: number;
  readonly source: string;
  readonly author: { readonly key: string | null; readonly name: string };
  /** When, in milliseconds since 1970. */
  readonly at: number;
  readonly sentences: readonly string[];
}

export interface HistoryAnswer {
  /** The revision of the map now. */
  readonly revision: number;
  readonly entries: readonly Entry[];
  readonly authors: readonly { readonly key: string; readonly name: string }[];
  readonly next?: number;
}

export interface Part {
  readonly part: string;
  readonly id: string;
}

/** A value of a curve that is another one now; null when the curve says nothing. */
export interface Point {
  readonly anchor: string;
  readonly number: number;
  readonly was: number | null;
  readonly now: number | null;
}

export interface Differences {
  readonly sentences: readonly string[];
  readonly parts: {
    readonly added: readonly Part[];
    readonly removed: readonly (Part & { readonly name: string })[];
    readonly changed: readonly Part[];
    readonly moved: readonly Part[];
  };
  readonly points: readonly Point[];
}

/** What to tell; an empty author or part is all of them. */
export interface Question {
  readonly before?: number | undefined;
  readonly author: string;
  readonly part: string;
}

/** A place on the page that no macro has, so that a drawing of it has ids of its own. */
const PLACE = 999;

/** What happened to a map, newest first; null when it cannot be had. */
export function askHistory(map: MapAddress, { before, author, part }: Question): Promise<HistoryAnswer | null> {
  const query = new URLSearchParams();
  if (before !== undefined) {
    query.set("before", String(before));
  }
  if (author) {
    query.set("author", author);
  }
  if (part) {
    query.set("part", part);
  }
  return read(get(map, `/history?${query}`), (answer) => answer.json());
}

/** What differs between two moments; null when it cannot be had. */
export function askDifferences(map: MapAddress, from: number, to: number): Promise<Differences | null> {
  return read(get(map, `/between/${from}/${to}`), (answer) => answer.json());
}

/** The map as it was, as the server draws it; null when it cannot be had. */
export function drawnAt(map: MapAddress, revision: number): Promise<string | null> {
  return read(get(map, `/at/${revision}?place=${PLACE}`, "text/html"), (answer) => answer.text());
}

async function read<T>(request: Promise<Response>, body: (answer: Response) => Promise<T>): Promise<T | null> {
  try {
    const answer = await request;
    return answer.ok ? await body(answer) : null;
  } catch {
    return null;
  }
}
