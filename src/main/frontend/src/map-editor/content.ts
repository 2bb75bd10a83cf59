import type { Add, Change, Edit, Move, Remove, Value } from "../edits";

export type ListedPart = "persona" | "curve" | "stage" | "lane" | "touchpoint" | "card";

/** Something that can be named by its type and id; the map itself has an empty id. */
export interface Ref {
  readonly part: ListedPart | "map";
  readonly id: string;
}

/** A part of a map with its attributes; one that is not set is missing. */
export type Part = Readonly<Record<string, Value>> & { readonly id: string };

export interface Feeling {
  readonly curve: string;
  readonly anchor: string;
  readonly emotion: number;
  readonly evidence?: string;
}

/** A map as its text has it, with the curve `main` always there. */
export interface Content {
  readonly header: Readonly<Record<string, Value>>;
  readonly persona: readonly Part[];
  readonly curve: readonly Part[];
  readonly stage: readonly Part[];
  readonly lane: readonly Part[];
  readonly touchpoint: readonly Part[];
  readonly card: readonly Part[];
  readonly feelings: readonly Feeling[];
}

export const MAIN = "main";

/** Reads the map that the server sends. */
export function contentOf(map: Readonly<Record<string, unknown>>): Content {
  const { personas, curves, stages, lanes, touchpoints, cards, feelings, schema: _, ...header } = map;
  const curve = list(curves);
  return {
    header: header as Record<string, Value>,
    persona: list(personas),
    curve: curve.some(({ id }) => id === MAIN) ? curve : [{ id: MAIN }, ...curve],
    stage: list(stages),
    lane: list(lanes),
    touchpoint: list(touchpoints),
    card: list(cards),
    feelings: (feelings ?? []) as Feeling[],
  };
}

function list(parts: unknown): Part[] {
  return (parts ?? []) as Part[];
}

export function find(content: Content, { part, id }: Ref): Part | undefined {
  return part === "map" ? { id: "", ...content.header } : byId(content[part]).get(id);
}

const byId = once((parts) => new Map(parts.map((part) => [part.id, part])));
const byStage = once((parts) => {
  const stages = new Map(parts.map(({ stage }): [Value | undefined, Part[]] => [stage, []]));
  for (const part of parts) {
    stages.get(part.stage)?.push(part);
  }
  return stages;
});

/** Keeps what is found out about a list of parts, which never changes, as long as the list. */
function once<T>(find: (parts: readonly Part[]) => T): (parts: readonly Part[]) => T {
  const known = new WeakMap<readonly Part[], T>();
  return (parts) => {
    const found = known.get(parts) ?? find(parts);
    known.set(parts, found);
    return found;
  };
}

/** The value of an attribute, null when it is not set. On another curve than the main one, emotion and evidence are those of a feeling. */
export function attributeOf(content: Content, ref: Ref, attribute: string, curve = MAIN): Value {
  if (curve !== MAIN) {
    const feeling = content.feelings.find((each) => each.curve === curve && each.anchor === ref.id);
    return (feeling?.[attribute as "emotion" | "evidence"] ?? null) as Value;
  }
  return find(content, ref)?.[attribute] ?? null;
}

export function touchpointsOf(content: Content, stage: string): readonly Part[] {
  return byStage(content.touchpoint).get(stage) ?? [];
}

/** The cards of one cell, from top to bottom; `null` is the place of cards about the whole map. */
export function cardsOf(content: Content, lane: string, anchor: string | null): Part[] {
  return content.card.filter((each) => each.lane === lane && each.anchor === anchor);
}

/** The parts that are ordered together with one. */
export function siblingsOf(content: Content, { part, id }: Ref): readonly Part[] {
  if (part === "map") {
    return [];
  }
  const own = content[part].find((each) => each.id === id);
  if (own && part === "touchpoint") {
    return touchpointsOf(content, String(own.stage));
  }
  return own && part === "card" ? cardsOf(content, String(own.lane), own.anchor as string | null) : content[part];
}

/** The content after an edit; the same one when the edit finds nothing that it fits. Undo, restore and starts are the server's to do. */
export function applied(content: Content, edit: Edit): Content {
  switch (edit.edit) {
    case "change":
      return changed(content, edit);
    case "add":
      return added(content, edit);
    case "move":
      return moved(content, edit);
    case "remove":
      return removed(content, edit);
    default:
      return content;
  }
}

