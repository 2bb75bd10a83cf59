// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Edit } from "../src/edits";
import { isEdit } from "./is-edit";

/** The samples that the server's tests read too. */
const FOLDER = fileURLToPath(new URL("../../../test/resources/edits/", import.meta.url));
const SAMPLES = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith(".json")) : [];

type Json = Readonly<Record<string, unknown>>;

/**
 * What a browser would send of an edit of the log, in which the server has filled in what the map knew. It never names a feeling: it
 * sends the change of an emotion on a curve.
 */
function sent(edit: Json): readonly Json[] {
  const { from, parts, edits, map, ...rest } = edit;
  if (edit.part === "feeling") {
    return [];
  }
  switch (edit.edit) {
    case "together":
      return (edits as readonly Json[]).flatMap(sent);
    case "startFrom":
      return map === undefined ? [edit] : [];
    case "clearMap":
      return [];
    case "move":
    case "remove":
      return [rest];
    default:
      return [edit];
  }
}

/** The edits of a sample, which is an edit of the log or a whole request. */
function editsOf(sample: Json): readonly Json[] {
  return "baseRevision" in sample ? (sample.edits as readonly Json[]) : sent(sample);
}

describe("the samples of edits", () => {
  it("are there", () => {
    expect(SAMPLES).not.toEqual([]);
  });

  it.each(SAMPLES)("%s is what this side calls an edit", (name) => {
    for (const edit of editsOf(JSON.parse(readFileSync(FOLDER + name, "utf8")))) {
      expect(edit).toSatisfy(isEdit);
    }
  });
});

describe("an edit", () => {
  const change: Edit = { edit: "change", part: "touchpoint", id: "t1", attribute: "emotion", from: null, to: -1.5 };
  const move: Edit = { edit: "move", part: "card", id: "c9", to: { lane: "l9", anchor: null, after: null } };
  const add: Edit = { edit: "add", part: "stage", value: { id: "s9", name: "Use" }, after: "s2" };

  it.each<Edit>([
    change,
    move,
    add,
    { edit: "change", part: "map", attribute: "title", from: "A", to: "B" },
    { ...change, curve: "k2" },
    { edit: "add", part: "curve", value: { id: "k2", name: "Target", persona: null } },
    { edit: "move", part: "persona", id: "p2", to: { after: null } },
    { edit: "move", part: "touchpoint", id: "t1", to: { stage: "s1" } },
    { edit: "remove", part: "lane", id: "l1" },
    { edit: "startFrom", journey: "hotel-stay", language: "fr" },
    { edit: "startFrom", blank: true },
    { edit: "startFrom", json: "{}" },
    { edit: "undo", revision: 46 },
  ])("is known: $edit $part", (edit) => {
    expect(edit).toSatisfy(isEdit);
  });

  it.each<[string, unknown]>([
    ["no object", "change"],
    ["an unknown edit", { edit: "shuffle" }],
    ["a field too many", { ...change, because: "why not" }],
    ["a value that is missing", { ...change, to: undefined }],
    ["a value that is none", { ...change, to: [1] }],
    ["a part without id", { ...change, id: undefined }],
    ["an id for the whole map", { ...change, part: "map" }],
    ["a new part without id", { ...add, value: { name: "Use" } }],
    ["a card that hangs nowhere", { ...move, to: { lane: "l9" } }],
    ["a feeling", { ...change, part: "feeling", id: "t1/k2" }],
    ["a curve that is no id", { ...change, curve: null }],
    ["a removal of the whole map", { edit: "remove", part: "map", id: "" }],
    ["two sources", { edit: "startFrom", blank: true, json: "{}" }],
    ["half a revision", { edit: "undo", revision: 1.5 }],
  ])("is refused: %s", (_, value) => {
    expect(isEdit(value)).toBe(false);
  });
});
