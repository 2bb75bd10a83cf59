import { describe, expect, it } from "vitest";
import type { Edit } from "../../src/edits";
import {
  applied,
  attributeOf,
  cardsOf,
  contentOf,
  find,
  siblingsOf,
  touchpointsOf,
} from "../../src/map-editor/content";
import { ids, someContent } from "./some-map";

const after = (...edits: Edit[]) => edits.reduce(applied, someContent());

describe("a map that the server sends", () => {
  it("is read with its header and its parts", () => {
    expect(someContent().header).toEqual({ title: "Order" });
    expect(ids(someContent().stage)).toEqual(["a", "b", "c"]);
    expect(find(someContent(), { part: "map", id: "" })).toEqual({ id: "", title: "Order" });
  });

  it("has its main curve even if its text names none", () => {
    expect(contentOf({ stages: [], feelings: [] }).curve).toEqual([{ id: "main" }]);
    expect(contentOf({ curves: [{ id: "k2" }] }).curve).toEqual([{ id: "main" }, { id: "k2" }]);
  });
});

describe("a change", () => {
  it("of the map shows in its header", () => {
    const edit: Edit = { edit: "change", part: "map", attribute: "title", from: "Order", to: "Return" };
    expect(after(edit).header).toEqual({ title: "Return" });
  });

  it.each([null, "", false])("to nothing (%j) leaves nothing behind", (to) => {
    const edit: Edit = { edit: "change", part: "touchpoint", id: "2", attribute: "importance", from: 4, to };
    expect(find(after(edit), { part: "touchpoint", id: "2" })).toEqual({ id: "2", stage: "a", name: "Shop" });
  });

  it("to a neutral feeling is a value", () => {
    const edit: Edit = { edit: "change", part: "touchpoint", id: "3", attribute: "emotion", from: null, to: 0 };
    expect(attributeOf(after(edit), { part: "touchpoint", id: "3" }, "emotion")).toBe(0);
  });

  it("of a part that is gone changes nothing", () => {
    const edit: Edit = { edit: "change", part: "stage", id: "z", attribute: "name", from: "A", to: "B" };
    expect(after(edit)).toEqual(someContent());
  });

  it("leaves the content alone from which it started", () => {
    const before = someContent();
    applied(before, { edit: "remove", part: "stage", id: "a" });
    expect(before).toEqual(someContent());
  });
});

describe("a feeling on another curve", () => {
  const feel = (id: string, to: number | null): Edit => ({
    edit: "change",
    part: "touchpoint",
    id,
    attribute: "emotion",
    from: null,
    to,
    curve: "k2",
  });

  it("is set without touching the main curve", () => {
    const content = after(feel("2", -1.5));
    expect(attributeOf(content, { part: "touchpoint", id: "2" }, "emotion", "k2")).toBe(-1.5);
    expect(attributeOf(content, { part: "touchpoint", id: "2" }, "emotion")).toBeNull();
  });

  it("keeps its evidence when its value changes", () => {
    expect(attributeOf(after(feel("1", 1)), { part: "touchpoint", id: "1" }, "evidence", "k2")).toBe("measured");
  });

  it("ends with its value", () => {
    const content = after(feel("1", null));
    expect(content.feelings.map(({ anchor }) => anchor)).toEqual(["a", "3"]);
    expect(attributeOf(content, { part: "touchpoint", id: "1" }, "evidence", "k2")).toBeNull();
  });

  it("loses an evidence that is taken back", () => {
    const edit = { ...feel("1", null), attribute: "evidence" } as Edit;
    expect(attributeOf(after(edit), { part: "touchpoint", id: "1" }, "evidence", "k2")).toBeNull();
    expect(attributeOf(after(edit), { part: "touchpoint", id: "1" }, "emotion", "k2")).toBe(2);
  });

  it("changes the main curve when that is named", () => {
    const edit = { ...feel("2", 1), curve: "main" } as Edit;
    expect(attributeOf(after(edit), { part: "touchpoint", id: "2" }, "emotion")).toBe(1);
  });
});

describe("a new part", () => {
  const lane = (place: { after?: string | null }): string[] =>
    ids(after({ edit: "add", part: "lane", value: { id: "new", type: "text" }, ...place }).lane);
  const touchpoint = (stage: string, place: { after?: string | null }): string[] =>
    ids(touchpointsOf(after({ edit: "add", part: "touchpoint", value: { id: "new", stage }, ...place }), stage));

  it("stands first, last or behind another", () => {
    expect(lane({ after: null })).toEqual(["new", "tp", "em", "do", "pain", "imp"]);
    expect(lane({})).toEqual(["tp", "em", "do", "pain", "imp", "new"]);
    expect(lane({ after: "do" })).toEqual(["tp", "em", "do", "new", "pain", "imp"]);
  });

  it("stands last when the part before it is gone", () => {
    expect(lane({ after: "gone" })).toEqual(["tp", "em", "do", "pain", "imp", "new"]);
  });

  it("finds its place in a stage", () => {
    expect(touchpoint("a", { after: null })).toEqual(["new", "1", "2"]);
    expect(touchpoint("a", { after: "1" })).toEqual(["1", "new", "2"]);
    expect(touchpoint("a", {})).toEqual(["1", "2", "new"]);
    expect(touchpoint("b", { after: null })).toEqual(["new"]);
  });

  it("stands last in its stage when the part before it stands in another", () => {
    expect(touchpoint("a", { after: "3" })).toEqual(["1", "2", "new"]);
  });

  it("finds its place among the cards of a cell", () => {
    const value = { id: "new", lane: "do", anchor: "a", text: "Asks" };
    expect(ids(cardsOf(after({ edit: "add", part: "card", value, after: "c1" }), "do", "a"))).toEqual([
      "c1",
      "new",
      "c2",
    ]);
  });

  it("is there once, even when the server has it already", () => {
    const add: Edit = { edit: "add", part: "lane", value: { id: "new", type: "text" } };
    expect(ids(after(add, add).lane).filter((id) => id === "new")).toHaveLength(1);
  });
});

