import { readFileSync } from "node:fs";
import { vi } from "vitest";
import { Book, type BookHost } from "../../src/map-marks/book";
import { type Entry, type Mark, MarksClient, type RoundMarks } from "../../src/map-marks/client";
import { show } from "../map-tools/reader-map";

export const DOOR = "/confluence/rest/journey-maps/1.0/pages/42/maps/m-uuid";
export const fetchMock = vi.fn<typeof fetch>();

const BUNDLE = "../resources/i18n/journey-maps.properties";
const PREFIX = "journey-maps.marks.";

/** The texts as the server sends them. */
const WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  readFileSync(BUNDLE, "utf8")
    .split("\n")
    .filter((line) => line.startsWith(PREFIX))
    .map((line) => [line.slice(PREFIX.length, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
);

export function entry(touchpoint: string, more: Partial<Entry> = {}): Entry {
  return { touchpoint, shown: "none", n: 0, own: null, ...more };
}

export function mean(touchpoint: string, value: number, spread: number, own: Mark | null = null): Entry {
  return entry(touchpoint, { shown: "mean", n: 4, mean: value, spread, counts: [0, 1, 1, 1, 1], own });
}

export function marks(touchpoints: readonly Entry[], more: Partial<RoundMarks> = {}): RoundMarks {
  const round = { id: 1, number: 1, name: null, openedAt: new Date(2026, 10, 3, 12).getTime(), closedAt: null };
  return {
    round,
    rounds: [round],
    anonymous: false,
    hideOthers: false,
    mayMark: true,
    mayOpenRound: false,
    touchpoints,
    teams: [],
    words: WORDS,
    ...more,
  };
}

export function answer(body: unknown, status = 200): void {
  fetchMock.mockResolvedValueOnce(new Response(JSON.stringify(body), { status }));
}

export function refuse(status: number, message: string): void {
  answer({ errors: [{ field: "performance", key: "k", message }] }, status);
}

export function sent(call: number): { url: string; method: string; body: unknown } {
  const [url, init] = fetchMock.mock.calls[call] ?? [];
  return {
    url: String(url),
    method: init?.method ?? "",
    body: init?.body === undefined ? undefined : JSON.parse(String(init.body)),
  };
}

/** A map of three touchpoints with a lane of marks, and the book of its marks. */
export async function openBook(read: RoundMarks, host: Partial<BookHost> = {}): Promise<Book> {
  const book = new Book(new MarksClient({ contextPath: "/confluence", page: "42", key: "m-uuid" }), {
    put: host.put ?? (() => {}),
    fate: host.fate ?? (() => {}),
  });
  answer(read);
  await book.ready();
  return book;
}

export function showMap(): HTMLElement {
  fetchMock.mockReset();
  fetchMock.mockImplementation(() => new Promise(() => {}));
  vi.stubGlobal("fetch", fetchMock);
  vi.stubGlobal("CSS", { escape: (id: string) => id });
  vi.stubGlobal("AJS", { contextPath: () => "/confluence" });
  HTMLDialogElement.prototype.showModal = function (): void {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (): void {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
  const map = show("m");
  map.dataset.jmMayMark = "";
  map
    .querySelector(".jm-tools")
    ?.insertAdjacentHTML(
      "beforeend",
      '<button data-jm-tool="rate" data-jm-failed="Not loaded" hidden></button><button data-jm-tool="results" data-jm-failed="Not loaded" hidden></button>',
    );
  map
    .querySelector("tbody")
    ?.insertAdjacentHTML(
      "beforeend",
      `<tr id="m-l-marks"><th class="jm-lane"><span class="jm-lane-name">Our performance</span></th>${["1", "2", "3"]
        .map((id) => `<td class="jm-slot"><span class="jm-marks" data-jm-marks="${id}"></span></td>`)
        .join("")}</tr>`,
    );
  return map;
}

export function press(target: Element, key: string, more: KeyboardEventInit = {}): void {
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
}
