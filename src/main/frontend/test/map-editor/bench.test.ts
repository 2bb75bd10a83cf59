import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Edit } from "../../src/edits";
import { Bench } from "../../src/map-editor/bench";
import type { EditAnswer, EditRequest, MapClient, News, Outcome, ServerError } from "../../src/map-editor/client";
import { addCard, set } from "../../src/map-editor/commands";
import { applied, type Content, contentOf, find } from "../../src/map-editor/content";
import { showDrawn } from "./drawn-map";
import { editorStart, Later, MAP, settle } from "./some-map";

type Read = Outcome<{ revision: number; map: Record<string, unknown> }>;

/** A server with the map of some-map.ts at revision 7, whose answers a test gives when it is time. */
class Server {
  readonly requests: { request: EditRequest; answer: Later<Outcome<EditAnswer>> }[] = [];
  readonly reads: Later<Read>[] = [];
  news: Outcome<News | null> = { kind: "done", body: null };

  edit(request: EditRequest): Promise<Outcome<EditAnswer>> {
    const answer = new Later<Outcome<EditAnswer>>();
    this.requests.push({ request, answer });
    return answer.promise;
  }

  read(): Promise<Read> {
    const read = new Later<Read>();
    this.reads.push(read);
    return read.promise;
  }

  changes(): Promise<Outcome<News | null>> {
    return Promise.resolve(this.news);
  }

  /** Answers the request of that number, from 0. */
  async makes(request: number, made: number, revision = made, html = ""): Promise<void> {
    const fragments = html ? [{ id: "jm-0f0e0d0c-s-a", html }] : [];
    this.requests[request]?.answer.resolve({ kind: "done", body: { revision, made, fragments } });
    await settle();
  }

  async refuses(request: number): Promise<void> {
    const errors = [{ field: "edits[0]", key: "conflict", message: "Somebody was faster." }];
    this.requests[request]?.answer.resolve({ kind: "refused", status: 409, errors });
    await settle();
  }

  /** Answers a reading of the map, from 0. */
  async shows(read: number, revision: number, stage: string, card?: string): Promise<void> {
    const map = structuredClone(MAP);
    map.stages = map.stages.map((each) => (each.id === "a" ? { ...each, name: stage } : each));
    if (card) {
      map.cards.push({ id: card, lane: "do", anchor: "c", text: "Unpacks" });
    }
    this.reads[read]?.resolve({ kind: "done", body: { revision, map } });
    await settle();
  }
}

let server: Server;
let bench: Bench;
let told: string[];
let kept: string[][];

beforeEach(() => {
  const map = showDrawn();
  server = new Server();
  told = [];
  kept = [];
  bench = new Bench(map, server as unknown as MapClient, editorStart(), {
    changed: () => undefined,
    drawn: () => undefined,
    refused: ({ id }, status, errors: readonly ServerError[]) => told.push(`${id} ${status} ${errors[0]?.key}`),
    news: ({ revision }) => told.push(`news ${revision}`),
    kept: (commits) => kept.push(commits.map(({ id }) => id)),
  });
});

afterEach(() => {
  vi.useRealTimers();
});

const rename = (to: string): Edit[] => set(bench.content, { part: "stage", id: "a" }, "name", to);
const stage = (): unknown => find(bench.content, { part: "stage", id: "a" })?.name;
const cards = (id: string): number => bench.content.card.filter((card) => card.id === id).length;
const newCard: Edit = { edit: "add", part: "card", value: { id: "new", lane: "do", anchor: "c", text: "Unpacks" } };
const drawn = (name: string): string =>
  `<th class="jm-stage" id="jm-0f0e0d0c-s-a" colspan="2" data-jm-stage="a"><span class="jm-stage-name">${name}</span></th>`;

describe("an edit of one's own", () => {
  it("is in the map at once, and drawn when the server answers", async () => {
    const result = bench.commit(rename("First"), "x");
    expect(stage()).toBe("First");
    expect(bench.map.querySelector(".jm-stage-name")?.textContent).toBe("Before");
    await server.makes(0, 8, 8, drawn("First"));
    expect(await result).toMatchObject({ kind: "done" });
    expect(bench.map.querySelector(".jm-stage-name")?.textContent).toBe("First");
    expect([bench.revision, bench.map.dataset.jmRevision]).toEqual([8, "8"]);
    expect(bench.undoStack.canUndo).toBe(true);
    expect(server.reads).toHaveLength(0);
  });

  it("that changes nothing is none", async () => {
    expect(await bench.commit(rename("Before"))).toBeNull();
    expect(server.requests).toHaveLength(0);
  });

  it("is kept until the server has answered", async () => {
    void bench.commit(rename("First"), "x");
    expect(kept.at(-1)).toEqual(["x"]);
    await server.makes(0, 8);
    expect(kept.at(-1)).toEqual([]);
  });

  it("that makes others' edits known lets the map be read again, and keeps what is still on its way", async () => {
    void bench.commit([newCard], "x");
    void bench.commit(rename("First"), "y");
    await server.makes(0, 9);
    expect(server.reads).toHaveLength(1);
    await server.shows(0, 9, "Theirs", "new");
    expect(stage()).toBe("First");
    await server.makes(1, 10);
    expect([stage(), cards("new")]).toEqual(["First", 1]);
  });
});

