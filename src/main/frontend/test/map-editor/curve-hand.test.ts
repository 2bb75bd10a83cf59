import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Edit } from "../../src/edits";
import type { Bench } from "../../src/map-editor/bench";
import { applied, attributeOf, type Content, type Ref } from "../../src/map-editor/content";
import { CurveHand, heightOf } from "../../src/map-editor/curve-hand";
import { showDrawn } from "./drawn-map";
import { editorStart, settle, someContent, words } from "./some-map";

const SITE: Ref = { part: "touchpoint", id: "1" };
const SHOP: Ref = { part: "touchpoint", id: "2" };
const BEFORE: Ref = { part: "stage", id: "a" };
const AFTER: Ref = { part: "stage", id: "c" };
const WIDTH = 100;

let map: HTMLElement;
let content: Content;
let sent: Edit[];
let said: string[];
let hand: CurveHand;
let ends: AbortController;

const holds = (): HTMLElement[] => [...map.querySelectorAll<HTMLElement>(".jm-hold")];
const hold = (column: number): HTMLElement => holds()[column] as HTMLElement;
const value = (ref: Ref, curve?: string): unknown => attributeOf(content, ref, "emotion", curve);
const tells = (column: number): unknown[] => [
  hold(column).getAttribute("aria-valuenow"),
  hold(column).getAttribute("aria-valuetext"),
];
const moving = (): string => map.querySelector(".jm-moving[data-level]")?.textContent ?? "none";

function point(type: string, column: number, y: number, more: MouseEventInit = {}): void {
  const init = { bubbles: true, cancelable: true, button: 0, clientX: WIDTH * column + WIDTH / 2, clientY: y, ...more };
  hold(column).dispatchEvent(new MouseEvent(type, init));
}

beforeEach(() => {
  vi.useFakeTimers();
  document.documentElement.lang = "en";
  map = showDrawn();
  content = someContent();
  sent = [];
  said = [];
  takeInHand();
});

/** The hand speaks the language that the page has when it is made. */
function takeInHand(): void {
  const start = editorStart();
  const bench = {
    map,
    start,
    words,
    get content() {
      return content;
    },
  } as unknown as Bench;
  hand = new CurveHand(bench, {
    commit: async (edits) => {
      sent.push(...edits);
      content = edits.reduce(applied, content);
      hand.layOut();
      return "";
    },
    announce: (text) => said.push(text),
    chooseCurve: (curve) => {
      hand.curve = curve;
      hand.layOut();
    },
  });
  HTMLElement.prototype.setPointerCapture = () => undefined;
  hand.layOut();
  holds().forEach((each, column) => {
    each.getBoundingClientRect = () => new DOMRect(WIDTH * column, 0, WIDTH, 200);
  });
  ends = new AbortController();
  hand.follow(map, ends.signal);
}

afterEach(() => {
  ends.abort();
  vi.useRealTimers();
});

describe("each column of the curve", () => {
  it("is a slider that says its value in words", () => {
    expect(holds()).toHaveLength(4);
    expect(tells(0)).toEqual(["1", "+1 · positive"]);
    expect(tells(1)).toEqual(["0", "not set"]);
    expect(tells(2)).toEqual(["-1", "\u22121 · negative"]);
    expect(hold(0).getAttribute("aria-label")).toBe("Feeling at Site");
    expect([hold(0).getAttribute("aria-valuemin"), hold(0).getAttribute("aria-valuemax")]).toEqual(["-2", "2"]);
  });

  it("says numbers as the reader writes them", () => {
    document.documentElement.lang = "fr";
    takeInHand();
    expect(hand.wordsOf(-1.5)).toBe("\u22121,5 · very negative");
    expect(hand.wordsOf(0)).toBe("0 · neutral");
  });

  it("shows the values of the chosen curve", () => {
    hand.curve = "k2";
    hand.layOut();
    expect([tells(0), tells(2)]).toEqual([
      ["2", "+2 · very positive"],
      ["0", "not set"],
    ]);
  });

  it("goes back to the main curve when the chosen one is gone", () => {
    hand.curve = "k2";
    content = applied(content, { edit: "remove", part: "curve", id: "k2" });
    hand.layOut();
    expect(hand.curve).toBe("main");
  });

  it("comes and goes with touchpoints", () => {
    content = applied(content, { edit: "add", part: "touchpoint", value: { id: "4", stage: "c", name: "Hotline" } });
    hand.layOut();
    expect(holds().map(({ dataset }) => dataset.id)).toEqual(["1", "2", "b", "3", "4"]);
    content = applied(content, { edit: "remove", part: "stage", id: "a" });
    hand.layOut();
    expect(holds().map(({ dataset }) => dataset.id)).toEqual(["b", "3", "4"]);
  });
});

