import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { contentOf, MAIN } from "../../src/map-editor/content";
import { heightOf, stepped, valueAt } from "../../src/map-editor/curve-hand";
import { drawCurve, type Run, runsOf, undrawCurve } from "../../src/map-editor/curve-live";
import { levelOf } from "../../src/map-editor/emotion";
import { pathThrough, segmentsThrough } from "../../src/map-editor/monotone";
import { showDrawn } from "./drawn-map";
import { someContent } from "./some-map";

interface Vectors {
  readonly heights: readonly { readonly value: number; readonly y: number }[];
  readonly lines: readonly (Run & { readonly path: string })[];
  readonly maps: readonly {
    readonly what: string;
    readonly map: Readonly<Record<string, unknown>>;
    readonly runs: Readonly<Record<string, readonly Run[]>>;
  }[];
}

/** What the server draws; its own tests read the same file. */
const VECTORS: Vectors = JSON.parse(readFileSync("../../test/resources/curve/curves.json", "utf8"));

const lineOf = ({ slots, values }: Run): string =>
  pathThrough(
    slots.map((slot) => 100 * (slot + 0.5)),
    values.map(heightOf),
  );

describe("under the hand a curve", () => {
  it.each(VECTORS.heights)("stands at the server's height for $value", ({ value, y }) => {
    expect(heightOf(value)).toBeCloseTo(y, 9);
  });

  it.each(VECTORS.lines)("is the server's line through $values", (line) => {
    expect(lineOf(line)).toBe(line.path);
  });

  it.each(VECTORS.maps)("runs as the server's: $what", ({ map, runs }) => {
    const content = contentOf(map);
    expect(Object.fromEntries(content.curve.map(({ id }) => [id, runsOf(content, id)]))).toEqual(runs);
  });

  it("never shows a feeling that nobody gave", () => {
    const ys = [0, 3, 3, -7, 1, 1.1, 40];
    for (const [i, [, y1, , y2, , y]] of segmentsThrough([0, 1, 2, 4, 5, 8, 9], ys).entries()) {
      const range = [Number(ys[i]), y].sort((a, b) => a - b);
      for (const control of [y1, y2]) {
        expect(control).toBeGreaterThanOrEqual(Number(range[0]) - 1e-9);
        expect(control).toBeLessThanOrEqual(Number(range[1]) + 1e-9);
      }
    }
  });
});

describe("a height", () => {
  it.each([
    [44, 2],
    [58, 1.5],
    [73, 1],
    [102, 0],
    [160, -2],
    [0, 2],
    [500, -2],
  ])("of %i is %d in steps of a half", (y, value) => {
    expect(valueAt(y, false)).toBe(value);
  });

  it("is finer with Shift", () => {
    expect(valueAt(70, true)).toBe(1.1);
    expect(valueAt(70, false)).toBe(1);
    expect(valueAt(103, true)).toBe(0);
    expect(Object.is(valueAt(103, true), 0)).toBe(true);
  });

  it("leads back to its value", () => {
    for (let tenths = -20; tenths <= 20; tenths++) {
      expect(valueAt(heightOf(tenths / 10), true)).toBe(tenths / 10 || 0);
    }
  });
});

describe("a step", () => {
  it.each<[number | null, 1 | -1, boolean, number]>([
    [0, 1, false, 0.5],
    [0, -1, false, -0.5],
    [0.3, 1, false, 0.5],
    [0.3, -1, false, 0],
    [-0.3, -1, false, -0.5],
    [1.9, 1, false, 2],
    [2, 1, false, 2],
    [-2, -1, false, -2],
    [0.3, 1, true, 0.4],
    [0.1, -1, true, 0],
    [-1.9, -1, true, -2],
    [2, 1, true, 2],
    [null, 1, false, 0],
    [null, -1, true, 0],
  ])("from %d in direction %i (fine: %s) leads to %d", (value, direction, fine, next) => {
    expect(stepped(value, direction, fine)).toBe(next);
  });

  it("leads through all tenths and back", () => {
    let value = -2;
    for (let i = 0; i < 40; i++) {
      value = stepped(value, 1, true);
    }
    expect(value).toBe(2);
    for (let i = 0; i < 40; i++) {
      value = stepped(value, -1, true);
    }
    expect(value).toBe(-2);
  });
});

