import type { Edit } from "../edits";
import type { CommentWish } from "../map-events";
import type { Bench } from "./bench";
import { type CellPlace, cardAside, cardUpOrDown, duplicate, remove, set, step } from "./commands";
import { find, type Ref, siblingsOf } from "./content";
import type { CurveHand } from "./curve-hand";
import { flag } from "./dialog";
import type { MenuItem } from "./menu";
import type { Spot } from "./spots";

/** What the actions on a place of the grid need of the edit mode. */
export interface ActionHost {
  readonly bench: Bench;
  readonly hand: CurveHand;
  commit(edits: readonly Edit[], then?: Ref): Promise<string>;
  write(spot: Spot): void;
  details(ref: Ref, attribute?: string): void;
  readonly mayComment: boolean;
  comment(wish: CommentWish): void;
  newCard(cell: CellPlace, after?: string): void;
  newTouchpoint(stage: string, after: string | null): void;
  newStage(after: string | null): void;
  chooseLane(after: string | null): void;
  /** Asks for the phase of a stage and its neighbours. */
  phase(stage: string): void;
  isFolded(lane: string): boolean;
  fold(lane: string): void;
  announce(text: string): void;
  deleted(name: string): void;
}

/** Something that can be done with what has the focus: by a button, by the menu and by keys. */
export interface Action extends MenuItem {
  readonly id: string;
  /** Stands in the bar above the part, not only in the menu. */
  readonly inBar?: boolean;
}

/** What can be done at a place, in the order of its menu. */
export function actionsAt(spot: Spot, host: ActionHost): (Action | null)[] {
  switch (spot.kind) {
    case "point":
      return atPoint(spot, host);
    case "importance":
      return [details(host, spot.ref, "importance")];
    case "cell":
      return [newCard(host, spot.cell)];
    case "empty-stage":
      return [newTouchpoint(host, spot.stage, null)];
    default:
      return ofPart(spot, spot.ref, host);
  }
}

/** Does the first of these actions that there is at a place. */
export function act(spot: Spot, host: ActionHost, ...ids: readonly string[]): boolean {
  const actions = actionsAt(spot, host);
  const action = ids.map((id) => actions.find((each) => each?.id === id)).find(Boolean);
  if (action && !action.disabled) {
    action.run();
  }
  return action !== undefined && action !== null;
}

function ofPart(spot: Spot & { kind: "part" }, ref: Ref, host: ActionHost): (Action | null)[] {
  const { words } = host.bench;
  const head: (Action | null)[] = [
    {
      id: "write",
      icon: "write",
      label: words(`write.${ref.part}`),
      keys: "F2",
      inBar: true,
      run: () => host.write(spot),
    },
    details(host, ref),
    ...comment(host, ref),
    null,
  ];
  const tail: (Action | null)[] = [
    null,
    {
      id: "duplicate",
      icon: "duplicate",
      label: words("duplicate"),
      keys: "Ctrl+D",
      inBar: true,
      disabled: isOnce(host, ref),
      run: () => twice(host, ref),
    },
    {
      id: "delete",
      icon: "delete",
      label: words("delete"),
      keys: words("key.delete"),
      inBar: true,
      run: () => erase(host, ref),
    },
  ];
  return [...head, ...middle(spot, ref, host), ...moves(ref, host), ...tail];
}

function middle(spot: Spot & { kind: "part" }, ref: Ref, host: ActionHost): Action[] {
  const { words, content } = host.bench;
  const before = previous(host, ref);
  switch (ref.part) {
    case "stage":
      return [
        { id: "before", icon: "before", label: words("stage.before"), inBar: true, run: () => host.newStage(before) },
        {
          id: "after",
          icon: "after",
          label: words("stage.after"),
          keys: "Ctrl+Enter",
          inBar: true,
          run: () => host.newStage(ref.id),
        },
        { id: "phase", icon: "phase", label: words("phase"), inBar: true, run: () => host.phase(ref.id) },
        newTouchpoint(host, ref.id, content.touchpoint.filter(({ stage }) => stage === ref.id).at(-1)?.id ?? null),
      ];
    case "touchpoint": {
      const stage = String(find(content, ref)?.stage);
      const isTruth = find(content, ref)?.momentOfTruth === true;
      return [
        {
          id: "before",
          icon: "before",
          label: words("touchpoint.before"),
          inBar: true,
          run: () => host.newTouchpoint(stage, before),
        },
        {
          id: "after",
          icon: "after",
          label: words("touchpoint.after"),
          keys: "Ctrl+Enter",
          inBar: true,
          run: () => host.newTouchpoint(stage, ref.id),
        },
        {
          id: "truth",
          icon: "truth",
          label: words(isTruth ? "truth.off" : "truth.on"),
          keys: "*",
          run: () => void host.commit(set(content, ref, "momentOfTruth", !isTruth), ref),
        },
      ];
    }
    case "lane": {
      const isHidden = find(content, ref)?.hidden === true;
      return [
        {
          id: "after",
          icon: "add",
          label: words("lane.after"),
          keys: "Ctrl+Enter",
          inBar: true,
          run: () => host.chooseLane(ref.id),
        },
        {
          id: "fold",
          icon: host.isFolded(ref.id) ? "down" : "up",
          label: words(host.isFolded(ref.id) ? "lane.unfold" : "lane.fold"),
          run: () => host.fold(ref.id),
        },
        {
          id: "hide",
          icon: isHidden ? "show" : "hide",
          label: words(isHidden ? "lane.show" : "lane.hide"),
          run: () => void host.commit(set(content, ref, "hidden", !isHidden), ref),
        },
      ];
    }
    default:
      return spot.cell ? [newCard(host, spot.cell, ref.id)] : [];
  }
}