describe("with the pointer a point", () => {
  it("is moved in steps of a half, and kept where it is let go", async () => {
    point("pointerdown", 0, heightOf(1));
    point("pointermove", 0, heightOf(-0.6));
    expect(moving()).toBe("\u22120.5 · negative");
    expect(tells(0)).toEqual(["-0.5", "\u22120.5 · negative"]);
    expect(map.querySelector(".jm-with-live")).not.toBeNull();
    expect(sent).toEqual([]);
    point("pointerup", 0, heightOf(-0.6));
    await settle();
    expect(sent).toEqual([{ edit: "change", part: "touchpoint", id: "1", attribute: "emotion", from: 1, to: -0.5 }]);
    expect([moving(), map.querySelector(".jm-with-live")]).toEqual(["none", null]);
  });

  it("is moved finely with Shift, and no further than the scale", async () => {
    point("pointerdown", 0, heightOf(1));
    point("pointermove", 0, heightOf(1.31), { shiftKey: true });
    expect(moving()).toBe("+1.3 · positive");
    point("pointermove", 0, -500);
    point("pointerup", 0, -500);
    await settle();
    expect(value(SITE)).toBe(2);
  });

  it("is set by a press in an empty column", async () => {
    point("pointerdown", 1, heightOf(-1));
    point("pointerup", 1, heightOf(-1));
    await settle();
    expect(value(SHOP)).toBe(-1);
  });

  it("is not taken by a press far from it", async () => {
    point("pointerdown", 0, heightOf(-2));
    point("pointermove", 0, heightOf(0));
    point("pointerup", 0, heightOf(0));
    await settle();
    expect([sent, moving(), document.activeElement]).toEqual([[], "none", hold(0)]);
  });

  it("that is only touched stays as it is", async () => {
    point("pointerdown", 0, heightOf(1));
    point("pointerup", 0, heightOf(1));
    await settle();
    expect([sent, moving()]).toEqual([[], "none"]);
  });

  it("goes back when the browser takes the pointer away", async () => {
    point("pointerdown", 0, heightOf(1));
    point("pointermove", 0, heightOf(-2));
    point("pointercancel", 0, 0);
    point("pointerup", 0, 0);
    await settle();
    expect([sent, moving()]).toEqual([[], "none"]);
  });

  it("of another curve is taken when it is the nearest, and that curve is chosen", async () => {
    point("pointerdown", 0, heightOf(2), { clientX: WIDTH / 2 + 17 });
    point("pointermove", 0, heightOf(1.5));
    point("pointerup", 0, heightOf(1.5));
    await settle();
    expect([value(SITE), value(SITE, "k2"), hand.curve]).toEqual([1, 1.5, "k2"]);
  });

  it("is not taken with the other button", async () => {
    point("pointerdown", 1, heightOf(1), { button: 2 });
    point("pointerup", 1, heightOf(1));
    await settle();
    expect(sent).toEqual([]);
  });

  it("stays under the hand while an earlier one is being saved", async () => {
    point("pointerdown", 0, heightOf(1));
    point("pointermove", 0, heightOf(0));
    point("pointerup", 0, heightOf(0));
    point("pointerdown", 1, heightOf(-1));
    await settle();
    expect(moving()).toBe("\u22121 · negative");
  });
});

