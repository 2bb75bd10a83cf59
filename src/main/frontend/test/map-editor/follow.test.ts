import { beforeEach, describe, expect, it } from "vitest";
import { morph } from "../../src/map-editor/morph";

const cell = (words: string, more = ""): string => `<td${more}><p class="jm-text">${words}</p></td>`;
const map = (...rows: string[]): string =>
  `<section class="jm-map" id="map"><table><tbody>${rows.join("")}</tbody></table></section>`;
const words = (cells: string): string => `<tr id="words">${cells}</tr>`;
const cells = (): HTMLTableCellElement[] => [...document.querySelectorAll("td")];
const draw = (html: string): void => morph(document, [{ id: "map", html }], ["jm-dim"]);

describe("a row", () => {
  beforeEach(() => {
    document.body.innerHTML = map(words(cell("A") + cell("B") + cell("C")));
  });

  it.each([
    ["N", "A", "B", "C"],
    ["A", "N", "B", "C"],
    ["A", "B", "C", "N"],
  ])("gets a cell and keeps all others: %s %s %s %s", (...drawn) => {
    const before = cells();
    draw(map(words(drawn.map((each) => cell(each)).join(""))));
    expect(cells().map(({ textContent }) => textContent)).toEqual(drawn);
    expect(cells().filter(({ textContent }) => textContent !== "N")).toEqual(before);
  });

  it("has wider cells with what was in them", () => {
    const [first] = cells();
    const text = first?.firstChild;
    draw(map(words(cell("A", ' colspan="2"') + cell("B") + cell("C"))));
    expect([first?.colSpan, first?.firstChild]).toEqual([2, text]);
    draw(map(words(cell("A") + cell("B") + cell("C"))));
    expect(first?.hasAttribute("colspan")).toBe(false);
  });

  it("keeps what the editor and the reader's tools have given to a cell", () => {
    const [first, second] = cells();
    first?.setAttribute("tabindex", "0");
    first?.setAttribute("role", "gridcell");
    second?.classList.add("jm-dim");
    draw(map(words(cell("A") + cell("N") + cell("B") + cell("C"))));
    expect([first?.tabIndex, first?.role, second?.className]).toEqual([0, "gridcell", "jm-dim"]);
  });

  it("follows when it loses a cell and another one changes", () => {
    draw(map(words(cell("A") + cell("C!"))));
    expect(cells().map(({ textContent }) => textContent)).toEqual(["A", "C!"]);
  });

  it("takes along an element that moves into a cell that is new", () => {
    const card = (id: string): string => `<td><div id="${id}">${id}</div></td>`;
    document.body.innerHTML = map(`<tr id="one">${card("a")}</tr>`, `<tr id="two">${card("b")}</tr>`);
    const moved = document.getElementById("b");
    draw(map(`<tr id="one">${card("a")}${card("b")}</tr>`, `<tr id="two"><td></td></tr>`));
    expect(document.querySelector("#one")?.textContent).toBe("ab");
    expect(document.querySelectorAll("#b")).toHaveLength(1);
    expect(document.getElementById("b")).toBe(moved);
  });
});

describe("a picture", () => {
  const point = (x: number, more = ""): string => `<circle class="jm-point${more}" cx="${x}%"></circle>`;
  const picture = (inside: string): string =>
    map(`<tr id="emotion"><td><svg class="jm-curve"><svg class="lines">${inside}</svg></svg></td></tr>`);
  const points = (): (string | null)[] =>
    [...document.querySelectorAll("circle")].map((each) => each.getAttribute("cx"));

  it("moves, gets and loses its parts", () => {
    document.body.innerHTML = picture(point(25) + point(75));
    const [first] = document.querySelectorAll("circle");
    draw(picture(point(20) + point(50) + point(80)));
    expect(points()).toEqual(["20%", "50%", "80%"]);
    expect(document.querySelector("circle")).toBe(first);
    draw(picture(`<path d="M0 0"></path>${point(80)}`));
    expect(points()).toEqual(["80%"]);
    expect(document.querySelector("circle")?.namespaceURI).toBe("http://www.w3.org/2000/svg");
  });

  it("keeps the line that the hand is drawing, and what a filter has made pale", () => {
    document.body.innerHTML = picture(point(25, " jm-dim") + point(75));
    const live = document.createElementNS("http://www.w3.org/2000/svg", "path");
    live.setAttribute("data-jm-own", "");
    document.querySelector(".lines")?.append(live);
    draw(picture(point(20) + point(50) + point(80)));
    expect(document.querySelector(".lines")?.lastChild).toBe(live);
    expect(document.querySelector("circle")?.getAttribute("class")).toBe("jm-point jm-dim");
  });
});
