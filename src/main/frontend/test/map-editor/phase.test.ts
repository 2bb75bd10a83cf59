import { describe, expect, it } from "vitest";
import { contentOf } from "../../src/map-editor/content";
import { phaseEdits, runAround } from "../../src/map-editor/phase-dialog";

const content = contentOf({
  title: "Phases",
  stages: ["", "Before", "Before", "", "Before"].map((phase, i) => ({
    id: `s${i}`,
    name: `Stage ${i}`,
    ...(phase ? { phase } : {}),
  })),
});

const to = (before: { from: number; to: number }, now: { from: number; to: number }, name: string) =>
  phaseEdits(content, before, now, name).map((edit) => (edit.edit === "change" ? [edit.part, edit.to] : []));

describe("a phase", () => {
  it("reaches over neighbours of the same name", () => {
    expect(runAround(content.stage, "s1")).toEqual({ from: 1, to: 2 });
    expect(runAround(content.stage, "s0")).toEqual({ from: 0, to: 0 });
    expect(runAround(content.stage, "s4")).toEqual({ from: 4, to: 4 });
  });

  it("is renamed, made longer and shorter, and taken away", () => {
    const run = { from: 1, to: 2 };
    expect(to(run, run, "Ahead")).toHaveLength(2);
    expect(to(run, { from: 0, to: 2 }, "Before")).toEqual([["stage", "Before"]]);
    expect(to(run, { from: 1, to: 1 }, "Before")).toEqual([["stage", null]]);
    expect(to(run, run, "")).toEqual([
      ["stage", null],
      ["stage", null],
    ]);
  });
});