describe("the point of a stage whose touchpoints have no value", () => {
  const wholes = (): (string | undefined)[] =>
    [...map.querySelectorAll<HTMLElement>(".jm-hold.jm-of-stage")].map(({ dataset }) => dataset.id);
  const holdOf = ({ id }: Ref): HTMLElement => map.querySelector(`.jm-hold[data-id="${id}"]`) as HTMLElement;
  const feel = (ref: Ref, to: number | null, curve = "main"): void => {
    content = applied(content, {
      edit: "change",
      attribute: "emotion",
      from: value(ref, curve),
      to,
      curve,
      ...ref,
    } as Edit);
    hand.layOut();
  };

  it("is a slider over the middle of its columns, for the chosen curve", () => {
    expect(wholes()).toEqual([]);
    feel(AFTER, 1);
    expect(wholes()).toEqual(["c"]);
    expect(holdOf(AFTER).getAttribute("style")).toBe("inset-inline-start:calc(87.5% + 0px);--jm-y:73px");
    expect(holdOf(AFTER).getAttribute("aria-label")).toBe("Feeling at After");
    expect(holdOf(AFTER).getAttribute("aria-valuetext")).toBe("+1 · positive");
    feel(SITE, null, "k2");
    hand.curve = "k2";
    hand.layOut();
    expect(wholes()).toEqual(["a"]);
    expect(holdOf(BEFORE).getAttribute("style")).toBe("inset-inline-start:calc(25% + 17px);--jm-y:87.5px");
  });

  it("is not there twice for a stage without touchpoints", () => {
    expect(holds().filter(({ dataset }) => dataset.id === "b")).toHaveLength(1);
  });

  it("goes when a touchpoint gets a value, and stays the same element when another's goes", () => {
    feel(AFTER, 1);
    feel(SITE, null);
    feel(BEFORE, 1);
    const after = holdOf(AFTER);
    expect(wholes()).toEqual(["c", "a"]);
    feel(SITE, 0);
    expect([wholes(), holdOf(AFTER)]).toEqual([["c"], after]);
  });

  it("is moved with the pointer, and no touchpoint gets a value", async () => {
    feel(AFTER, 1);
    point("pointerdown", 3, heightOf(1) + 10);
    point("pointermove", 3, heightOf(-1.5));
    expect([moving(), holdOf(AFTER).style.getPropertyValue("--jm-y")]).toEqual([
      "\u22121.5 · very negative",
      "145.5px",
    ]);
    point("pointerup", 3, heightOf(-1.5));
    await settle();
    expect(sent).toEqual([{ edit: "change", part: "stage", id: "c", attribute: "emotion", from: 1, to: -1.5 }]);
    expect(document.activeElement).toBe(holdOf(AFTER));
  });

  it("is taken from both columns between which it stands, on another curve too, which is chosen", async () => {
    feel(SITE, null, "k2");
    for (const [column, x, to] of [
      [0, 2 * (WIDTH / 2) - 1 + 5, 1],
      [1, WIDTH + 25, -1],
    ] as const) {
      hand.curve = "main";
      point("pointerdown", column, heightOf(Number(value(BEFORE, "k2"))), { clientX: x });
      point("pointermove", column, heightOf(to), { clientX: x });
      point("pointerup", column, heightOf(to), { clientX: x });
      await settle();
      expect([value(BEFORE, "k2"), value(BEFORE), value(SHOP, "k2"), hand.curve]).toEqual([to, null, null, "k2"]);
    }
  });

  it("is left alone by a press beside it, which gives the touchpoint a value", async () => {
    feel(AFTER, 1);
    point("pointerdown", 3, heightOf(-1));
    point("pointerup", 3, heightOf(-1));
    await settle();
    expect([value({ part: "touchpoint", id: "3" }), value(AFTER), wholes()]).toEqual([-1, 1, []]);
  });

  it("is moved with keys", async () => {
    feel(AFTER, 1);
    hand.step(AFTER, holdOf(AFTER), 1, false);
    hand.step(AFTER, holdOf(AFTER), -1, true);
    await settle();
    expect([value(AFTER), said]).toEqual([1.4, ["+1.5 · very positive", "+1.4 · positive"]]);
  });
});

describe("with keys a point", () => {
  it("goes up and down by steps that are said", async () => {
    hand.step(SITE, hold(0), 1, false);
    hand.step(SITE, hold(0), -1, true);
    await settle();
    expect([value(SITE), said]).toEqual([1.4, ["+1.5 · very positive", "+1.4 · positive"]]);
  });

  it("begins in the middle where there is none", async () => {
    hand.step(SHOP, hold(1), -1, false);
    await settle();
    expect([value(SHOP), said]).toEqual([0, ["0 · neutral"]]);
  });

  it("is shown for a moment", () => {
    hand.step(SITE, hold(0), 1, false);
    expect(moving()).toBe("+1.5 · very positive");
    vi.advanceTimersByTime(800);
    expect(moving()).toBe("none");
  });

  it("is taken, moved and let go", async () => {
    hand.grab(SITE, hold(0));
    expect([hand.isGrabbed, said]).toEqual([true, ["Site taken: +1 · positive"]]);
    hand.step(SITE, hold(0), -1, false);
    vi.advanceTimersByTime(5_000);
    expect(moving()).toBe("+0.5 · positive");
    hand.release(hold(0), true);
    await settle();
    expect([hand.isGrabbed, value(SITE), moving()]).toEqual([false, 0.5, "none"]);
  });

  it("goes back to where it was taken when that is cancelled", async () => {
    hand.grab(SITE, hold(0));
    hand.step(SITE, hold(0), -1, false);
    hand.step(SITE, hold(0), -1, false);
    hand.release(hold(0), false);
    await settle();
    expect([hand.isGrabbed, value(SITE)]).toEqual([false, 1]);
  });

  it("is shown until it is let go, also when it was moved just before", () => {
    hand.step(SITE, hold(0), 1, false);
    vi.advanceTimersByTime(500);
    hand.grab(SITE, hold(0));
    vi.advanceTimersByTime(500);
    expect(moving()).toBe("+1.5 · very positive");
  });

  it("is taken away, which is said", async () => {
    hand.clear(SITE);
    await settle();
    expect([value(SITE), said]).toEqual([null, ["Site has no value"]]);
    expect(hold(0).classList.contains("jm-unset")).toBe(true);
  });

  it("at the end of the scale stays there", async () => {
    hand.curve = "k2";
    hand.step(SITE, hold(0), 1, false);
    await settle();
    expect([sent, said]).toEqual([[], ["+2 · very positive"]]);
  });
});
