import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Fate } from "../../src/map-marks/book";
import { answer, DOOR, entry, fetchMock, marks, openBook, refuse, sent, showMap } from "./some-marks";

const mark = (performance: number): { performance: number; importance: null } => ({ performance, importance: null });
const fates: Fate[] = [];
const fate = (_: string, told: Fate): unknown => fates.push(told);
const kinds = (): string[] => fates.map(({ kind }) => kind);

beforeEach(() => {
  vi.useFakeTimers();
  fates.length = 0;
  showMap();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("a mark", () => {
  it("is there at once, and what the server draws follows", async () => {
    const put = vi.fn();
    const book = await openBook(marks([entry("1")]), { put, fate });
    answer({ mark: entry("1", { shown: "one", n: 1, mean: 4, own: mark(4) }), fragments: [{ id: "m-l", html: "" }] });
    book.choose("1", mark(4));
    expect(book.own("1")).toEqual(mark(4));
    await vi.advanceTimersByTimeAsync(0);
    expect(sent(1)).toEqual({ url: `${DOOR}/touchpoints/1/mark`, method: "PUT", body: mark(4) });
    expect(put).toHaveBeenCalledWith([{ id: "m-l", html: "" }]);
    expect(book.entry("1")?.n).toBe(1);
    expect(kinds()).toEqual(["sending", "saved"]);
  });

  it("is withdrawn by DELETE without a body", async () => {
    const book = await openBook(marks([entry("1", { own: mark(4) })]));
    answer({ mark: entry("1"), fragments: [] });
    book.choose("1", null);
    await vi.advanceTimersByTimeAsync(0);
    expect(sent(1)).toEqual({ url: `${DOOR}/touchpoints/1/mark`, method: "DELETE", body: undefined });
    expect(book.own("1")).toBeNull();
  });

  it("that was changed while it went out ends as the last choice", async () => {
    const book = await openBook(marks([entry("1")]));
    let respond: (response: Response) => void = () => {};
    fetchMock.mockImplementationOnce(() => new Promise((resolve) => (respond = resolve)));
    book.choose("1", mark(2));
    book.choose("1", mark(5));
    answer({ mark: entry("1", { own: mark(5) }), fragments: [] });
    respond(new Response(JSON.stringify({ mark: entry("1", { own: mark(2) }), fragments: [] })));
    await vi.advanceTimersByTimeAsync(0);
    expect(sent(2).body).toEqual(mark(5));
    expect(book.own("1")).toEqual(mark(5));
  });

  it("without a connection is kept and sent again", async () => {
    const book = await openBook(marks([entry("1")]), { fate });
    fetchMock.mockRejectedValueOnce(new TypeError("offline"));
    book.choose("1", mark(3));
    await vi.advanceTimersByTimeAsync(0);
    expect(book.isCutOff).toBe(true);
    expect(book.own("1")).toEqual(mark(3));
    answer({ mark: entry("1", { own: mark(3) }), fragments: [] });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(kinds()).toEqual(["sending", "lost", "saved"]);
    expect(book.isCutOff).toBe(false);
  });

  it("goes out at once when the connection is back", async () => {
    const book = await openBook(marks([entry("1")]), { fate });
    fetchMock.mockRejectedValueOnce(new TypeError("offline"));
    book.choose("1", mark(3));
    await vi.advanceTimersByTimeAsync(0);
    answer({ mark: entry("1", { own: mark(3) }), fragments: [] });
    window.dispatchEvent(new Event("online"));
    await vi.advanceTimersByTimeAsync(0);
    expect(kinds()).toEqual(["sending", "lost", "saved"]);
  });

  it("that is refused gives the one before back, with what the server says", async () => {
    const book = await openBook(marks([entry("1", { own: mark(2) })]), { fate });
    refuse(403, "The wiki can only be read.");
    book.choose("1", mark(3));
    await vi.advanceTimersByTimeAsync(0);
    expect(fates.at(-1)).toEqual({ kind: "refused", message: "The wiki can only be read." });
    expect(book.own("1")).toEqual(mark(2));
  });
});

describe("the marks", () => {
  it("are asked for once", async () => {
    const book = await openBook(marks([entry("1")]));
    await book.ready();
    expect(fetchMock).toHaveBeenCalledTimes(1);
    expect(sent(0).url).toBe(`${DOOR}/marks?words=true`);
  });

  it("are asked for again after news: at once while somebody looks, else when they are needed", async () => {
    const book = await openBook(marks([entry("1")]));
    book.news();
    expect(fetchMock).toHaveBeenCalledTimes(1);
    const end = book.watch(() => {});
    answer(marks([entry("1", { n: 7 })]));
    book.news();
    await vi.advanceTimersByTimeAsync(0);
    expect(book.entry("1")?.n).toBe(7);
    end();
  });

  it("that were on their way when a mark was answered are asked for again", async () => {
    const book = await openBook(marks([entry("1")]));
    book.news();
    let respond: (response: Response) => void = () => {};
    fetchMock.mockImplementationOnce(() => new Promise((resolve) => (respond = resolve)));
    const ready = book.ready();
    answer({ mark: entry("1", { own: mark(4) }), fragments: [] });
    book.choose("1", mark(4));
    await vi.advanceTimersByTimeAsync(0);
    answer(marks([entry("1", { own: mark(4) })]));
    respond(new Response(JSON.stringify(marks([entry("1")]))));
    await ready;
    expect(book.own("1")).toEqual(mark(4));
  });
});
