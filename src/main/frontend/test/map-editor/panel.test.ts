import { beforeEach, describe, expect, it } from "vitest";
import type { Edit } from "../../src/edits";
import { Bench } from "../../src/map-editor/bench";
import type { MapClient } from "../../src/map-editor/client";
import type { Ref } from "../../src/map-editor/content";
import type { AttributeForm, EditorStart } from "../../src/map-editor/forms";
import { curveName, Panel, shortCurveName } from "../../src/map-editor/panel";
import { showDrawn } from "./drawn-map";
import { editorStart, MAP, someContent } from "./some-map";

let asked: (readonly Edit[])[];
let panel: Panel;
const chosen: string[] = [];

const form = (key: string, kind: AttributeForm["kind"], choices = [{ value: "measured", label: "Measured" }]) => ({
  key,
  kind,
  label: key,
  required: false,
  choices,
});

function start(touchpoint: Record<string, unknown> = {}, card: Record<string, unknown> = {}): EditorStart {
  const map = structuredClone(MAP);
  Object.assign(map.touchpoints[1] as object, touchpoint);
  Object.assign(map.cards[0] as object, card);
  const begun = editorStart();
  return {
    ...begun,
    map,
    parts: {
      ...begun.parts,
      persona: [form("name", "name", [])],
      touchpoint: [
        form("name", "name", []),
        ...begun.parts.touchpoint,
        form("evidence", "choice"),
        form("momentOfTruthReason", "text"),
      ],
      card: [form("severity", "rating", [])],
    },
  };
}

function open(ref: Ref, begun = start()): void {
  const map = showDrawn();
  asked = [];
  const nothing = (): void => undefined;
  const bench = new Bench(map, { edit: () => new Promise(nothing) } as unknown as MapClient, begun, {
    changed: nothing,
    drawn: nothing,
    refused: nothing,
    news: nothing,
    kept: nothing,
  });
  const commit = (edits: readonly Edit[]): Promise<string> => {
    asked.push(edits);
    bench.commit(edits);
    return Promise.resolve("");
  };
  panel = new Panel(bench, { commit, closed: nothing, chooseCurve: (curve) => chosen.push(curve) });
  panel.open(ref);
}

function choose(curve: string): void {
  const select = document.querySelector<HTMLSelectElement>(".jm-field select") as HTMLSelectElement;
  select.value = curve;
  select.dispatchEvent(new Event("change"));
}

const field = (attribute: string): HTMLElement | null => document.querySelector(`[data-attribute="${attribute}"]`);

Element.prototype.scrollIntoView = () => undefined;

beforeEach(() => {
  window.matchMedia = (media) => ({ media, matches: false }) as MediaQueryList;
});

describe("evidence", () => {
  it("is asked for where the customer feels something on the chosen curve", () => {
    open({ part: "touchpoint", id: "1" });
    expect(field("evidence")?.hidden).toBe(false);

    open({ part: "touchpoint", id: "3" });
    expect(field("evidence")?.hidden).toBe(true);
    choose("k2");
    expect(field("evidence")?.hidden).toBe(false);
  });

  it("comes and goes with the emotion", () => {
    open({ part: "touchpoint", id: "3" });
    document.querySelector<HTMLElement>(".jm-face")?.click();
    expect(asked).toHaveLength(1);
    expect(field("evidence")?.hidden).toBe(false);

    document.querySelector<HTMLElement>(".jm-feeling .jm-do-clear")?.click();
    expect(field("evidence")?.hidden).toBe(true);
  });
});

it("forgets the evidence of an emotion that is gone", () => {
  open({ part: "touchpoint", id: "1" });
  choose("k2");
  const select = (): HTMLSelectElement => field("evidence")?.querySelector("select") as HTMLSelectElement;
  expect(select().value).toBe("measured");
  document.querySelector<HTMLElement>(".jm-feeling .jm-do-clear")?.click();
  document.querySelector<HTMLElement>(".jm-face")?.click();
  expect(field("evidence")?.hidden).toBe(false);
  expect(select().value).not.toBe("measured");
});

describe("a value that is there can be changed", () => {
  it("also where it means nothing any more", () => {
    open({ part: "touchpoint", id: "2" });
    expect(field("momentOfTruthReason")).toBeNull();
    open({ part: "touchpoint", id: "2" }, start({ momentOfTruthReason: "They decide here" }));
    expect(field("momentOfTruthReason")).not.toBeNull();

    open({ part: "card", id: "c1" });
    expect(field("severity")).toBeNull();
    open({ part: "card", id: "c1" }, start({}, { severity: 3 }));
    expect(field("severity")).not.toBeNull();
  });
});

