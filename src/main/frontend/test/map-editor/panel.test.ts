import { beforeEach, describe, expect, it } from "vitest";
import type { Edit } from "../../src/edits";
import { Bench } from "../../src/map-editor/bench";
import type { MapClient } from "../../src/map-editor/client";
import type { Ref } from "../../src/map-editor/content";
import type { AttributeForm, EditorStart } from "../../src/map-editor/forms";
import { Panel } from "../../src/map-editor/panel";
import { showDrawn } from "./drawn-map";
import { editorStart, MAP } from "./some-map";

let asked: (readonly Edit[])[];

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
      touchpoint: [...begun.parts.touchpoint, form("evidence", "choice"), form("momentOfTruthReason", "text")],
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
  new Panel(bench, { commit, closed: nothing }).open(ref);
}

function choose(curve: string): void {
  const select = document.querySelector<HTMLSelectElement>(".jm-field select") as HTMLSelectElement;
  select.value = curve;
  select.dispatchEvent(new Event("change"));
}

const field = (attribute: string): HTMLElement | null => document.querySelector(`[data-attribute="${attribute}"]`);

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
