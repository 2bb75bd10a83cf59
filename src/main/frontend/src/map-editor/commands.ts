import type { Add, Change, Edit, Value } from "../edits";
import { freshId } from "../uuid";
import {
  attributeOf,
  type Content,
  cardsOf,
  find,
  type ListedPart,
  MAIN,
  type Part,
  type Ref,
  siblingsOf,
  touchpointsOf,
} from "./content";

/** Where cards stand together: a lane, and the stage or touchpoint under which they hang, or null for the whole map. */
export interface CellPlace {
  readonly lane: string;
  readonly anchor: string | null;
}

/** Sets an attribute; nothing when it is so already. */
export function set(content: Content, ref: Ref, attribute: string, to: Value, curve = MAIN): Edit[] {
  const from = attributeOf(content, ref, attribute, curve);
  const tidy = to === "" || to === false ? null : to;
  if (from === tidy) {
    return [];
  }
  const what = { edit: "change", attribute, from, to: tidy, ...(curve === MAIN ? {} : { curve }) } as const;
  return [(ref.part === "map" ? { ...what, part: "map" } : { ...what, part: ref.part, id: ref.id }) as Change];
}

export function addStage(name: string, after: string | null | undefined, colour?: Value): Add {
  return {
    edit: "add",
    part: "stage",
    value: { id: freshId(), name, ...(colour ? { colour } : {}) },
    ...place(after),
  };
}

export function addTouchpoint(name: string, stage: string, after: string | null | undefined): Add {
  return { edit: "add", part: "touchpoint", value: { id: freshId(), stage, name }, ...place(after) };
}

export function addCard(text: string, { lane, anchor }: CellPlace, after?: string | null): Add {
  return { edit: "add", part: "card", value: { id: freshId(), lane, anchor, text }, ...place(after) };
}

export function addLane(type: string, name: string, after: string | null | undefined): Add {
  return { edit: "add", part: "lane", value: { id: freshId(), type, ...(name ? { name } : {}) }, ...place(after) };
}

/** A new persona. The first one is the one whose curve there is, unless that has a name. */
export function addPersona(content: Content, name: string): Edit[] {
  const id = freshId();
  const add: Add = { edit: "add", part: "persona", value: { id, name } };
  return [add, ...(content.persona.length === 0 ? nameMain(content, id) : [])];
}

/** A new curve, beside which the first one is that of the only persona, unless it has a name. */
export function addCurve(content: Content): Edit[] {
  const [only, ...more] = content.persona;
  const add: Add = { edit: "add", part: "curve", value: { id: freshId() } };
  return [...(only && more.length === 0 ? nameMain(content, only.id) : []), add];
}

function nameMain(content: Content, persona: string): Edit[] {
  const main: Ref = { part: "curve", id: MAIN };
  const isNamed = find(content, main)?.persona || find(content, main)?.name;
  return isNamed ? [] : set(content, main, "persona", persona);
}

function place(after: string | null | undefined): { after?: string | null } {
  return after === undefined ? {} : { after };
}

export function remove({ part, id }: Ref): Edit {
  return { edit: "remove", part: part as ListedPart, id };
}

/** The same part once more behind itself, with all that hangs on it. */
export function duplicate(content: Content, ref: Ref): Edit[] {
  const part = find(content, ref);
  if (!part || ref.part === "map") {
    return [];
  }
  const copies = new Map<string, string>();
  const copy = (type: ListedPart, own: Part, over: Record<string, Value>, after?: string): Edit => {
    const id = freshId();
    copies.set(own.id, id);
    return { edit: "add", part: type, value: { ...own, ...over, id }, ...place(after) };
  };
  const edits = [copy(ref.part, part, {}, part.id)];
  const twin = (id: string): string => copies.get(id) ?? id;
  if (ref.part === "stage") {
    for (const touchpoint of touchpointsOf(content, part.id)) {
      edits.push(copy("touchpoint", touchpoint, { stage: twin(part.id) }));
    }
  }
  if (ref.part === "stage" || ref.part === "touchpoint") {
    for (const card of content.card.filter(({ anchor }) => copies.has(String(anchor)))) {
      edits.push(copy("card", card, { anchor: twin(String(card.anchor)) }));
    }
    for (const { curve, anchor, emotion, evidence } of content.feelings.filter((each) => copies.has(each.anchor))) {
      const on = {
        edit: "change",
        part: anchor === part.id ? ref.part : "touchpoint",
        id: twin(anchor),
        curve,
      } as const;
      edits.push({ ...on, attribute: "emotion", from: null, to: emotion });
      if (evidence) {
        edits.push({ ...on, attribute: "evidence", from: null, to: evidence });
      }
    }
  }
  if (ref.part === "lane") {
    for (const card of content.card.filter(({ lane }) => lane === part.id)) {
      edits.push(copy("card", card, { lane: twin(part.id) }));
    }
  }
  return edits;
}