describe("the lists of personas and curves", () => {
  const MAP_PANEL: Ref = { part: "map", id: "" };
  const press = async (selector: string): Promise<void> => {
    document.querySelector<HTMLElement>(selector)?.click();
    await new Promise((resolve) => setTimeout(resolve));
  };
  const focused = (): string | null | undefined => document.activeElement?.closest("li")?.textContent;

  it("lead to what was added, and back to its row", async () => {
    open(MAP_PANEL);
    await press(".jm-list-persona > .jm-do-add");
    expect(panel.ref?.part).toBe("persona");
    expect(field("name")?.contains(document.activeElement)).toBe(true);

    await press(".jm-panel-head .jm-do-left");
    expect(panel.ref).toEqual(MAP_PANEL);
    expect(document.activeElement?.closest("li")).toBe(document.querySelector(".jm-list-persona li:last-child"));
  });

  it("make a new curve the one that is changed", async () => {
    open(MAP_PANEL);
    await press(".jm-list-curve > .jm-do-add");
    expect(panel.ref?.part).toBe("curve");
    expect(chosen).toEqual([panel.ref?.id]);
  });

  it("lead from the last field to the first", () => {
    open(MAP_PANEL);
    const stops = [...document.querySelectorAll<HTMLElement>(".jm-panel-edit :is(button, input)")];
    const tab = (shiftKey: boolean): boolean | undefined =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent("keydown", { key: "Tab", shiftKey, bubbles: true, cancelable: true }),
      );
    stops.at(-1)?.focus();
    tab(false);
    expect(document.activeElement).toBe(stops[0]);
    tab(true);
    expect(document.activeElement).toBe(stops.at(-1));
    stops[1]?.focus();
    expect(tab(false)).toBe(true);
  });

  it("keep the focus when a row moves or goes", async () => {
    open(MAP_PANEL);
    await press(".jm-list-persona li:last-child .jm-do-up");
    expect(focused()).toBe("Alma");
    await press(".jm-list-persona li:last-child .jm-do-delete");
    expect(document.activeElement).toBe(document.querySelector(".jm-list-persona > .jm-do-add"));
  });
});

describe("what the server refuses", () => {
  const NAME: Ref = { part: "touchpoint", id: "1" };
  const edit: Edit = { edit: "change", part: "touchpoint", id: "1", attribute: "name", from: "Site", to: "wrong" };
  const errors = [{ field: "edits[0]", key: "bad", message: "This is wrong." }];
  const name = (): HTMLInputElement => field("name")?.querySelector("input") as HTMLInputElement;

  it("stays at its field with the reason, also when the map is drawn anew", () => {
    open(NAME);
    (document.activeElement as HTMLElement).blur();
    expect(panel.tells([edit], 400, errors)).toBe(true);
    panel.refresh();
    expect(name().value).toBe("wrong");
    expect(field("name")?.textContent).toContain("This is wrong.");

    name().value = "Web site";
    name().dispatchEvent(new Event("change"));
    panel.refresh();
    expect(field("name")?.textContent).not.toContain("This is wrong.");
  });

  it("is forgotten as soon as somebody writes on, also back to what was there", () => {
    open(NAME);
    (document.activeElement as HTMLElement).blur();
    panel.tells([edit], 400, errors);
    name().value = "Site";
    name().dispatchEvent(new Event("input", { bubbles: true }));
    panel.refresh();
    expect(name().value).toBe("Site");
    expect(field("name")?.textContent).not.toContain("This is wrong.");
  });

  it("is told elsewhere when it is none of the panel's", () => {
    open(NAME);
    expect(panel.tells([{ ...edit, id: "2" }], 400, errors)).toBe(false);
    expect(panel.tells([edit], 409, errors)).toBe(false);
  });
});

it("calls a curve once by a name that its persona has", () => {
  const named = (name: string, called = curveName): string =>
    called({ ...someContent(), persona: [{ id: "p", name: "Marc, 29" }] }, { id: "k", name, persona: "p" }, 1, String);
  expect([named("Marc"), named("Marc, 29"), named("Mar")]).toEqual(["Marc, 29", "Marc, 29", "Marc, 29 · Mar"]);
  expect([named("Marc", shortCurveName), named("Target", shortCurveName)]).toEqual(["Marc", "Marc · Target"]);
});