describe("a refused edit", () => {
  it("leads back to what the server has", async () => {
    void bench.commit(rename("First"), "x");
    await server.refuses(0);
    await server.shows(0, 8, "Theirs");
    expect(stage()).toBe("Theirs");
    expect(told).toEqual(["x 409 conflict"]);
    expect(bench.undoStack.canUndo).toBe(false);
  });

  it("does not take others along that went after it", async () => {
    void bench.commit(rename("First"), "x");
    void bench.commit([newCard], "y");
    await server.refuses(0);
    await server.shows(0, 7, "Before");
    expect([stage(), cards("new")]).toEqual(["Before", 1]);
    await server.makes(1, 8);
    expect(cards("new")).toBe(1);
  });

  it("loses nothing when the map that is read is older than the next answer", async () => {
    void bench.commit(rename("First"), "x");
    void bench.commit([newCard], "y");
    await server.refuses(0);
    await server.makes(1, 8);
    await server.shows(0, 7, "Before");
    await server.shows(1, 8, "Before", "new");
    expect(cards("new")).toBe(1);
  });

  it("doubles nothing when the map that is read has the next edit already", async () => {
    void bench.commit(rename("First"), "x");
    void bench.commit([newCard], "y");
    await server.refuses(0);
    await server.shows(0, 8, "Before", "new");
    expect(cards("new")).toBe(1);
  });
});

describe("others' edits", () => {
  const theirs: Outcome<News> = {
    kind: "done",
    body: { since: "8", revision: 8, fragments: [{ id: "jm-0f0e0d0c-s-a", html: drawn("Theirs") }], edits: [] },
  };

  it("appear when they are asked for", async () => {
    server.news = theirs;
    const answer = bench.ask();
    await settle();
    await server.shows(0, 8, "Theirs");
    expect(await answer).toBe("news");
    expect(stage()).toBe("Theirs");
    expect(bench.map.querySelector(".jm-stage-name")?.textContent).toBe("Theirs");
    expect(told).toEqual(["news 8"]);
    expect(bench.revision).toBe(8);
  });

  it("wait while an own edit is on its way, whose answer brings them", async () => {
    server.news = theirs;
    void bench.commit([newCard], "x");
    expect(await bench.ask()).toBe("nothing");
    expect(bench.revision).toBe(7);
  });

  it("stay marked when an own edit lets the same part be drawn anew", async () => {
    document.getElementById("jm-0f0e0d0c-s-a")?.classList.add("jm-news", "jm-hovered");
    void bench.commit(rename("First"), "x");
    await server.makes(0, 8, 8, drawn("First"));
    expect(document.getElementById("jm-0f0e0d0c-s-a")?.className).toBe("jm-stage jm-news");
  });

  it.each<["lost" | "session" | "refused", Outcome<News>]>([
    ["lost", { kind: "lost" }],
    ["session", { kind: "session" }],
    ["refused", { kind: "refused", status: 403, errors: [] }],
  ])("cannot be told when the answer is: %s", async (kind, outcome) => {
    server.news = outcome;
    expect(await bench.ask()).toBe(kind);
  });
});

