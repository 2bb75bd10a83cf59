import { readdirSync, readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { printInBands } from "../src/printing";

/** Two stages of four touchpoints and one. */
const MAP = `
  <section class="jm-map" id="m"><h2 id="title">A journey</h2><div class="jm-box" lang="fr"><div class="jm-scroll" id="scroll">
  <table class="jm-grid" data-jm-continued="(continued)"><colgroup><col class="jm-lane-column"></colgroup><colgroup span="4"></colgroup>
  <thead><tr id="stages"><td class="jm-corner"></td>
    <th class="jm-stage" id="s1" colspan="4"><span class="jm-stage-name">Before</span><details class="jm-details"><summary>Details<span class="jm-sr"> Before</span></summary><dl>All about it</dl></details></th>
    <th class="jm-stage" id="s2" colspan="1"><span class="jm-stage-name">After</span></th></tr></thead>
  <tbody>
    <tr><th class="jm-lane">Touchpoints</th>
      <td class="jm-slot jm-first">A<span class="jm-sr"> of five</span></td><td>B</td><td>C</td><td>D</td><td class="jm-slot jm-first">E</td></tr>
    <tr><th class="jm-lane" rowspan="2">Emotion</th><td class="jm-curve-cell" colspan="5"><svg class="jm-curve">
      <g class="jm-guides"><line x2="100%"></line><line x1="80%" x2="80%"></line></g><svg viewBox="0 0 500 200" x="0"><path d="M50 9C60 9 70 9 150 9C160 9 170 9 250 9"></path></svg>
      <svg x="0"><circle class="jm-point" id="p1" cx="10%"></circle><circle class="jm-point" id="p5" cx="90%"></circle>
      <svg class="jm-mark" x="90%"></svg></svg>
      <svg x="90%"><text class="jm-curve-name">Tom</text></svg></svg></td></tr>
    <tr><td>+1</td><td></td><td></td><td></td><td>−1</td></tr>
    <tr><th class="jm-lane">Pains<span class="jm-lane-hint">What goes wrong</span></th><td class="jm-cell jm-first" colspan="4">A queue</td><td class="jm-cell jm-first">Rain</td></tr>
  </tbody></table></div></div><footer class="jm-legend" id="legend">Signs</footer></section>`;

const print = (): void => {
  window.dispatchEvent(new Event("beforeprint"));
};
const rows = (sheet: string, band: number): string[][] =>
  [...document.querySelectorAll<HTMLTableElement>(`.jm-bands-${sheet} table`)[band]!.rows].map((row) =>
    [...row.cells].map((cell) => cell.textContent!.trim()),
  );

describe("printing", () => {
  beforeEach(() => {
    document.body.innerHTML = MAP;
    printInBands(document);
    print();
  });

  it("divides the map for a small sheet and leaves it whole for a larger one", () => {
    const bands = ["small", "upright", "wide"].map(
      (sheet) => document.querySelectorAll(`.jm-bands-${sheet} table`).length,
    );
    expect(bands).toEqual([2, 1, 1]);
  });

  it("puts what a reader can open behind the map", () => {
    const notes = [...document.querySelectorAll(".jm-bands-notes > div")].map(({ textContent }) => textContent);
    expect(notes).toEqual([" BeforeAll about it"]);
    expect(document.querySelector(".jm-bands table details")).toBeNull();
    expect(document.querySelector<HTMLDetailsElement>(".jm-box details")?.open).toBe(false);
  });

  it("keeps the language of the map, and leaves out what is hidden", () => {
    expect(document.querySelector<HTMLElement>(".jm-bands table")?.lang).toBe("fr");
    expect(document.querySelector<HTMLElement>(".jm-bands-notes > div")?.lang).toBe("fr");
    document.querySelector<HTMLElement>("#stages")!.hidden = true;
    print();
    expect(document.querySelectorAll(".jm-bands-notes > div")).toHaveLength(0);
  });

  it("repeats the names of stages and lanes, and shows a stage's cards once", () => {
    expect(rows("small", 0)).toEqual([
      ["", "Before"],
      ["Touchpoints", "A", "B"],
      ["Emotion", ""],
      ["+1", ""],
      ["PainsWhat goes wrong", "A queue"],
    ]);
    expect(rows("small", 1)).toEqual([
      ["", "Before (continued)", "After"],
      ["Touchpoints", "C", "D", "E"],
      ["Emotion", "Tom"],
      ["", "", "−1"],
      ["Pains", "", "Rain"],
    ]);
  });

  it("draws of the curve what belongs to the band, so wide that it runs on in the next one", () => {
    const [first, second] = document.querySelectorAll<SVGElement>(".jm-bands-small .jm-curve");
    expect([first!.style.width, second!.style.marginLeft]).toEqual(["250%", "-66.66666666666667%"]);
    expect([first!, second!].map((curve) => curve.querySelector("circle")!.getAttribute("cx"))).toEqual(["10%", "90%"]);
    expect([first!, second!].map((curve) => curve.querySelectorAll(".jm-mark, text").length)).toEqual([0, 2]);
    expect([first!, second!].map((curve) => curve.querySelectorAll("line").length)).toEqual([1, 2]);
    expect(second!.querySelector("path")!.getAttribute("d")).toBe("M150 9C160 9 170 9 250 9");
  });

  it("draws the faces that points are filled with, those that look alike in one group", () => {
    document.body.insertAdjacentHTML(
      "beforeend",
      `<svg><pattern id="jm-face2" class="jm-plus2 jm-face"><circle></circle><path d="M0 0H4"></path></pattern></svg>`,
    );
    for (const [id, y] of [
      ["p1", "30"],
      ["p5", "40"],
    ] as const) {
      document.getElementById(id)!.setAttribute("fill", "url(#jm-face2)");
      document.getElementById(id)!.setAttribute("cy", y);
    }
    print();
    const group = document.querySelector(".jm-bands-upright .jm-plus2")!;
    expect(group.getAttribute("class")).toBe("jm-point jm-plus2 jm-face");
    expect([...group.children].map((face) => [face.getAttribute("x"), face.getAttribute("y")])).toEqual([
      ["10%", "30"],
      ["90%", "40"],
    ]);
    expect([...group.children[1]!.children].map(({ tagName }) => tagName)).toEqual(["circle", "path"]);
    expect(document.querySelectorAll("#jm-face2")).toHaveLength(1);
  });

  it("makes one set of bands for any sheet of a map with very many columns", () => {
    document.querySelector<HTMLTableCellElement>("#s1")!.colSpan = 199;
    print();
    expect(
      [...document.querySelectorAll(".jm-bands > div:not(.jm-bands-notes)")].map(({ className }) => className),
    ).toEqual(["jm-bands-any"]);
  });

  it("has no id twice", () => {
    const ids = [...document.querySelectorAll("[id]")].map((part) => part.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("leaves nothing behind, also when the browser forgot to tell that it was done", () => {
    print();
    expect(document.querySelectorAll(".jm-bands")).toHaveLength(1);
    window.dispatchEvent(new Event("afterprint"));
    expect(document.querySelectorAll(".jm-bands")).toHaveLength(0);
    expect(document.querySelector("#s1 .jm-stage-name")!.textContent).toBe("Before");
  });

  it("uses no colour of the theme", () => {
    const styles = (file: string): string => readFileSync(`src/map-view/${file}`, "utf8");
    const used = readdirSync("src/map-view")
      .filter((file) => file !== "notes.css")
      .flatMap((file) => [...styles(file).matchAll(/var\((--ds-[\w-]+)/g)].map((found) => found[1]!));
    const reset = [...styles("print.css").matchAll(/(--ds-[\w-]+): initial/g)].map((found) => found[1]!);
    expect(reset.sort()).toEqual([...new Set(used)].sort());
  });
});
