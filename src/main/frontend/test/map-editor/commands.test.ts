import { describe, expect, it } from "vitest";
import type { Add, Edit, Value } from "../../src/edits";
import {
  addCard,
  addCurve,
  addLane,
  addPersona,
  addStage,
  addTouchpoint,
  cardAside,
  cardUpOrDown,
  duplicate,
  moveTo,
  nextColour,
  remove,
  set,
  step,
} from "../../src/map-editor/commands";
import { applied, type Content, cardsOf, type ListedPart, touchpointsOf } from "../../src/map-editor/content";
import { freshId } from "../../src/uuid";
import { isEdit } from "../is-edit";
import { HOLDS_CARDS, ids, someContent } from "./some-map";

const cardLanes = HOLDS_CARDS as ReadonlySet<Value>;
const does = (edits: readonly Edit[], content = someContent()): Content => {
  for (const edit of edits) {
    expect(edit).toSatisfy(isEdit);
  }
  return edits.reduce(applied, content);
};

describe("set", () => {
  it("says what was there before", () => {
    expect(set(someContent(), { part: "touchpoint", id: "2" }, "importance", 5)).toEqual([
      { edit: "change", part: "touchpoint", id: "2", attribute: "importance", from: 4, to: 5 },
    ]);
  });

  it("changes nothing when it is so already", () => {
    expect(set(someContent(), { part: "stage", id: "a" }, "name", "Before")).toEqual([]);
    expect(set(someContent(), { part: "stage", id: "a" }, "goal", "")).toEqual([]);
    expect(set(someContent(), { part: "touchpoint", id: "1" }, "momentOfTruth", false)).toEqual([]);
  });

  it("names the map without an id, and the curve of a feeling unless it is the main one", () => {
    expect(set(someContent(), { part: "map", id: "" }, "title", "")).toEqual([
      { edit: "change", part: "map", attribute: "title", from: "Order", to: null },
    ]);
    expect(set(someContent(), { part: "touchpoint", id: "1" }, "emotion", -1, "k2")).toEqual([
      { edit: "change", part: "touchpoint", id: "1", attribute: "emotion", from: 2, to: -1, curve: "k2" },
    ]);
    expect(set(someContent(), { part: "touchpoint", id: "1" }, "emotion", -1, "main")[0]).not.toHaveProperty("curve");
  });
});

describe("new parts", () => {
  it("have ids of their own", () => {
    const made = new Set(Array.from({ length: 1_000 }, freshId));
    expect(made.size).toBe(1_000);
    expect([...made][0]).toMatch(/^[0-9a-f]{12}$/);
  });

  it("are edits that the server takes", () => {
    const edits = [
      addStage("Use", null, "teal"),
      addStage("Use", undefined),
      addTouchpoint("Calls", "a", "1"),
      addCard("Slow", { lane: "do", anchor: null }),
      addLane("text", "", null),
      ...addPersona(someContent(), "Nora"),
      ...addCurve(someContent()),
      remove({ part: "card", id: "c1" }),
    ];
    expect(edits.every(isEdit)).toBe(true);
    expect(addStage("Use", undefined)).not.toHaveProperty("after");
    expect(addStage("Use", null).after).toBeNull();
  });
});

describe("a new persona or curve", () => {
  const alone = (over: object): Content => ({ ...someContent(), persona: [], curve: [{ id: "main" }], ...over });
  const mainOf = (edits: readonly Edit[], content: Content): unknown =>
    edits.reduce(applied, content).curve[0]?.persona;

  it("tells whose the curve of the map is, when there is one persona", () => {
    const first = addPersona(alone({}), "Nora");
    expect(mainOf(first, alone({}))).toBe((first[0] as Add).value.id);
    const one = alone({ persona: [{ id: "p1", name: "Tom" }] });
    expect(mainOf(addCurve(one), one)).toBe("p1");
  });

  it("leaves a curve alone that has a name, and does not choose among several personas", () => {
    const named = alone({ persona: [{ id: "p1", name: "Tom" }], curve: [{ id: "main", name: "Today" }] });
    expect(addCurve(named)).toHaveLength(1);
    expect(addCurve(someContent())).toHaveLength(1);
    expect(addPersona(someContent(), "Nora")).toHaveLength(1);
  });
});

