import type { Fragment } from "../fragments";
import { type Outcome, outcomeOf } from "../map-editor/client";
import { get, type MapAddress, send } from "../start-map";

/** What one person thinks of a touchpoint, from 1 to 5. */
export interface Mark {
  readonly performance: number;
  readonly importance: number | null;
}

/** The marks of a touchpoint, as far as the reader may know them. */
export interface Entry {
  readonly touchpoint: string;
  readonly shown: "none" | "hidden" | "few" | "one" | "mean";
  readonly n: number;
  readonly mean?: number;
  readonly spread?: number | null;
  /** How many gave a 1, a 2 and so on. */
  readonly counts?: readonly number[];
  readonly importance?: { readonly n: number; readonly mean?: number };
  readonly own: Mark | null;
  /** Who gave which mark; told of one touchpoint at a time. */
  readonly by?: readonly ({ readonly name: string } & Mark)[];
}

export interface Round {
  readonly id: number;
  readonly number: number;
  readonly name: string | null;
  /** When, in milliseconds since 1970. */
  readonly openedAt: number;
  readonly closedAt: number | null;
}

export interface TeamMarks {
  readonly team: string;
  readonly n: number;
  readonly mean: number | null;
}

/** The marks of a map in one round: docs/rest.md. */
export interface RoundMarks {
  readonly round: Round;
  readonly rounds: readonly Round[];
  readonly anonymous: boolean;
  readonly hideOthers: boolean;
  readonly mayMark: boolean;
  readonly mayOpenRound: boolean;
  readonly touchpoints: readonly Entry[];
  readonly teams: readonly TeamMarks[];
  readonly words?: Readonly<Record<string, string>>;
}

export interface MarkAnswer {
  readonly mark: Entry;
  readonly fragments: readonly Fragment[];
}

/** The doors of one map to what its team thinks of it. No method rejects. */
export class MarksClient {
  private readonly map: MapAddress;

  constructor(map: MapAddress) {
    this.map = map;
  }

  /** The open round, with all texts. */
  read(): Promise<Outcome<RoundMarks>> {
    return outcomeOf(get(this.map, "/marks?words=true"));
  }

  round(id: number): Promise<Outcome<RoundMarks>> {
    return outcomeOf(get(this.map, `/marks?round=${id}`));
  }

  /** The marks of one touchpoint, with the names of those who gave them. */
  named(touchpoint: string): Promise<Outcome<Entry>> {
    return outcomeOf(get(this.map, doorOf(touchpoint)));
  }

  openRound(name: string): Promise<Outcome<RoundMarks>> {
    return outcomeOf(send("POST", this.map, "/rounds", name === "" ? {} : { name }));
  }

  /** Gives a mark, or withdraws the one that was given. */
  mark(touchpoint: string, mark: Mark | null): Promise<Outcome<MarkAnswer>> {
    const door = doorOf(touchpoint);
    return outcomeOf(mark ? send("PUT", this.map, door, mark) : send("DELETE", this.map, door, undefined));
  }

  comment(id: string, touchpoint: string, text: string): Promise<Outcome<{ fragments: readonly Fragment[] }>> {
    return outcomeOf(send("POST", this.map, "/comments", { id, touchpoint, text }));
  }
}

function doorOf(touchpoint: string): string {
  return `/touchpoints/${encodeURIComponent(touchpoint)}/mark`;
}
