import { beforeEach, describe, expect, it, vi } from "vitest";
import { type HistoryHost, openHistory } from "../../src/map-editor/history";
import type { Entry } from "../../src/map-editor/history-client";
import { MAP_DRAWN } from "../../src/scroll-shadows";

const fetchMock = vi.fn<typeof fetch>();
const restore = vi.fn<HistoryHost["restore"]>();
const said: string[] = [];

const host: HistoryHost = {
  address: { contextPath: "/confluence", page: "42", key: "k" },
  words: (key, ...values) => [key.replace("history.", ""), ...values].join(" "),
  map: () => part("#jm-1"),
  stages: () => [
    { id: "s1", name: "Buy" },
    { id: "s2", name: "Use" },
  ],
  restore,
  announce: (text) => said.push(text),
};

function part<E extends HTMLElement>(selector: string): E {
  return document.querySelector<E>(selector)!;
}

const texts = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim() ?? "");

function press(text: string): void {
  const found = [...document.querySelectorAll("button")].filter((button) => button.textContent?.startsWith(text));
  found.at(0)!.click();
}

const TODAY = new Date();
const at = (daysAgo: number, hour: number): number =>
  new Date(TODAY.getFullYear(), TODAY.getMonth(), TODAY.getDate() - daysAgo, hour).getTime();

const ANNA = { key: "anna", name: "Anna" };
const ENTRIES: Entry[] = [
  { revision: 3, source: "edit", author: ANNA, at: at(0, 9), sentences: ["Title: “A” → “B”"] },
  { revision: 2, source: "undo", author: { key: null, name: "" }, at: at(1, 8), sentences: ["Change 1 taken back:"] },
  { revision: 1, source: "edit", author: { key: "gone", name: "" }, at: at(1, 7), sentences: ["One", "Two"] },
];

function answer(entries: Entry[], more: { next?: number; revision?: number } = {}): void {
  const authors = [ANNA, { key: "bert", name: "Bert" }];
  fetchMock.mockResolvedValueOnce(new Response(JSON.stringify({ revision: 3, entries, authors, ...more })));
}

const asked = (call: number): string => String(fetchMock.mock.calls.at(call)![0]);

async function open(): Promise<void> {
  answer(ENTRIES);
  openHistory(host);
  await vi.waitFor(() => expect(texts(".jm-history-entry")).toHaveLength(3));
}