describe("duplicate", () => {
  it("puts a stage behind itself with its touchpoints, cards and feelings", () => {
    const edits = duplicate(someContent(), { part: "stage", id: "a" });
    const content = does(edits);
    const [, twin] = content.stage;
    const twins = touchpointsOf(content, String(twin?.id));

    expect(content.stage.map(({ name }) => name)).toEqual(["Before", "Before", "While", "After"]);
    expect(twins.map(({ name, emotion }) => [name, emotion])).toEqual([
      ["Site", 1],
      ["Shop", undefined],
    ]);
    expect(cardsOf(content, "do", String(twin?.id)).map(({ text }) => text)).toEqual(["Looks", "Compares"]);
    expect(cardsOf(content, "pain", String(twins[1]?.id)).map(({ text }) => text)).toEqual(["Queue"]);
    expect(content.feelings.slice(3)).toEqual([
      { curve: "k2", anchor: twins[0]?.id, emotion: 2, evidence: "measured" },
      { curve: "k2", anchor: twin?.id, emotion: 0.5 },
    ]);
  });

  it("gives each copy an id that nothing has had", () => {
    const edits = duplicate(someContent(), { part: "stage", id: "a" });
    const made = edits.flatMap((edit) => (edit.edit === "add" ? [edit.value.id] : []));
    const before = Object.values(someContent()).flatMap((parts) => (Array.isArray(parts) ? ids(parts) : []));
    expect(made).toHaveLength(7);
    expect(new Set([...made, ...before]).size).toBe(made.length + new Set(before).size);
  });

  it("of a touchpoint takes its cards and feelings along", () => {
    const content = does(duplicate(someContent(), { part: "touchpoint", id: "2" }));
    const twin = touchpointsOf(content, "a")[2];
    expect(twin).toMatchObject({ name: "Shop", importance: 4 });
    expect(cardsOf(content, "pain", String(twin?.id)).map(({ text }) => text)).toEqual(["Queue"]);

    const felt = does(duplicate(someContent(), { part: "touchpoint", id: "1" }));
    expect(felt.feelings.at(-1)).toEqual({
      curve: "k2",
      anchor: touchpointsOf(felt, "a")[1]?.id,
      emotion: 2,
      evidence: "measured",
    });
  });

  it("of a lane takes its cards along, each at its place", () => {
    const content = does(duplicate(someContent(), { part: "lane", id: "pain" }));
    const twin = String(content.lane[4]?.id);
    expect(content.card.filter(({ lane }) => lane === twin).map(({ text, anchor }) => [text, anchor])).toEqual([
      ["Slow", "a"],
      ["Queue", "2"],
      ["Dear", null],
    ]);
  });

  it("of a card stands behind it", () => {
    const content = does(duplicate(someContent(), { part: "card", id: "c1" }));
    expect(cardsOf(content, "do", "a").map(({ text }) => text)).toEqual(["Looks", "Looks", "Compares"]);
  });

  it("of the map, or of what is gone, does nothing", () => {
    expect(duplicate(someContent(), { part: "map", id: "" })).toEqual([]);
    expect(duplicate(someContent(), { part: "card", id: "gone" })).toEqual([]);
  });
});

describe("a step", () => {
  const order = (part: ListedPart, id: string, direction: 1 | -1): string[] =>
    ids(does(step(someContent(), { part, id }, direction))[part]);

  it("changes places with the neighbour", () => {
    expect(order("stage", "a", 1)).toEqual(["b", "a", "c"]);
    expect(order("stage", "c", -1)).toEqual(["a", "c", "b"]);
    expect(order("stage", "b", -1)).toEqual(["b", "a", "c"]);
    expect(order("card", "c2", -1)).toEqual(["c2", "c1", "c3", "c4", "c5"]);
    expect(order("curve", "k2", -1)).toEqual(["k2", "main"]);
  });

  it("ends at the edges of the map", () => {
    expect(step(someContent(), { part: "stage", id: "a" }, -1)).toEqual([]);
    expect(step(someContent(), { part: "lane", id: "imp" }, 1)).toEqual([]);
    expect(step(someContent(), { part: "touchpoint", id: "1" }, -1)).toEqual([]);
    expect(step(someContent(), { part: "touchpoint", id: "3" }, 1)).toEqual([]);
    expect(step(someContent(), { part: "map", id: "" }, 1)).toEqual([]);
    expect(step(someContent(), { part: "stage", id: "gone" }, 1)).toEqual([]);
  });

  it("takes a touchpoint across the edge of its stage", () => {
    const onward = does(step(someContent(), { part: "touchpoint", id: "2" }, 1));
    expect(ids(touchpointsOf(onward, "b"))).toEqual(["2"]);
    const andOn = does(step(onward, { part: "touchpoint", id: "2" }, 1), onward);
    expect(ids(touchpointsOf(andOn, "c"))).toEqual(["2", "3"]);
    const back = does(step(andOn, { part: "touchpoint", id: "2" }, -1), andOn);
    expect(ids(touchpointsOf(back, "b"))).toEqual(["2"]);
    const home = does(step(back, { part: "touchpoint", id: "2" }, -1), back);
    expect(ids(touchpointsOf(home, "a"))).toEqual(["1", "2"]);
  });
});

