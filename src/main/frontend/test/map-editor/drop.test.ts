import { describe, expect, it } from "vitest";
import { afterAt, gapAt } from "../../src/map-editor/drop";

const BOXES = [
  { from: 0, to: 100 },
  { from: 110, to: 210 },
  { from: 220, to: 320 },
];

describe("a drop", () => {
  it.each([
    [-5, 0],
    [49, 0],
    [50, 1],
    [105, 1],
    [161, 2],
    [269, 2],
    [999, 3],
  ])("at %i goes into gap %i: the nearer half of a box decides", (position, gap) => {
    expect(gapAt(BOXES, position)).toBe(gap);
  });

  it("into an empty place goes first", () => {
    expect(gapAt([], 40)).toBe(0);
    expect(afterAt([], 0, "x")).toBeNull();
  });

  it.each<[number, string | null]>([
    [0, null],
    [1, null],
    [2, "b"],
    [3, "c"],
  ])("of a into gap %i stands behind %s", (gap, after) => {
    expect(afterAt(["a", "b", "c"], gap, "a")).toBe(after);
  });

  it("of something from elsewhere stands behind what is before the gap", () => {
    expect(afterAt(["a", "b", "c"], 1, "x")).toBe("a");
  });
});
