import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EDITING, Feed, type Pace, READING } from "../src/feed";

let asked: number[];
let isNews: boolean;
let feed: Feed;

function start(pace: Pace): void {
  feed = new Feed(pace, async () => {
    asked.push((Date.now() - began) / 1_000);
    return isNews;
  });
  feed.start();
}

let began = 0;

function hide(hidden: boolean): void {
  Object.defineProperty(document, "hidden", { configurable: true, value: hidden });
  document.dispatchEvent(new Event("visibilitychange"));
}

const pass = (seconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(1_000 * seconds);
const after = (second: number): number => asked.filter((at) => at > second).length;

beforeEach(() => {
  vi.useFakeTimers();
  began = Date.now();
  asked = [];
  isNews = false;
  hide(false);
});

afterEach(() => {
  feed.stop();
  hide(false);
  vi.useRealTimers();
});

describe("others' edits are asked for", () => {
  it("every 2.5 seconds while editing", async () => {
    start(EDITING);
    await pass(10);
    expect(asked).toEqual([2.5, 5, 7.5, 10]);
  });

  it("every 10 seconds while reading", async () => {
    start(READING);
    await pass(30);
    expect(asked).toEqual([10, 20, 30]);
  });

  it("every 60 seconds after 5 quiet minutes", async () => {
    start(READING);
    await pass(300);
    expect(asked).toHaveLength(30);
    await pass(300);
    expect(asked.slice(30)).toEqual([360, 420, 480, 540, 600]);
  });

  it("more often again once somebody does something here, and at once", async () => {
    start(EDITING);
    await pass(330);
    const quiet = asked.length;
    document.dispatchEvent(new Event("pointerdown"));
    await pass(5);
    expect(asked.slice(quiet)).toEqual([330, 332.5, 335]);
  });

  it("as often as usual while somebody works here", async () => {
    start(READING);
    for (let minute = 0; minute < 8; minute++) {
      document.dispatchEvent(new Event("keydown"));
      await pass(60);
    }
    expect(asked).toHaveLength(48);
  });

  it("as often as usual while others work", async () => {
    start(READING);
    isNews = true;
    await pass(600);
    expect(asked).toHaveLength(60);
  });

  it("never while the tab is hidden, and at once when it is shown again", async () => {
    start(EDITING);
    await pass(5);
    hide(true);
    await pass(600);
    expect(after(5)).toBe(0);
    hide(false);
    await pass(0);
    expect(after(5)).toBe(1);
  });

  it("never while the tab is hidden, whatever is pressed", async () => {
    start(EDITING);
    hide(true);
    await pass(600);
    document.dispatchEvent(new Event("keydown"));
    await pass(60);
    expect(asked).toEqual([]);
  });

  it("never in a tab that was opened hidden", async () => {
    hide(true);
    start(READING);
    await pass(120);
    expect(asked).toEqual([]);
  });

  it("one at a time, however long an answer takes", async () => {
    let answer: (news: boolean) => void = () => undefined;
    feed = new Feed(EDITING, () => {
      asked.push(0);
      return new Promise((resolve) => {
        answer = resolve;
      });
    });
    feed.start();
    await pass(60);
    expect(asked).toHaveLength(1);
    hide(true);
    hide(false);
    await pass(60);
    expect(asked).toHaveLength(1);
    answer(false);
    await pass(2.5);
    expect(asked).toHaveLength(2);
  });

  it("no more after the end", async () => {
    start(EDITING);
    await pass(2.5);
    feed.stop();
    document.dispatchEvent(new Event("keydown"));
    hide(true);
    hide(false);
    await pass(600);
    expect(asked).toHaveLength(1);
  });
});