describe("the word of a value", () => {
  it.each([
    [-2, -2],
    [-1.5, -2],
    [-1.4, -1],
    [-0.5, -1],
    [-0.4, 0],
    [0.4, 0],
    [0.5, 1],
    [1.5, 2],
  ])("is for %d that of step %i, as the server says it", (value, level) => {
    expect(levelOf(value)).toBe(level);
  });
});

describe("the line of a curve", () => {
  let map: HTMLElement;
  const live = (): Element[] => [...map.querySelectorAll(".jm-live > path[d]")];

  beforeEach(() => {
    map = showDrawn();
  });

  it("follows a moved point in the place of the server's line", () => {
    drawCurve(map, someContent(), MAIN, { part: "touchpoint", id: "1" }, -2);
    drawCurve(map, someContent(), MAIN, { part: "touchpoint", id: "1" }, 2);
    expect(live().map((path) => path.getAttribute("d"))).toEqual([lineOf({ slots: [0, 2], values: [2, -1] })]);
  });

  it("of another curve follows on its own", () => {
    drawCurve(map, someContent(), "k2", { part: "stage", id: "b" }, 0);
    expect(live().map((path) => path.getAttribute("d"))).toEqual([lineOf({ slots: [0, 2, 3], values: [2, 0, -2] })]);
    expect(live()[0]?.parentElement?.classList.contains("jm-k2")).toBe(true);
  });

  it("is as wide as the curve, to which a column was added", () => {
    drawCurve(map, someContent(), MAIN, { part: "touchpoint", id: "1" }, -2);
    undrawCurve(map);
    map.querySelector(".jm-curve > svg.jm-k1[viewBox]:not(.jm-live)")?.setAttribute("viewBox", "0 0 500 200");
    drawCurve(map, someContent(), MAIN, { part: "touchpoint", id: "1" }, -2);
    expect(live()[0]?.parentElement?.getAttribute("viewBox")).toBe("0 0 500 200");
  });

  it("gives way to what the server draws", () => {
    drawCurve(map, someContent(), MAIN, { part: "touchpoint", id: "1" }, -2);
    undrawCurve(map);
    expect(live()).toEqual([]);
  });

  it("hides the server's point with all that hangs on it, until it gives way", () => {
    const points = map.querySelector(".jm-curve > .jm-k1:not([viewBox])") as Element;
    points.innerHTML =
      '<circle class="jm-point" data-jm-point="1"/><svg class="jm-at"></svg><svg class="jm-tag"></svg><circle class="jm-point" data-jm-point="b"/>';
    const unseen = (): string[] =>
      [...map.querySelectorAll(".jm-k1 > .jm-with-live")].map((each) => each.classList[0] ?? "");
    drawCurve(map, someContent(), MAIN, { part: "touchpoint", id: "1" }, -2);
    expect(unseen()).toEqual(["jm-point", "jm-at", "jm-tag"]);
    undrawCurve(map);
    expect(unseen()).toEqual([]);
    drawCurve(map, someContent(), MAIN, { part: "stage", id: "b" }, -2);
    expect(map.querySelector(".jm-k1 > .jm-with-live")?.getAttribute("data-jm-point")).toBe("b");
  });

  it("hides the mark of another curve", () => {
    map
      .querySelector(".jm-curve")
      ?.insertAdjacentHTML(
        "beforeend",
        '<svg class="jm-k jm-k2"><svg class="jm-mark"><path data-jm-point="b"/></svg></svg>',
      );
    drawCurve(map, someContent(), "k2", { part: "stage", id: "b" }, 0);
    expect(map.querySelector(".jm-mark")?.classList.contains("jm-with-live")).toBe(true);
  });

  it("is left alone where the map shows none", () => {
    map.querySelector(".jm-curve")?.remove();
    expect(() => drawCurve(map, someContent(), MAIN, { part: "touchpoint", id: "1" }, 1)).not.toThrow();
  });
});