function moves(ref: Ref, host: ActionHost): (Action | null)[] {
  const { words } = host.bench;
  const move = (id: string, icon: string, keys: string): Action => ({
    id,
    icon,
    label: words(`move.${icon}`),
    keys,
    run: () => moveBy(host, ref, id as Direction),
  });
  const aside = [move("ArrowLeft", "left", "Alt+←"), move("ArrowRight", "right", "Alt+→")];
  const upright = [move("ArrowUp", "up", "Alt+↑"), move("ArrowDown", "down", "Alt+↓")];
  if (ref.part === "lane") {
    return [null, ...upright];
  }
  return ref.part === "card" ? [null, ...upright, ...aside] : [null, ...aside];
}

function atPoint({ anchor, element }: Spot & { kind: "point" }, host: ActionHost): Action[] {
  const { words } = host.bench;
  return [
    {
      id: "write",
      icon: "grab",
      label: words("point.grab"),
      keys: words("key.enter"),
      run: () => host.hand.grab(anchor, element),
    },
    {
      id: "ArrowUp",
      icon: "up",
      label: words("point.up"),
      keys: "Alt+↑",
      inBar: true,
      run: () => host.hand.step(anchor, element, 1, false),
    },
    {
      id: "ArrowDown",
      icon: "down",
      label: words("point.down"),
      keys: "Alt+↓",
      inBar: true,
      run: () => host.hand.step(anchor, element, -1, false),
    },
    {
      id: "delete",
      icon: "clear",
      label: words("point.clear"),
      keys: words("key.delete"),
      inBar: true,
      run: () => host.hand.clear(anchor),
    },
    details(host, anchor, "emotion"),
  ];
}

function details(host: ActionHost, ref: Ref, attribute?: string): Action {
  return {
    id: "details",
    icon: "details",
    label: host.bench.words("details"),
    keys: host.bench.words("key.space"),
    inBar: true,
    run: () => host.details(ref, attribute),
  };
}

function comment(host: ActionHost, { part, id }: Ref): Action[] {
  return host.mayComment && (part === "stage" || part === "touchpoint")
    ? [
        {
          id: "comment",
          icon: "comment",
          label: host.bench.words("comment"),
          keys: "C",
          inBar: true,
          run: () => host.comment({ part, id }),
        },
      ]
    : [];
}

function newCard(host: ActionHost, cell: CellPlace, after?: string): Action {
  return {
    id: "new",
    icon: "add",
    label: host.bench.words("card.new"),
    keys: "Ctrl+Enter",
    inBar: true,
    run: () => host.newCard(cell, after),
  };
}

function newTouchpoint(host: ActionHost, stage: string, after: string | null): Action {
  return {
    id: "new",
    icon: "add",
    label: host.bench.words("touchpoint.new"),
    inBar: true,
    run: () => host.newTouchpoint(stage, after),
  };
}

function previous({ bench: { content } }: ActionHost, ref: Ref): string | null {
  const siblings = siblingsOf(content, ref);
  return siblings[siblings.findIndex(({ id }) => id === ref.id) - 1]?.id ?? null;
}

/** Some lanes are drawn from the touchpoints, and a map has one of each at most. */
function isOnce({ bench: { content, start } }: ActionHost, ref: Ref): boolean {
  const type = ref.part === "lane" ? find(content, ref)?.type : undefined;
  return start.lanes.some(({ value, cards }) => value === type && !cards);
}

function twice(host: ActionHost, ref: Ref): void {
  const edits = duplicate(host.bench.content, ref);
  const first = edits[0];
  if (first?.edit === "add") {
    void host.commit(edits, { part: ref.part, id: first.value.id });
  }
}

function erase(host: ActionHost, ref: Ref): void {
  const { content, words } = host.bench;
  if (ref.part === "stage" && content.stage.length === 1) {
    flag("warning", words("stage.last"));
    return;
  }
  const part = find(content, ref);
  const siblings = siblingsOf(content, ref);
  const index = siblings.findIndex(({ id }) => id === ref.id);
  const next = siblings[index + 1] ?? siblings[index - 1];
  const name = String(part?.name ?? part?.text ?? "") || words(`part.${ref.part}`);
  void host.commit([remove(ref)], next ? { part: ref.part, id: next.id } : undefined);
  host.deleted(name);
}

export type Direction = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown";

/** Moves a part one place in a direction, and says where it is then. */
export function moveBy(host: ActionHost, ref: Ref, direction: Direction, isRtl = false): void {
  const { content, words, start } = host.bench;
  const isForward = direction === "ArrowDown" || direction === (isRtl ? "ArrowLeft" : "ArrowRight");
  const by = isForward ? 1 : -1;
  const isUpright = direction === "ArrowUp" || direction === "ArrowDown";
  const holdsCards = new Set(start.lanes.filter(({ cards }) => cards).map(({ value }) => value));
  const edits =
    ref.part === "card"
      ? isUpright
        ? cardUpOrDown(content, ref.id, by, holdsCards)
        : cardAside(content, ref.id, by)
      : isUpright === (ref.part === "lane")
        ? step(content, ref, by)
        : [];
  if (edits.length === 0) {
    host.announce(words("move.edge"));
    return;
  }
  void host.commit(edits, ref);
  host.announce(whereIs(host, ref));
}

/** Where a part stands among its siblings, for people who do not see it. */
export function whereIs({ bench: { content, words } }: ActionHost, ref: Ref): string {
  const siblings = siblingsOf(content, ref);
  const part = find(content, ref);
  const name = String(part?.name ?? part?.text ?? "") || words(`part.${ref.part}`);
  return words("moved", name, siblings.findIndex(({ id }) => id === ref.id) + 1, siblings.length);
}
