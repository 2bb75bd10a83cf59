import type { Edit } from "../src/edits";

type Check = (value: unknown) => boolean;

/** Whether a value is an edit, to the last field. */
export function isEdit(value: unknown): value is Edit {
  return EDITS.some((check) => check(value));
}

const is =
  (...choices: readonly unknown[]): Check =>
  (value) =>
    choices.includes(value);

const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An object with these fields and no others. */
const fields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) &&
    Object.keys(value).every((name) => name in checks) &&
    Object.entries(checks).every(([name, check]) => check(value[name]));

const isText: Check = (value) => typeof value === "string";
const isTextOrNull: Check = (value) => value === null || isText(value);
const isValue: Check = (value) => isTextOrNull(value) || typeof value === "number" || typeof value === "boolean";
const isPart: Check = (value) => isObject(value) && isText(value.id) && Object.values(value).every(isValue);
const isListed = is("persona", "stage", "lane", "touchpoint", "card", "curve");

const after = optional(isTextOrNull);
const language = optional(isText);
const change = { edit: is("change"), attribute: isText, from: isValue, to: isValue, curve: optional(isText) };
const move = { edit: is("move"), id: isText };
const start = { edit: is("startFrom") };

const EDITS: readonly Check[] = [
  fields({ ...change, part: is("map") }),
  fields({ ...change, part: isListed, id: isText }),
  fields({ edit: is("add"), part: isListed, value: isPart, after }),
  fields({ ...move, part: is("persona", "stage", "lane", "curve"), to: fields({ after }) }),
  fields({ ...move, part: is("touchpoint"), to: fields({ stage: isText, after }) }),
  fields({ ...move, part: is("card"), to: fields({ lane: isText, anchor: isTextOrNull, after }) }),
  fields({ edit: is("remove"), part: isListed, id: isText }),
  fields({ ...start, journey: isText, language }),
  fields({ ...start, blank: is(true), language }),
  fields({ ...start, json: isText }),
  fields({ edit: is("undo", "restore"), revision: Number.isSafeInteger }),
];
