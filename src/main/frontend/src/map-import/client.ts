import type { OwnChange } from "../live";
import { type Outcome, outcomeOf } from "../map-editor/client";
import { get, type MapAddress, send } from "../start-map";

/** A place of the map as the server names it: a touchpoint, a stage, or neither for the map as a whole. */
export interface PlaceName {
  readonly touchpoint?: string | null;
  readonly stage?: string | null;
  readonly map?: true;
}

/** What a column of the file is in the map, and which place it is about if that is the same for all lines. */
export interface ColumnSetting extends PlaceName {
  readonly name: string;
  readonly field: string;
  readonly scale?: string;
  readonly metric?: string;
  /** Personal data that somebody wants to keep. */
  readonly keep?: boolean;
}

/** How a file is read. The server guesses it, people correct it. */
export interface Settings {
  readonly charset: string;
  readonly separator: string;
  readonly table: number;
  readonly dates: string;
  readonly decimals: string;
  readonly survey: string;
  readonly source: string;
  readonly columns: readonly ColumnSetting[];
  /** The names in the file, and which place each of them means. */
  readonly places: Readonly<Record<string, PlaceName | null>>;
  /** Where all rows belong when no column says it. */
  readonly place: PlaceName | null;
  /** Of figures, if the file does not tell it. */
  readonly period?: Period;
}

export interface Named {
  readonly name: string;
  readonly settings: Settings;
}

export interface Column {
  readonly index: number;
  readonly name: string;
  readonly samples: readonly string[];
  readonly personal: boolean;
  readonly field: string;
  /** Whether the scale is no more than a guess. */
  readonly confirm: boolean;
}

export interface FoundName extends PlaceName {
  readonly value: string;
  readonly rows: number;
}

export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What the server sees in a file. */
export interface Look {
  readonly kind: "answers" | "figures" | "unknown";
  readonly charset: string;
  readonly separator: string;
  readonly dates: string;
  readonly decimals: string;
  readonly rows: number;
  readonly title: string;
  readonly period: Period | null;
  readonly warnings: readonly string[];
  readonly tables: readonly { readonly index: number; readonly title: string; readonly rows: number }[];
  readonly table: number;
  readonly columns: readonly Column[];
  readonly preview: readonly (readonly string[])[];
  readonly places: readonly FoundName[];
  readonly settings: Settings;
  readonly saved: readonly Named[];
}

/** What somebody says of a file before the server looks at it. */
export interface LookOptions {
  readonly charset?: string;
  readonly separator?: string;
  readonly table?: number;
}

export interface Refusal {
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly message: string;
}

/** What would become of a file. */
export interface Check {
  readonly accepted: number;
  readonly known: number;
  readonly refused: number;
  readonly rows: number;
  /** The first ones. */
  readonly refusals: readonly Refusal[];
  readonly figures: number;
  readonly periods: readonly Period[];
  readonly warnings: readonly string[];
}

export interface ImportRun {
  readonly id: string;
  readonly fileName: string;
  readonly survey: string;
  readonly state: "running" | "done" | "cancelled" | "taken_back";
  readonly expected: number;
  readonly done: number;
  readonly added: number;
  readonly known: number;
  readonly refused: number;
  /** When, in milliseconds since 1970. */
  readonly at: number;
  readonly by: string | null;
}

/** @property words only when they were asked for */
export interface Imports {
  readonly imports: readonly ImportRun[];
  readonly words?: Readonly<Record<string, string>>;
}

export interface Ended extends OwnChange {
  readonly import: ImportRun;
}

/** A file as it is sent each time. */
export interface SentFile {
  readonly fileName: string;
  /** In base64. */
  readonly file: string;
}

export interface SentSettings extends SentFile {
  readonly settings: Settings;
}

/** The doors of a map's imports. No method rejects. */
export class ImportRuns {
  protected readonly map: MapAddress;

  constructor(map: MapAddress) {
    this.map = map;
  }

  imports(withWords: boolean): Promise<Outcome<Imports>> {
    return outcomeOf(get(this.map, withWords ? "/imports?words=true" : "/imports"));
  }

  /** Stops an import that runs, and takes back one that is done. */
  takeBack(id: string): Promise<Outcome<Ended>> {
    return outcomeOf(send("DELETE", this.map, `/imports/${id}`, undefined));
  }
}

/** The same, and those through which a file goes. */
export class ImportClient extends ImportRuns {
  one(id: string): Promise<Outcome<ImportRun>> {
    return outcomeOf(get(this.map, `/imports/${id}`));
  }

  look(file: SentFile, options: LookOptions): Promise<Outcome<Look>> {
    return outcomeOf(send("POST", this.map, "/imports/look", { ...file, options }));
  }

  check(sent: SentSettings): Promise<Outcome<Check>> {
    return outcomeOf(send("POST", this.map, "/imports/check", sent));
  }

  /** The refused lines as a file. */
  refused(sent: SentSettings): Promise<Outcome<{ readonly file: string }>> {
    return outcomeOf(send("POST", this.map, "/imports/refused", sent));
  }

  /** Ends when all rows are in. The same id again is the same import. */
  run(id: string, sent: SentSettings, saveAs: string): Promise<Outcome<Ended>> {
    return outcomeOf(send("POST", this.map, "/imports", { id, ...sent, ...(saveAs === "" ? {} : { saveAs }) }));
  }

  forget(name: string): Promise<Outcome<null>> {
    return outcomeOf(send("DELETE", this.map, `/imports/settings?name=${encodeURIComponent(name)}`, undefined));
  }
}
