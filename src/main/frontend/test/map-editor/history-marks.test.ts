import { beforeEach, describe, expect, it } from "vitest";
import type { Differences } from "../../src/map-editor/history-client";
import { markDifferences } from "../../src/map-editor/history-marks";

const NONE: Differences["parts"] = { added: [], removed: [], changed: [], moved: [] };

/** Two stages, the second one with two touchpoints, and two curves. */
const MAP = `
  <section class="jm-map" id="jm-1"><table class="jm-grid">
    <thead><tr><td class="jm-corner"></td>
      <th class="jm-stage" id="jm-1-s-s1" data-jm-stage="s1"><div class="jm-arrow"><span>Buy</span></div></th>
      <th class="jm-stage" id="jm-1-s-s2" data-jm-stage="s2" colspan="2"><div class="jm-arrow"><span>Use</span></div></th></tr></thead>
    <tbody>
      <tr id="jm-1-l-tp"><th class="jm-lane"><span class="jm-lane-label">Touchpoints</span></th>
        <th><div class="jm-touchpoint" id="jm-1-t-t1">Pays</div></th><th><div class="jm-touchpoint" id="jm-1-t-t2">Calls</div></th>
        <th><div class="jm-touchpoint" id="jm-1-t-t3">Waits</div></th></tr>
      <tr id="jm-1-l-em"><th class="jm-lane"></th><td colspan="3"><svg class="jm-curve">
        <svg class="jm-k jm-k1" viewBox="0 0 300 200"></svg><svg class="jm-k jm-k2" viewBox="0 0 300 200"></svg>
        <svg class="jm-k jm-k1" id="first"><circle id="jm-1-p-t1" cx="16%" cy="73"></circle></svg><svg class="jm-k jm-k2" id="second"></svg>
      </svg></td></tr>
      <tr id="jm-1-l-pains"><th class="jm-lane"><span class="jm-lane-label">Pains</span></th>
        <td><div class="jm-card" id="jm-1-c-c1">Slow</div></td><td></td><td></td></tr>
    </tbody></table></section>`;

describe("the marks on what differs", () => {
  beforeEach(() => {
    document.documentElement.lang = "en";
    document.body.innerHTML = MAP;
  });

  const differ = (parts: Partial<Differences["parts"]>, points: Differences["points"] = []): void => {
    const differences = { sentences: [], parts: { ...NONE, ...parts }, points };
    markDifferences(document.querySelector<HTMLElement>("#jm-1")!, differences, (key) =>
      key.replace("history.mark.", ""),
    );
  };
  const texts = (selector: string): (string | null)[] =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
  const attributes = (selector: string, ...names: string[]): (string | null)[] =>
    names.map((name) => document.querySelector(selector)!.getAttribute(name));

  it("say in a word what happened to each part that is drawn", () => {
    differ({
      added: [
        { part: "stage", id: "s2" },
        { part: "touchpoint", id: "t2" },
      ],
      changed: [
        { part: "lane", id: "pains" },
        { part: "card", id: "c1" },
      ],
      moved: [{ part: "card", id: "c1" }],
    });

    expect(texts(".jm-diff")).toEqual(["addedUse", "addedCalls", "changedPains", "changed · movedSlow"]);
  });

  it("leave out what the map does not draw", () => {
    differ({
      added: [
        { part: "curve", id: "main" },
        { part: "card", id: "c9" },
      ],
    });
    expect(texts(".jm-diff")).toEqual([]);
  });

  it("draw the old place of a point hollow behind the new one, with a line and the old value", () => {
    differ({}, [{ anchor: "t1", number: 1, was: -1.5, now: 1 }]);

    expect(attributes("#first > .jm-ghost circle", "cx", "cy")).toEqual(["16%", "145.5"]);
    expect(attributes("#first > .jm-ghost line", "x1", "y1", "y2")).toEqual(["16%", "145.5", "73"]);
    expect(texts(".jm-ghost text")).toEqual(["−1.5"]);
    expect(document.querySelector("#first")!.lastElementChild!.id).toBe("jm-1-p-t1");
  });

  it("draw it on its own curve over the touchpoint or the stage where the point is not known", () => {
    differ({}, [
      { anchor: "t3", number: 2, was: 2, now: null },
      { anchor: "s2", number: 2, was: 0.5, now: 0 },
    ]);

    expect(texts("#second .jm-ghost text")).toEqual(["+0.5", "+2"]);
    expect(attributes("#second .jm-ghost:last-child circle", "cx", "cy")[0]).toMatch(/^83\.3/);
    expect(attributes("#second .jm-ghost:first-child circle", "cx")[0]).toMatch(/^66\.6/);
    expect(document.querySelectorAll("#second line")).toHaveLength(1);
  });

  it("draw no old place where there was none", () => {
    differ({}, [{ anchor: "t1", number: 1, was: null, now: 1 }]);
    expect(texts(".jm-ghost")).toEqual([]);
  });
});
