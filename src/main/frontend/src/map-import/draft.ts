import type { PartRef } from "../map-events";
import { keyOf, WHOLE_MAP } from "../map-parts";
import type { ColumnSetting, FoundName, Look, Named, PlaceName, SentFile, SentSettings, Settings } from "./client";

/** Columns whose values are names of places of the map. */
const NAMING = ["place", "dimension", "step"];
const SAYING = ["nps", "csat", "ces", "rating", "group", "comment", "metric", "step"];

/** What somebody is about to import: a file, what the server sees in it, and how it is to be read. */
export class Draft {
  readonly file: SentFile;
  /** Where rows belong that say it by no column. */
  private readonly part: PartRef | null;
  look: Look;
  settings: Settings;
  saveAs = "";
  /** The columns whose scale is a guess, and whether somebody has said that it is right. */
  private readonly guesses = new Map<number, boolean>();

  constructor(file: SentFile, look: Look, part: PartRef | null) {
    this.file = file;
    this.part = part;
    this.look = look;
    this.settings = this.read(look);
  }

  get sent(): SentSettings {
    return { ...this.file, settings: this.settings };
  }

  /** The server has looked again, with another separator, say. What was chosen for a column stays with its name. */
  lookAgain(look: Look): void {
    const before = new Map(this.settings.columns.map((column) => [column.name, column]));
    const { survey, source, places } = this.settings;
    this.look = look;
    const fresh = this.read(look);
    this.settings = {
      ...fresh,
      survey,
      source,
      places: { ...fresh.places, ...places },
      columns: fresh.columns.map((column) => before.get(column.name) ?? column),
    };
  }

  set(change: Partial<Settings>): void {
    this.settings = { ...this.settings, ...change };
  }

  column(index: number): ColumnSetting {
    return this.settings.columns[index] ?? { name: "", field: "ignore" };
  }

  /** Where a column is about stays so. */
  setColumn(index: number, setting: ColumnSetting): void {
    const { touchpoint, stage } = this.column(index);
    this.guesses.delete(index);
    this.set({
      columns: this.settings.columns.map((column, i) =>
        i === index ? { ...(touchpoint ? { touchpoint } : stage ? { stage } : {}), ...setting } : column,
      ),
    });
  }

  /** Whether somebody has said that the guessed scale of a column is right; undefined when it is no guess. */
  isRight(index: number): boolean | undefined {
    return this.guesses.get(index);
  }

  confirm(index: number, isRight: boolean): void {
    this.guesses.set(index, isRight);
  }

  get isAmbiguous(): boolean {
    return this.settings.dates === "ambiguous" && this.has("date");
  }

  /** Whether a column says where each row belongs. */
  get isPlaced(): boolean {
    return this.settings.columns.some(({ field }) => NAMING.includes(field));
  }

  /** Whether there is anything to import. */
  get saysSomething(): boolean {
    return this.settings.columns.some(({ field }) => SAYING.includes(field));
  }

  has(field: string): boolean {
    return this.settings.columns.some((column) => column.field === field);
  }

  /** The names in a column that mean places; none for other columns. */
  namesIn(index: number): readonly FoundName[] {
    const { columns, places, preview } = this.look;
    if (!NAMING.includes(this.column(index).field)) {
      return [];
    }
    if (NAMING.includes(columns[index]?.field ?? "")) {
      return places;
    }
    const counts = new Map<string, number>();
    for (const row of preview) {
      const value = row[index]?.trim() ?? "";
      if (value !== "") {
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
    return [...counts].map(([value, rows]) => ({ value, rows }));
  }

  /** What a name means; null while nobody has said it. */
  placeOf(name: string): PartRef | null {
    const { places } = this.settings;
    const isWhole = this.look.kind !== "figures" && Object.hasOwn(places, name);
    return partOf(places[name] ?? null) ?? (isWhole ? WHOLE_MAP : null);
  }

  /** Says what a name means; null for nothing in this map. */
  relate(name: string, part: PartRef | null): void {
    const { [name]: _, ...others } = this.settings.places;
    this.set({ places: part ? { ...others, [name]: placeOf(part) ?? { map: true } } : others });
  }

  /** Says where a column is about; null for what is true of all. */
  placeColumn(index: number, part: PartRef | null): void {
    const { touchpoint: _, stage: __, ...column } = this.column(index);
    this.set({
      columns: this.settings.columns.map((each, i) => (i === index ? { ...column, ...placeOf(part) } : each)),
    });
  }

  /** Whether the file does not tell the days of its figures. */
  get isTimeless(): boolean {
    return this.look.kind === "figures" && !this.look.period && !this.has("time") && !this.has("date");
  }

  /** Reads the file as it was read another time, as far as the columns have the same names. */
  apply({ settings }: Named): void {
    const known = new Map(settings.columns.map((column) => [column.name, column]));
    const { charset, separator, table, dates } = this.settings;
    this.guesses.clear();
    this.settings = {
      ...settings,
      charset,
      separator,
      table,
      dates: dates === "ambiguous" ? settings.dates : dates,
      places: { ...this.settings.places, ...settings.places },
      columns: this.look.columns.map(({ name }) => known.get(name) ?? { name, field: "ignore" }),
    };
  }

  /** The server's guess. What it does not know of people and of names waits for somebody who says it. */
  private read({ settings, columns }: Look): Settings {
    this.guesses.clear();
    const place = settings.place ?? placeOf(this.part);
    for (const { index, confirm } of columns) {
      if (confirm) {
        this.guesses.set(index, false);
      }
    }
    const known = Object.entries(settings.places).filter(([, named]) => named !== null);
    return {
      ...settings,
      place,
      places: Object.fromEntries(known),
      columns: settings.columns.map((column, index) =>
        columns[index]?.personal && !column.keep ? { name: column.name, field: "ignore" } : column,
      ),
    };
  }
}

export function partOf(place: PlaceName | null): PartRef | null {
  if (place?.map) {
    return WHOLE_MAP;
  }
  if (place?.touchpoint) {
    return { part: "touchpoint", id: place.touchpoint };
  }
  return place?.stage ? { part: "stage", id: place.stage } : null;
}

export function placeOf(part: PartRef | null): PlaceName | null {
  return part && keyOf(part) !== "" ? { [part.part]: part.id } : null;
}
