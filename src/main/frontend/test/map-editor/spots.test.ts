import { beforeEach, describe, expect, it } from "vitest";
import { applied, type Content } from "../../src/map-editor/content";
import { own } from "../../src/map-editor/dom";
import { neighbour } from "../../src/map-editor/keys";
import { columnsOf, isSame, type Spot, type SpotRow, spotsOf } from "../../src/map-editor/spots";
import { showDrawn } from "./drawn-map";
import { someContent } from "./some-map";

let map: HTMLElement;
let rows: SpotRow[];

/** Where somebody is, in a word. */
function name(spot: Spot): string {
  switch (spot.kind) {
    case "part":
      return `${spot.ref.part} ${spot.ref.id}`;
    case "point":
      return `feeling at ${spot.anchor.id}`;
    case "importance":
      return `importance of ${spot.ref.id}`;
    case "cell":
      return `${spot.cell.lane} under ${spot.cell.anchor}`;
    case "empty-stage":
      return `nothing in ${spot.stage}`;
  }
}

function spot(named: string): Spot {
  const found = rows.flat().find((each) => name(each) === named);
  expect(found, named).toBeDefined();
  return found as Spot;
}

function walk(from: string, keys: readonly string[], isRtl = false): string[] {
  let now = spot(from);
  return keys.map((key) => {
    now = neighbour(rows, now, key, isRtl);
    return name(now);
  });
}

function many(key: string, times: number): string[] {
  return Array.from({ length: times }, () => key);
}

beforeEach(() => {
  map = showDrawn();
  rows = spotsOf(map, someContent());
});

describe("the places of a map", () => {
  it("are read from what the server has drawn, row by row", () => {
    expect(rows.map((row) => row.map(name))).toEqual([
      ["stage a", "stage b", "stage c"],
      ["lane tp", "touchpoint 1", "touchpoint 2", "nothing in b", "touchpoint 3"],
      ["lane em", "feeling at 1", "feeling at 2", "feeling at b", "feeling at 3"],
      ["lane do", "card c1", "do under b", "do under c"],
      ["card c2"],
      ["lane pain", "card c5"],
      ["card c3", "pain under b", "pain under c"],
      ["pain under 1", "card c4", "pain under b", "pain under 3"],
      ["lane imp", "importance of 1", "importance of 2", "nothing in b", "importance of 3"],
    ]);
  });

  it("are the points of stages too, each before the touchpoint in the middle", () => {
    map
      .querySelector(".jm-curve-cell")
      ?.append(...["c", "a"].map((id) => own("div", { class: "jm-hold jm-of-stage", "data-id": id })));
    rows = spotsOf(map, someContent());
    expect(rows[2]?.map(name)).toEqual(["lane em", ...["1", "a", "2", "b", "c", "3"].map((id) => `feeling at ${id}`)]);
    expect(walk("touchpoint 2", ["ArrowDown", "ArrowRight", "ArrowUp"])).toEqual([
      "feeling at a",
      "feeling at 2",
      "touchpoint 2",
    ]);
  });

  it("know the columns over which they stand", () => {
    expect(
      [spot("stage a"), spot("card c5"), spot("touchpoint 2"), spot("lane do")].map(({ from, to }) => [from, to]),
    ).toEqual([
      [0, 2],
      [0, 4],
      [1, 2],
      [-1, 0],
    ]);
    expect(columnsOf(someContent())).toEqual([
      { stage: "a", span: 2, touchpoint: "1" },
      { stage: "a", span: 2, touchpoint: "2" },
      { stage: "b", span: 1, touchpoint: null },
      { stage: "c", span: 1, touchpoint: "3" },
    ]);
  });

  it("know where a new card beside a card would go", () => {
    const cellOf = (named: string): unknown => (spot(named) as { cell?: unknown }).cell;
    expect(cellOf("card c1")).toEqual({ lane: "do", anchor: "a" });
    expect(cellOf("card c4")).toEqual({ lane: "pain", anchor: "2" });
    expect(cellOf("card c5")).toEqual({ lane: "pain", anchor: null });
  });

  it("tell the cards of a stage from those of its only touchpoint", () => {
    map
      .querySelector("#jm-0f0e0d0c-l-do td:last-child")
      ?.insertAdjacentHTML("beforeend", '<div class="jm-card" id="jm-0f0e0d0c-c-new"></div>');
    const under = (anchor: string): unknown => {
      const value = { id: "new", lane: "do", anchor, text: "Unpacks" };
      const content: Content = applied(someContent(), { edit: "add", part: "card", value });
      rows = spotsOf(map, content);
      return (spot("card new") as { cell?: unknown }).cell;
    };
    expect(under("3")).toEqual({ lane: "do", anchor: "3" });
    expect(under("c")).toEqual({ lane: "do", anchor: "c" });
  });

  it("are none of a card that the server has not drawn yet", () => {
    const places = rows.map((row) => row.map(name));
    map.querySelector("#jm-0f0e0d0c-l-do td")?.append(own("div", { class: "jm-card jm-ghost" }));
    expect(spotsOf(map, someContent()).map((row) => row.map(name))).toEqual(places);
  });

  it("are the same before and after a drawing", () => {
    const before = [...rows.flat()];
    rows = spotsOf(showDrawn(), someContent());
    expect(isSame(before.find((each) => name(each) === "card c4") as Spot, spot("card c4"))).toBe(true);
    expect(isSame(spot("card c4"), spot("card c3"))).toBe(false);
    expect(isSame(spot("touchpoint 1"), spot("importance of 1"))).toBe(false);
  });
});

