import { beforeEach, describe, expect, it } from "vitest";
import { cellAt, nameCell } from "../../src/map-editor/cells";
import { showOnItsWay } from "../../src/map-editor/on-its-way";
import { showDrawn } from "./drawn-map";

let map: HTMLElement;

const card = (id: string): HTMLElement => document.getElementById(`${map.id}-c-${id}`) as HTMLElement;
const cell = (lane: string): HTMLElement => cellAt(map, { lane, anchor: "a" }) as HTMLElement;
const texts = (lane: string): (string | null)[] => [...cell(lane).children].map(({ textContent }) => textContent);

beforeEach(() => {
  map = showDrawn();
  nameCell(card("c1").parentElement as HTMLElement, { lane: "do", anchor: "a" });
  nameCell(card("c3").parentElement as HTMLElement, { lane: "pain", anchor: "a" });
});

describe("before the server has answered", () => {
  it("a card stands in its new place, with the focus that it had", () => {
    card("c3").tabIndex = 0;
    card("c3").focus();
    showOnItsWay(map, [{ edit: "move", part: "card", id: "c3", to: { lane: "do", anchor: "a", after: "c1" } }]);
    expect(texts("do")).toEqual(["Looks", "Slow", "Compares"]);
    expect(card("c3").className).toContain("jm-sending");
    expect(document.activeElement).toBe(card("c3"));
  });

  it("a card goes to the first place, or to the last", () => {
    showOnItsWay(map, [{ edit: "move", part: "card", id: "c2", to: { lane: "do", anchor: "a", after: null } }]);
    expect(texts("do")).toEqual(["Compares", "Looks"]);
    showOnItsWay(map, [{ edit: "move", part: "card", id: "c3", to: { lane: "do", anchor: "a" } }]);
    expect(texts("do")).toEqual(["Compares", "Looks", "Slow"]);
  });

  it("what was refused goes back to where it was", () => {
    const arrived = showOnItsWay(map, [
      { edit: "move", part: "card", id: "c1", to: { lane: "pain", anchor: "a", after: null } },
    ]);
    expect(texts("pain")).toEqual(["Looks", "Slow"]);
    arrived(true);
    expect(texts("do")).toEqual(["Looks", "Compares"]);
    expect(map.querySelector(".jm-sending")).toBeNull();
  });

  it("what is removed is pale until the answer", () => {
    const arrived = showOnItsWay(map, [{ edit: "remove", part: "touchpoint", id: "1" }]);
    expect(map.querySelector(".jm-sending")?.id).toBe(`${map.id}-t-1`);
    arrived(true);
    expect(map.querySelector(".jm-sending")).toBeNull();
  });
});