describe("a move to a place", () => {
  it("stays in the stage or the cell", () => {
    expect(ids(does(moveTo(someContent(), { part: "touchpoint", id: "2" }, null)).touchpoint)).toEqual(["2", "1", "3"]);
    expect(ids(does(moveTo(someContent(), { part: "card", id: "c1" }, "c2")).card)).toEqual([
      "c2",
      "c1",
      "c3",
      "c4",
      "c5",
    ]);
    expect(moveTo(someContent(), { part: "map", id: "" }, null)).toEqual([]);
  });
});

describe("a card goes", () => {
  const place = (content: Content, id: string): unknown[] => {
    const card = content.card.find((each) => each.id === id);
    return [card?.lane, card?.anchor];
  };

  it("aside to the next stage, or to the next touchpoint when it hangs on one", () => {
    expect(place(does(cardAside(someContent(), "c1", 1)), "c1")).toEqual(["do", "b"]);
    expect(place(does(cardAside(someContent(), "c4", 1)), "c4")).toEqual(["pain", "3"]);
    expect(place(does(cardAside(someContent(), "c4", -1)), "c4")).toEqual(["pain", "1"]);
  });

  it("no further than the map", () => {
    expect(cardAside(someContent(), "c1", -1)).toEqual([]);
    const last = does(cardAside(someContent(), "c4", 1));
    expect(cardAside(last, "c4", 1)).toEqual([]);
    expect(cardAside(someContent(), "c5", 1)).toEqual([]);
    expect(cardAside(someContent(), "gone", 1)).toEqual([]);
  });

  it("down within its cell, then on top of the cell below", () => {
    const once = does(cardUpOrDown(someContent(), "c1", 1, cardLanes));
    expect(ids(cardsOf(once, "do", "a"))).toEqual(["c2", "c1"]);
    const twice = does(cardUpOrDown(once, "c1", 1, cardLanes), once);
    expect(ids(cardsOf(twice, "do", "a"))).toEqual(["c2"]);
    expect(ids(cardsOf(twice, "pain", "a"))).toEqual(["c1", "c3"]);
  });

  it("up to the end of the cell above", () => {
    const up = does(cardUpOrDown(someContent(), "c3", -1, cardLanes));
    expect(ids(cardsOf(up, "do", "a"))).toEqual(["c1", "c2", "c3"]);
    expect(ids(cardsOf(does(cardUpOrDown(someContent(), "c4", -1, cardLanes)), "do", "2"))).toEqual(["c4"]);
  });

  it("not out of the lanes that hold cards", () => {
    expect(cardUpOrDown(someContent(), "c1", -1, cardLanes)).toEqual([]);
    expect(cardUpOrDown(someContent(), "c3", 1, cardLanes)).toEqual([]);
    expect(cardUpOrDown(someContent(), "gone", 1, cardLanes)).toEqual([]);
  });
});

describe("the next colour", () => {
  it("follows the one before it, round and round", () => {
    const colours = ["blue", "teal", "purple"];
    expect(nextColour(colours, "blue")).toBe("teal");
    expect(nextColour(colours, "purple")).toBe("blue");
    expect(nextColour(colours, undefined)).toBe("blue");
    expect(nextColour([], "blue")).toBeUndefined();
  });
});