describe("arrow keys lead", () => {
  it("along a row to the edge of the map", () => {
    expect(walk("touchpoint 1", many("ArrowRight", 4))).toEqual([
      "touchpoint 2",
      "nothing in b",
      "touchpoint 3",
      "touchpoint 3",
    ]);
    expect(walk("touchpoint 2", many("ArrowLeft", 3))).toEqual(["touchpoint 1", "lane tp", "lane tp"]);
  });

  it("the other way round where people read from right to left", () => {
    expect(walk("touchpoint 1", ["ArrowLeft", "ArrowRight"], true)).toEqual(["touchpoint 2", "touchpoint 1"]);
  });

  it("down a column through all lanes and back", () => {
    const down = ["feeling at 1", "card c1", "card c2", "card c5", "card c3", "pain under 1", "importance of 1"];
    expect(walk("touchpoint 1", many("ArrowDown", 7))).toEqual(down);
    expect(walk("importance of 1", many("ArrowUp", 6))).toEqual(down.slice(0, 6).reverse());
  });

  it("down past the cards of a higher cell beside", () => {
    expect(walk("do under c", ["ArrowDown"])).toEqual(["card c5"]);
  });

  it("from a card to its lane, also from the second of a cell", () => {
    expect(walk("card c2", ["ArrowLeft"])).toEqual(["lane do"]);
    expect(walk("card c4", ["ArrowLeft", "ArrowLeft"])).toEqual(["pain under 1", "lane pain"]);
  });

  it("from lane to lane", () => {
    expect(walk("lane tp", many("ArrowDown", 5))).toEqual(["lane em", "lane do", "lane pain", "lane imp", "lane imp"]);
  });

  it("to the ends of a row", () => {
    expect(walk("touchpoint 2", ["Home", "End", "x"])).toEqual(["lane tp", "touchpoint 3", "touchpoint 3"]);
  });

  it("to every place of the map and out of none", () => {
    const seen = new Set<Spot>();
    const ways = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"];
    const go = (from: Spot): void => {
      if (!seen.has(from)) {
        seen.add(from);
        for (const key of ways) {
          go(neighbour(rows, from, key, false));
        }
      }
    };
    go(spot("stage a"));
    expect(
      rows
        .flat()
        .filter((each) => !seen.has(each))
        .map(name),
    ).toEqual([]);
  });
});