describe("undo", () => {
  const renamed = (name: string): Content =>
    set(contentOf(MAP), { part: "stage", id: "a" }, "name", name).reduce(applied, contentOf(MAP));

  it("asks the server to take the own edit back, then to take that back", async () => {
    void bench.commit(rename("First"), "x");
    await server.makes(0, 8);
    void bench.undo(1);
    await settle();
    expect(server.requests[1]?.request.edits).toEqual([{ edit: "undo", revision: 8 }]);
    await server.makes(1, 9);
    await server.shows(0, 9, "Before");
    expect(stage()).toBe("Before");
    expect([bench.undoStack.canUndo, bench.undoStack.canRedo]).toEqual([false, true]);

    void bench.undo(-1);
    await settle();
    expect(server.requests[2]?.request.edits).toEqual([{ edit: "undo", revision: 9 }]);
    await server.makes(2, 10);
    await server.shows(1, 10, "First");
    expect(bench.content).toEqual(renamed("First"));
    expect([bench.undoStack.canUndo, bench.undoStack.canRedo]).toEqual([true, false]);
  });

  it("takes back at once what one request could not hold", async () => {
    const many = Array.from({ length: 1_001 }, (_, i) => addCard(`Card ${i}`, { lane: "do", anchor: "a" }));
    void bench.commit(many, "x");
    expect(bench.content.card.filter(({ text }) => String(text).startsWith("Card "))).toHaveLength(1_001);
    expect(kept.at(-1)).toHaveLength(2);
    await server.makes(0, 8);
    await server.makes(1, 9);
    expect(server.requests.map(({ request }) => request.edits.length)).toEqual([1_000, 1]);
    void bench.undo(1);
    await settle();
    await server.makes(2, 10);
    await server.shows(0, 10, "Before");
    await server.makes(3, 11);
    expect(server.requests.slice(2).map(({ request }) => request.edits)).toEqual([
      [{ edit: "undo", revision: 9 }],
      [{ edit: "undo", revision: 8 }],
    ]);
    expect([bench.undoStack.canUndo, bench.undoStack.next(-1)]).toEqual([false, [11, 10]]);
  });

  it("stops where one of several requests is refused, and takes back what went before", async () => {
    const many = Array.from({ length: 2_001 }, (_, i) => addCard(`Card ${i}`, { lane: "do", anchor: "a" }));
    void bench.commit(many, "x");
    await server.makes(0, 8);
    await server.refuses(1);
    expect(server.requests).toHaveLength(2);
    expect(bench.undoStack.next(1)).toEqual([8]);
  });

  it("takes back one's own edit also after others have edited", async () => {
    void bench.commit(rename("First"), "x");
    await server.makes(0, 8);
    server.news = { kind: "done", body: { since: "9", revision: 9, fragments: [], edits: [] } };
    void bench.ask();
    await settle();
    await server.shows(0, 9, "First");
    void bench.undo(1);
    await settle();
    expect(server.requests[1]?.request).toMatchObject({ baseRevision: 9, edits: [{ edit: "undo", revision: 8 }] });
  });

  it("of what cannot be undone any more is told, and gives way to the edit before", async () => {
    void bench.commit(rename("First"), "x");
    await server.makes(0, 8);
    void bench.commit(rename("Second"), "y");
    await server.makes(1, 9);
    void bench.undo(1);
    await settle();
    await server.refuses(2);
    await server.shows(0, 10, "Theirs");
    expect(told).toHaveLength(1);
    expect(bench.undoStack.next(1)).toEqual([8]);
  });

  it("waits for what is on its way", async () => {
    vi.useFakeTimers();
    void bench.commit(rename("First"), "x");
    void bench.undo(1);
    await vi.advanceTimersByTimeAsync(100);
    expect(server.requests).toHaveLength(1);
    await server.makes(0, 8);
    await vi.advanceTimersByTimeAsync(20);
    expect(server.requests[1]?.request.edits).toEqual([{ edit: "undo", revision: 8 }]);
  });

  it("pressed twice takes back two edits", async () => {
    vi.useFakeTimers();
    void bench.commit(rename("First"), "x");
    await server.makes(0, 8);
    void bench.commit(rename("Second"), "y");
    await server.makes(1, 9);
    void bench.undo(1);
    await settle();
    void bench.undo(1);
    await vi.advanceTimersByTimeAsync(20);
    await server.makes(2, 10);
    await vi.advanceTimersByTimeAsync(20);
    expect(server.requests.slice(2).map(({ request }) => request.edits)).toEqual([
      [{ edit: "undo", revision: 9 }],
      [{ edit: "undo", revision: 8 }],
    ]);
  });

  it("has nothing to do before the first edit", async () => {
    expect(await bench.undo(1)).toBeNull();
    expect(await bench.undo(-1)).toBeNull();
    expect(server.requests).toHaveLength(0);
  });
});

describe("a restore", () => {
  it("is an edit that can be undone", async () => {
    void bench.restore(3);
    await settle();
    expect(server.requests[0]?.request.edits).toEqual([{ edit: "restore", revision: 3 }]);
    await server.makes(0, 8);
    await server.shows(0, 8, "Long ago");
    expect(stage()).toBe("Long ago");
    expect(bench.undoStack.next(1)).toEqual([8]);
  });
});