describe("the history of a map", () => {
  beforeEach(() => {
    Element.prototype.scrollIntoView = vi.fn();
    HTMLDialogElement.prototype.showModal = function (): void {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function (): void {
      this.open = false;
      this.dispatchEvent(new Event("close"));
    };
    fetchMock.mockReset();
    restore.mockReset();
    vi.stubGlobal("fetch", fetchMock);
    said.length = 0;
    document.documentElement.lang = "en";
    document.body.innerHTML = `<section class="jm-map" id="jm-1" data-jm-revision="3"><button id="opener">History</button></section>`;
    part("#opener").focus();
  });

  it("tells who did what and when, day by day", async () => {
    await open();
    expect(texts(".jm-history-date")).toEqual(["today", "yesterday"]);
    expect(texts(".jm-history-who")).toEqual(["Anna 9:00 AM", "anonymous 8:00 AM source.undo", "unknown 7:00 AM"]);
    expect(texts(".jm-history-said li")).toEqual(["Title: “A” → “B”", "Change 1 taken back:", "One", "Two"]);
    expect(document.activeElement?.textContent).toBe("title");
  });

  it("offers the people and the stages that there are, and asks for one of them", async () => {
    await open();
    const [person, stage] = document.querySelectorAll("select");
    expect([...person!.options].map(({ text }) => text)).toEqual(["everybody", "Anna", "Bert"]);
    expect([...stage!.options].map(({ text }) => text)).toEqual(["everywhere", "Buy", "Use"]);

    answer([]);
    person!.value = "bert";
    stage!.value = "s2";
    person!.dispatchEvent(new Event("change"));

    await vi.waitFor(() => expect(texts(".jm-history-state")).toEqual(["empty"]));
    expect(asked(-1)).toBe("/confluence/rest/journey-maps/1.0/pages/42/maps/k/history?author=bert&part=s2");
    expect([person!.value, stage!.value]).toEqual(["bert", "s2"]);
  });

  it("loads earlier changes and goes on with the first of them", async () => {
    answer(ENTRIES.slice(0, 2), { next: 2 });
    openHistory(host);
    await vi.waitFor(() => expect(texts(".jm-history-entry")).toHaveLength(2));

    answer(ENTRIES.slice(2));
    press("more");

    await vi.waitFor(() => expect(texts(".jm-history-entry")).toHaveLength(3));
    expect(asked(-1)).toContain("before=2");
    await vi.waitFor(() => expect(document.activeElement?.closest("li")?.dataset.jmRevision).toBe("1"));
  });

  it("looks further back by itself when there was nothing among the latest changes", async () => {
    answer([], { next: 1001 });
    answer(ENTRIES.slice(2));
    openHistory(host);

    await vi.waitFor(() => expect(texts(".jm-history-entry")).toHaveLength(1));
    expect(asked(1)).toContain("before=1001");
  });

  it("tries again what could not be loaded", async () => {
    fetchMock.mockRejectedValueOnce(new Error("offline"));
    openHistory(host);
    await vi.waitFor(() => expect(texts(".jm-history-state")).toEqual(["failed retry"]));

    answer(ENTRIES);
    press("retry");

    await vi.waitFor(() => expect(texts(".jm-history-entry")).toHaveLength(3));
  });

  it("is left with Esc and gives the focus back", async () => {
    await open();
    part(".jm-history select").dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    expect(document.querySelector(".jm-history")).toBeNull();
    expect(document.activeElement?.id).toBe("opener");
  });

  it("is there once, and is gone to when it is asked for again", async () => {
    await open();
    part(".jm-history select").focus();
    openHistory(host);
    expect(document.querySelectorAll(".jm-history")).toHaveLength(1);
    expect(document.activeElement?.textContent).toBe("title");
  });

  it("says that the map has changed meanwhile and shows the latest changes", async () => {
    await open();
    document.dispatchEvent(new CustomEvent(MAP_DRAWN));
    const fresh = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "fresh");
    expect(fresh?.hidden).toBe(true);

    host.map().dataset.jmRevision = "4";
    document.dispatchEvent(new CustomEvent(MAP_DRAWN));
    expect(fresh?.hidden).toBe(false);
    answer([{ ...ENTRIES[0]!, revision: 4 }, ...ENTRIES], { revision: 4 });
    press("fresh");

    await vi.waitFor(() => expect(texts(".jm-history-entry")).toHaveLength(4));
    expect(fresh?.hidden).toBe(true);
  });

  it("shows the map as it was, with ids that the page does not have", async () => {
    await open();
    fetchMock.mockResolvedValueOnce(new Response("<section class=jm-map>Drawn</section>"));
    press("show (8:00");

    await vi.waitFor(() => expect(texts(".jm-history-drawing")).toEqual(["Drawn"]));
    expect(asked(-1)).toBe("/confluence/rest/journey-maps/1.0/pages/42/maps/k/at/2?place=999");
    expect(texts("dialog .jm-history-title")[0]).toMatch(/^moment .*8:00/);
    expect(texts(".jm-history-footer button")).toEqual(["restore", "compare.now", "close"]);
  });

  it("offers no way back to what is there now", async () => {
    await open();
    fetchMock.mockResolvedValueOnce(new Response("<section class=jm-map>Drawn</section>"));
    press("show (9:00");
    expect(texts(".jm-history-footer button")).toEqual(["close"]);
  });

  it("brings a state back only after a second question", async () => {
    await open();
    fetchMock.mockResolvedValueOnce(new Response("<section class=jm-map>Drawn</section>"));
    press("show (7:00");
    press("restore");
    expect(restore).not.toHaveBeenCalled();
    expect(texts(".jm-history-footer p")[0]).toMatch(/^restore.ask .*7:00/);

    restore.mockResolvedValueOnce({ kind: "refused", message: "Somebody was faster." });
    press("restore.do");
    await vi.waitFor(() => expect(texts("[role=alert]")).toEqual(["Somebody was faster."]));

    restore.mockResolvedValueOnce({ kind: "done" });
    answer([{ ...ENTRIES[2]!, revision: 4, source: "restore" }, ...ENTRIES], { revision: 4 });
    press("restore.do");
    await vi.waitFor(() => expect(texts(".jm-history-entry")).toHaveLength(4));
    expect(restore.mock.calls).toEqual([[1], [1]]);
    expect(document.querySelector("dialog")).toBeNull();
    expect(said.at(-1)).toMatch(/^restored .*7:00/);
    expect(document.activeElement?.textContent).toBe("title");
  });

  it("compares two moments, the earlier one first, whichever was chosen first", async () => {
    await open();
    press("compare (8:00");
    expect(texts(".jm-history-picking p")[0]).toMatch(/^compare.with .*8:00/);
    expect(document.activeElement?.textContent).toBe("compare.now");

    fetchMock.mockResolvedValueOnce(new Response("<section class=jm-map>Drawn</section>"));
    fetchMock.mockResolvedValueOnce(
      new Response(
        JSON.stringify({
          sentences: ["Card “Slow” removed"],
          parts: { added: [], removed: [{ part: "card", id: "c1", name: "Slow" }], changed: [], moved: [] },
          points: [],
        }),
      ),
    );
    press("compare.this (7:00");

    await vi.waitFor(() => expect(texts(".jm-history-beside li")).toEqual(["part.card Slow", "Card “Slow” removed"]));
    expect(asked(-2)).toContain("/at/2?place=999");
    expect(asked(-1)).toContain("/between/1/2");
    expect(part(".jm-history-picking").hidden).toBe(true);
  });

  it("compares a moment with now, and says when nothing differs", async () => {
    await open();
    press("compare (7:00");
    fetchMock.mockResolvedValueOnce(new Response("<section class=jm-map>Drawn</section>"));
    const parts = { added: [], removed: [], changed: [], moved: [] };
    fetchMock.mockResolvedValueOnce(new Response(JSON.stringify({ sentences: [], parts, points: [] })));
    press("compare.now");

    await vi.waitFor(() => expect(texts(".jm-history-beside")).toEqual(["same"]));
    expect(asked(-1)).toContain("/between/1/3");
  });

  it("keeps a chosen moment while one looks for the other, until it is let go", async () => {
    await open();
    press("compare (8:00");
    answer(ENTRIES);
    part(".jm-history select").dispatchEvent(new Event("change"));
    await vi.waitFor(() => expect(texts(".jm-history-picked")).toHaveLength(1));

    press("compare.cancel");
    expect(document.querySelector(".jm-history-picked")).toBeNull();
    expect(document.activeElement?.closest("li")?.dataset.jmRevision).toBe("2");
  });

  it("says that a moment could not be loaded, and tries again", async () => {
    await open();
    fetchMock.mockResolvedValueOnce(new Response("", { status: 404 }));
    press("show (8:00");
    await vi.waitFor(() => expect(texts("dialog [role=status]")).toEqual(["failed retry"]));

    fetchMock.mockResolvedValueOnce(new Response("<section class=jm-map>Drawn</section>"));
    press("retry");
    await vi.waitFor(() => expect(texts(".jm-history-drawing")).toEqual(["Drawn"]));
  });
});
