import { describe, expect, it } from "vitest";
import { bandsOf } from "../src/print-bands";

const widths = (stages: number[], most: number): number[] => bandsOf(stages, most).map(({ from, to }) => to - from);

describe("the bands of a printed map", () => {
  it("hold all stages side by side if they fit", () => {
    expect(bandsOf([1, 2, 3], 6)).toEqual([{ from: 0, to: 6 }]);
  });

  it("follow each other without a gap", () => {
    expect(bandsOf([2, 2, 2], 4)).toEqual([
      { from: 0, to: 4 },
      { from: 4, to: 6 },
    ]);
  });

  it("keep a stage whole that fits", () => {
    expect(widths([4, 4, 4], 6)).toEqual([4, 4, 4]);
  });

  it("come out alike where the first could take more than the last", () => {
    expect(widths([1, 1, 1, 1, 1, 1, 1, 1], 6)).toEqual([4, 4]);
  });

  it("split a stage that is wider than a band into even pieces", () => {
    expect(widths([25], 9)).toEqual([8, 8, 9]);
  });

  it("let the last piece of a split stage stand beside the next stage", () => {
    expect(widths([7, 2], 6)).toEqual([3, 6]);
  });
});
