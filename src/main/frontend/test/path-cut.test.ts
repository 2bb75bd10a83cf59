import { describe, expect, it } from "vitest";
import { cutting } from "../src/path-cut";

describe("a part of a curve", () => {
  const line = cutting("M50 44C83.3 60 116.6 80 150 102C183.3 120 216.6 140 250 160");

  it("is the whole line where all of it is wanted", () => {
    expect(line(0, 300)).toBe("M50 44C83.3 60 116.6 80 150 102 183.3 120 216.6 140 250 160");
  });

  it("begins with the segment that reaches into it and ends with the one that leads out of it", () => {
    expect(line(100, 140)).toBe("M50 44C83.3 60 116.6 80 150 102");
    expect(line(160, 500)).toBe("M150 102C183.3 120 216.6 140 250 160");
  });

  it("is empty where the line is not", () => {
    expect([line(0, 50), line(250, 400)]).toEqual(["", ""]);
  });

  it("closes a surface on its base", () => {
    const surface = cutting("M50 102L50 44C83.3 60 116.6 70 150 80C183.3 90 216.6 100 250 102L250 102Z");
    expect(surface(0, 100)).toBe("M50 102L50 44C83.3 60 116.6 70 150 80L150 102Z");
  });

  it("cuts a surface between two curves on both sides", () => {
    const between = cutting(
      "M50 44C83.3 60 116.6 70 150 80C183.3 90 216.6 100 250 102L250 150C216.6 148 183.3 130 150 120C116.6 110 83.3 100 50 90Z",
    );
    expect(between(0, 100)).toBe("M50 44C83.3 60 116.6 70 150 80L150 120C116.6 110 83.3 100 50 90Z");
    expect(between(160, 500)).toBe("M150 80C183.3 90 216.6 100 250 102L250 150C216.6 148 183.3 130 150 120Z");
    expect(between(250, 400)).toBe("");
  });
});
