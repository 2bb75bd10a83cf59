import { vi } from "vitest";
import { IMPORT } from "../../src/map-events";
import type { Check, ImportRun, Look, Settings } from "../../src/map-import/client";
import { englishWords } from "../bundle";
import { part, show } from "../map-tools/reader-map";

const WORDS = englishWords("journey-maps.import.");

export const SETTINGS: Settings = {
  charset: "windows-1252",
  separator: ";",
  table: 0,
  dates: "dmy",
  decimals: ",",
  survey: "reponses-mai",
  source: "survey",
  columns: [
    { name: "Date de réponse", field: "date" },
    { name: "Note", field: "nps", scale: "0-10" },
    { name: "Étape", field: "place" },
    { name: "Commentaire", field: "comment" },
    { name: "E-mail", field: "email" },
  ],
  places: { "Touchpoint 1": { touchpoint: "1" } },
  place: null,
};

export const LOOK: Look = {
  kind: "answers",
  charset: "windows-1252",
  separator: ";",
  dates: "dmy",
  decimals: ",",
  rows: 5012,
  title: "",
  period: null,
  warnings: [],
  tables: [{ index: 0, title: "reponses", rows: 5012 }],
  table: 0,
  columns: [
    {
      index: 0,
      name: "Date de réponse",
      samples: ["03/05/2026", "04/05/2026", "x"],
      personal: false,
      field: "date",
      confirm: false,
    },
    { index: 1, name: "Note", samples: ["9", "4"], personal: false, field: "nps", confirm: false },
    {
      index: 2,
      name: "Étape",
      samples: ["Touchpoint 1", "Livraison"],
      personal: false,
      field: "place",
      confirm: false,
    },
    {
      index: 3,
      name: "Commentaire",
      samples: ["Ma carte est refusée"],
      personal: false,
      field: "comment",
      confirm: false,
    },
    { index: 4, name: "E-mail", samples: ["•••••@•••••"], personal: true, field: "email", confirm: false },
  ],
  preview: [["03/05/2026", "9", "Touchpoint 1", "Ma carte est refusée", "•••••@•••••"]],
  places: [
    { value: "Touchpoint 1", rows: 5000, touchpoint: "1" },
    { value: "Livraison", rows: 12 },
  ],
  settings: SETTINGS,
  saved: [],
};

export const CHECK: Check = {
  accepted: 4968,
  known: 37,
  refused: 7,
  rows: 5012,
  refusals: [
    { line: 214, column: "Note", value: "11", message: "“11” is no mark from 0 to 10" },
    { line: 877, column: "Date de réponse", value: "31/02/2026", message: "“31/02/2026” is no date" },
  ],
  figures: 0,
  periods: [],
  warnings: [],
};

export function run(more: Partial<ImportRun> = {}): ImportRun {
  return {
    id: "i",
    fileName: "reponses-mai.csv",
    survey: "reponses-mai",
    state: "done",
    expected: 5012,
    done: 5012,
    added: 4968,
    known: 37,
    refused: 7,
    at: Date.UTC(2026, 4, 31, 12),
    by: "Ana Ruiz",
    ...more,
  };
}

export interface Asked {
  readonly method: string;
  readonly door: string;
  readonly body: Record<string, unknown>;
}

type Answer = (asked: Asked) => Response | Promise<Response>;

/** A server whose doors answer what a test says; a door without an answer stays silent. */
export class Server {
  readonly asked: Asked[] = [];
  private readonly doors = new Map<string, Answer>();

  constructor() {
    vi.stubGlobal("fetch", (address: string, { method = "GET", body }: RequestInit = {}) => {
      const door = address.replace(/.*\/maps\/[^/]*/, "");
      const asked = { method, door, body: body ? JSON.parse(String(body)) : {} };
      this.asked.push(asked);
      const found = [...this.doors].find(([pattern]) => `${method} ${door}`.startsWith(pattern));
      return found ? Promise.resolve(asked).then(found[1]) : new Promise(() => {});
    });
    this.on("GET /imports?words=true", { imports: [], words: WORDS });
  }

  /** The door that was named last counts. */
  on(door: string, answer: object | Answer, status = 200): void {
    this.doors.delete(door);
    const before = [...this.doors];
    this.doors.clear();
    this.doors.set(door, typeof answer === "function" ? (answer as Answer) : () => json(answer, status));
    for (const [known, each] of before) {
      this.doors.set(known, each);
    }
  }

  refuses(door: string, status: number, ...errors: (readonly [field: string, message: string])[]): void {
    this.on(door, { errors: errors.map(([field, message]) => ({ field, key: "some", message })) }, status);
  }

  isCutOff(door: string): void {
    this.on(door, () => Promise.reject(new TypeError("offline")));
  }

  at(door: string): Asked[] {
    return this.asked.filter((asked) => `${asked.method} ${asked.door}`.startsWith(door));
  }
}

export function json(body: object, status = 200): Response {
  return new Response(JSON.stringify(body), { status });
}

/** A map that its reader may edit. */
export function showMap(): HTMLElement {
  vi.stubGlobal("AJS", { contextPath: () => "/confluence" });
  HTMLDialogElement.prototype.showModal = function (): void {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (): void {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
  const map = show("m");
  Object.assign(map.dataset, { jmEditable: "", jmRevision: "7", jmSince: "7-0-0-0" });
  return map;
}

export const dialog = (): HTMLElement => part("dialog.jm-import");

/** Opens the dialog, for the part that answers are about. */
export async function openImport(map: HTMLElement, ref = { part: "map", id: "" }): Promise<void> {
  map.dispatchEvent(new CustomEvent(IMPORT, { detail: ref, bubbles: true }));
  await vi.waitFor(() => dialog());
}

export async function chooseFile(name = "reponses-mai.csv", text: BlobPart = "Note\n9\n"): Promise<void> {
  const input = part<HTMLInputElement>("input[type=file]", dialog());
  Object.defineProperty(input, "files", { value: [new File([text], name)], configurable: true });
  input.dispatchEvent(new Event("change"));
  await vi.waitFor(() => {
    if (heading() === "Which file?" && failed() === "") {
      throw new Error("still reading");
    }
  });
}

export const heading = (): string => part("h3", dialog()).textContent ?? "";
export const failed = (): string =>
  [...dialog().querySelectorAll(".jm-failed")].map((each) => each.textContent).join("");

export function button(words: string, within: ParentNode = dialog()): HTMLButtonElement {
  const found = [...within.querySelectorAll("button")].find(({ textContent }) => textContent === words);
  return found ?? part(`button named ${words}`);
}

export async function press(words: string): Promise<void> {
  button(words).click();
  await vi.waitFor(() => {});
}

/** A list in the row of a column, with what it says beside. */
export function column(index: number): { select: HTMLSelectElement; row: HTMLElement; error: () => string } {
  const select = part<HTMLSelectElement>(`#jm-import-column-${index}`, dialog());
  return {
    select,
    row: select.closest("tr") as HTMLElement,
    error: () => part(`#jm-import-column-${index}-error`, dialog()).textContent ?? "",
  };
}

export function choose(select: HTMLSelectElement, value: string): void {
  select.dispatchEvent(new Event("focus"));
  select.value = value;
  select.dispatchEvent(new Event("change"));
}