describe("a move", () => {
  it("changes the order of stages", () => {
    expect(ids(after({ edit: "move", part: "stage", id: "c", to: { after: null } }).stage)).toEqual(["c", "a", "b"]);
    expect(ids(after({ edit: "move", part: "stage", id: "a", to: {} }).stage)).toEqual(["b", "c", "a"]);
  });

  it("takes a touchpoint into another stage", () => {
    const content = after({ edit: "move", part: "touchpoint", id: "1", to: { stage: "c", after: "3" } });
    expect(ids(touchpointsOf(content, "a"))).toEqual(["2"]);
    expect(ids(touchpointsOf(content, "c"))).toEqual(["3", "1"]);
  });

  it("takes a card into another lane, under another place", () => {
    const content = after({ edit: "move", part: "card", id: "c1", to: { lane: "pain", anchor: "2", after: null } });
    expect(ids(cardsOf(content, "do", "a"))).toEqual(["c2"]);
    expect(ids(cardsOf(content, "pain", "2"))).toEqual(["c1", "c4"]);
  });

  it("takes a card from its place to the whole map", () => {
    const content = after({ edit: "move", part: "card", id: "c3", to: { lane: "pain", anchor: null } });
    expect(ids(cardsOf(content, "pain", null))).toEqual(["c5", "c3"]);
  });

  it("of a part that is gone changes nothing", () => {
    expect(after({ edit: "move", part: "lane", id: "z", to: { after: null } })).toEqual(someContent());
  });
});

describe("a removal takes along", () => {
  it("the touchpoints, cards and feelings of a stage", () => {
    const content = after({ edit: "remove", part: "stage", id: "a" });
    expect(ids(content.stage)).toEqual(["b", "c"]);
    expect(ids(content.touchpoint)).toEqual(["3"]);
    expect(ids(content.card)).toEqual(["c5"]);
    expect(content.feelings.map(({ anchor }) => anchor)).toEqual(["3"]);
  });

  it("the cards and feelings of a touchpoint", () => {
    expect(ids(after({ edit: "remove", part: "touchpoint", id: "2" }).card)).toEqual(["c1", "c2", "c3", "c5"]);
    expect(after({ edit: "remove", part: "touchpoint", id: "1" }).feelings.map(({ anchor }) => anchor)).toEqual([
      "a",
      "3",
    ]);
  });

  it("the cards of a lane", () => {
    expect(ids(after({ edit: "remove", part: "lane", id: "do" }).card)).toEqual(["c3", "c4", "c5"]);
  });

  it("the feelings of a curve", () => {
    const content = after({ edit: "remove", part: "curve", id: "k2" });
    expect(ids(content.curve)).toEqual(["main"]);
    expect(content.feelings).toEqual([]);
  });

  it("the curves of a persona with their feelings, but never the main one", () => {
    const named: Edit = { edit: "change", part: "curve", id: "main", attribute: "persona", from: null, to: "p2" };
    const content = after(named, { edit: "remove", part: "persona", id: "p2" });
    expect(ids(content.persona)).toEqual(["p1"]);
    expect(content.curve).toEqual([{ id: "main" }]);
    expect(content.feelings).toEqual([]);
  });

  it("nothing with a card", () => {
    const { card, ...others } = after({ edit: "remove", part: "card", id: "c1" });
    expect(ids(card)).toEqual(["c2", "c3", "c4", "c5"]);
    expect(others).toEqual((({ card: _, ...rest }) => rest)(someContent()));
  });
});

describe("what the server works out", () => {
  it.each<Edit>([
    { edit: "undo", revision: 3 },
    { edit: "restore", revision: 3 },
    { edit: "startFrom", blank: true },
  ])("is left to it: $edit", (edit) => {
    expect(after(edit)).toEqual(someContent());
  });
});

describe("siblings", () => {
  it("are the parts that stand together", () => {
    const content = someContent();
    expect(ids(siblingsOf(content, { part: "touchpoint", id: "2" }))).toEqual(["1", "2"]);
    expect(ids(siblingsOf(content, { part: "card", id: "c2" }))).toEqual(["c1", "c2"]);
    expect(ids(siblingsOf(content, { part: "card", id: "c5" }))).toEqual(["c5"]);
    expect(ids(siblingsOf(content, { part: "stage", id: "b" }))).toEqual(["a", "b", "c"]);
    expect(siblingsOf(content, { part: "map", id: "" })).toEqual([]);
  });
});
