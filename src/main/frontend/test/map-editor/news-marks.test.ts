import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { News } from "../../src/map-editor/client";
import { markNews } from "../../src/map-editor/news-marks";
import { showDrawn } from "./drawn-map";

let map: HTMLElement;

const news = (...edits: [string, string, ...string[]][]): News => ({
  since: "8",
  revision: 8,
  fragments: [],
  edits: edits.map(([key, name, ...parts], i) => ({
    revision: 8 + i,
    source: "edit",
    author: { key, name },
    at: 0,
    parts,
  })),
});
const marks = (): string[] => [...map.querySelectorAll(".jm-news")].map(({ id }) => id.replace("jm-0f0e0d0c-", ""));

beforeEach(() => {
  vi.useFakeTimers();
  map = showDrawn();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("what others have changed", () => {
  it("is marked with their names for a moment", () => {
    expect(markNews(map, news(["u1", "Alma", "1", "c4", "a"]), "me")).toEqual(["Alma"]);
    expect(marks()).toEqual(["s-a", "t-1", "c-c4"]);
    expect(map.querySelector("#jm-0f0e0d0c-c-c4 .jm-by")?.textContent).toBe("Alma");
    vi.advanceTimersByTime(4_000);
    expect(marks()).toEqual([]);
    expect(map.querySelector(".jm-by")).toBeNull();
  });

  it("names everybody once", () => {
    const both = news(["u1", "Alma", "1"], ["u2", "Nora", "2"], ["u1", "Alma", "3"]);
    expect(markNews(map, both, "me")).toEqual(["Alma", "Nora"]);
  });

  it("has one name on it, the last one", () => {
    markNews(map, news(["u1", "Alma", "1"], ["u2", "Nora", "1"]), "me");
    expect([...map.querySelectorAll(".jm-by")].map(({ textContent }) => textContent)).toEqual(["Nora"]);
  });

  it("stays marked for its own time when it changes again", () => {
    markNews(map, news(["u1", "Alma", "1"]), "me");
    vi.advanceTimersByTime(3_000);
    markNews(map, news(["u2", "Nora", "1"]), "me");
    vi.advanceTimersByTime(3_000);
    expect(marks()).toEqual(["t-1"]);
    vi.advanceTimersByTime(1_000);
    expect(marks()).toEqual([]);
  });

  it("is nothing of one's own, and nothing that is gone", () => {
    expect(markNews(map, news(["me", "I", "1"], ["u1", "Alma", "gone"]), "me")).toEqual(["Alma"]);
    expect(marks()).toEqual([]);
  });

  it("is plain text, whatever the name", () => {
    markNews(map, news(["u1", "<b>Bob</b>", "1"]), "me");
    expect(map.querySelector(".jm-by")?.textContent).toBe("<b>Bob</b>");
  });
});