function changed(content: Content, edit: Change): Content {
  if (edit.part === "map") {
    return { ...content, header: withValue(content.header, edit.attribute, edit.to) };
  }
  if (edit.curve && edit.curve !== MAIN) {
    return felt(content, edit.curve, edit.id, edit.attribute, edit.to);
  }
  const { part, id, attribute, to } = edit;
  return {
    ...content,
    [part]: content[part].map((each) => (each.id === id ? (withValue(each, attribute, to) as Part) : each)),
  };
}

function withValue(part: Readonly<Record<string, Value>>, attribute: string, value: Value): Record<string, Value> {
  const { [attribute]: _, ...others } = part;
  return value === null || value === "" || value === false ? others : { ...others, [attribute]: value };
}

function felt(content: Content, curve: string, anchor: string, attribute: string, value: Value): Content {
  const isIt = (each: Feeling): boolean => each.curve === curve && each.anchor === anchor;
  const others = content.feelings.filter((each) => !isIt(each));
  if (attribute === "emotion" && value === null) {
    return { ...content, feelings: others };
  }
  const before = content.feelings.find(isIt) ?? { curve, anchor, emotion: 0 };
  return { ...content, feelings: [...others, { ...before, [attribute]: value }] };
}

/** What the server has added already is there once. */
function added(content: Content, { part, value, after }: Add): Content {
  if (content[part].some(({ id }) => id === value.id)) {
    return content;
  }
  return { ...content, [part]: placed(content[part], value as Part, siblingRule(part, value as Part), after) };
}

function moved(content: Content, edit: Move): Content {
  const { part, id } = edit;
  const { after, ...place } = edit.to as { after?: string | null } & Record<string, Value>;
  const own = content[part].find((each) => each.id === id);
  if (!own) {
    return content;
  }
  const there = { ...own, ...place } as Part;
  const others = content[part].filter((each) => each.id !== id);
  return { ...content, [part]: placed(others, there, siblingRule(part, there), after) };
}

function siblingRule(part: ListedPart, own: Part): (other: Part) => boolean {
  if (part === "touchpoint") {
    return ({ stage }) => stage === own.stage;
  }
  return part === "card" ? ({ lane, anchor }) => lane === own.lane && anchor === own.anchor : () => true;
}

/** `after` is null for the first place, an id for the place behind it; absent or unknown, for the last one. */
function placed(
  parts: readonly Part[],
  own: Part,
  isSibling: (other: Part) => boolean,
  after: string | null | undefined,
): Part[] {
  const behind = typeof after === "string" ? parts.findIndex((each) => each.id === after && isSibling(each)) : -1;
  const first = parts.findIndex(isSibling);
  const last = parts.findLastIndex(isSibling);
  const index = after === null && first >= 0 ? first : (behind >= 0 ? behind : last) + 1;
  return parts.toSpliced(index === 0 && first < 0 ? parts.length : index, 0, own);
}

function removed(content: Content, { part, id }: Remove): Content {
  const gone = new Set(part === "stage" ? [id, ...touchpointsOf(content, id).map((each) => each.id)] : [id]);
  const hangs = part === "stage" || part === "touchpoint";
  const left = {
    ...content,
    [part]: content[part].filter((each) => each.id !== id),
    ...(part === "stage" ? { touchpoint: content.touchpoint.filter((each) => each.stage !== id) } : {}),
    ...(hangs ? { card: content.card.filter(({ anchor }) => !gone.has(String(anchor))) } : {}),
    ...(part === "lane" ? { card: content.card.filter(({ lane }) => lane !== id) } : {}),
  };
  const curve = part === "persona" ? withoutPersona(content.curve, id) : left.curve;
  const isDrawn = (feeling: Feeling): boolean => curve.some((each) => each.id === feeling.curve);
  const feelings = left.feelings.filter((each) => isDrawn(each) && !(hangs && gone.has(each.anchor)));
  return { ...left, curve, feelings };
}

/** Only the main curve is there without its persona. */
function withoutPersona(curves: readonly Part[], persona: string): Part[] {
  return curves
    .filter((each) => each.id === MAIN || each.persona !== persona)
    .map((each) => (each.persona === persona ? (withValue(each, "persona", null) as Part) : each));
}