/** One place forward (1) or back (-1) among its siblings; a touchpoint or card at the end goes on to the next stage or place. */
export function step(content: Content, ref: Ref, direction: 1 | -1): Edit[] {
  const siblings = siblingsOf(content, ref);
  const index = siblings.findIndex(({ id }) => id === ref.id);
  const next = index + direction;
  if (index < 0 || ref.part === "map") {
    return [];
  }
  if (next >= 0 && next < siblings.length) {
    return moveTo(content, ref, siblings[direction === 1 ? next : next - 1]?.id ?? null);
  }
  return ref.part === "touchpoint" ? intoNextStage(content, ref.id, direction) : [];
}

/** Behind another part of the same place; null for the first place. */
export function moveTo(content: Content, { part, id }: Ref, after: string | null): Edit[] {
  const own = find(content, { part, id });
  if (part === "touchpoint") {
    return [{ edit: "move", part, id, to: { stage: String(own?.stage), after } }];
  }
  if (part === "card") {
    return [{ edit: "move", part, id, to: { lane: String(own?.lane), anchor: own?.anchor as string | null, after } }];
  }
  return part === "map" ? [] : [{ edit: "move", part, id, to: { after } }];
}

export function moveTouchpoint(id: string, stage: string, after: string | null | undefined): Edit {
  return { edit: "move", part: "touchpoint", id, to: { stage, ...place(after) } };
}

export function moveCard(id: string, { lane, anchor }: CellPlace, after: string | null | undefined): Edit {
  return { edit: "move", part: "card", id, to: { lane, anchor, ...place(after) } };
}

function intoNextStage(content: Content, id: string, direction: 1 | -1): Edit[] {
  const own = content.touchpoint.find((each) => each.id === id);
  const stages = content.stage;
  const stage = stages[stages.findIndex((each) => each.id === own?.stage) + direction];
  return stage ? [moveTouchpoint(id, stage.id, direction === 1 ? null : undefined)] : [];
}

/** A card goes to the neighbouring stage, or to the neighbouring touchpoint when it hangs on one. */
export function cardAside(content: Content, id: string, direction: 1 | -1): Edit[] {
  const card = content.card.find((each) => each.id === id);
  const places = content.stage.some((stage) => stage.id === card?.anchor)
    ? content.stage
    : content.stage.flatMap((stage) => touchpointsOf(content, stage.id));
  const next = places[places.findIndex((each) => each.id === card?.anchor) + direction];
  return card && card.anchor !== null && next
    ? [moveCard(id, { lane: String(card.lane), anchor: next.id }, undefined)]
    : [];
}

/** A card goes up or down within its cell, and at the end of it into the next lane that holds cards. */
export function cardUpOrDown(content: Content, id: string, direction: 1 | -1, holdsCards: ReadonlySet<Value>): Edit[] {
  const card = content.card.find((each) => each.id === id);
  if (!card) {
    return [];
  }
  const within = step(content, { part: "card", id }, direction);
  const lanes = content.lane.filter(({ type }) => holdsCards.has(type ?? null));
  const lane = lanes[lanes.findIndex((each) => each.id === card.lane) + direction];
  const anchor = card.anchor as string | null;
  if (within.length > 0 || !lane) {
    return within;
  }
  const cell = { lane: lane.id, anchor };
  return [moveCard(id, cell, direction === 1 && cardsOf(content, lane.id, anchor).length > 0 ? null : undefined)];
}

/** The colours that stages take in turn; a new one gets the colour that follows its neighbour's. */
export function nextColour(colours: readonly string[], before: Value | undefined): string | undefined {
  return colours.length === 0 ? undefined : colours[(colours.indexOf(String(before)) + 1) % colours.length];
}
