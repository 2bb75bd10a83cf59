import type { Edit } from "../edits";
import { cellAt } from "./cells";
import { elementOf } from "./panel";

const SENDING = "jm-sending";

/**
 * Shows at once what an edit is about, before the server has drawn it: a card stands in its new place, and what is moved or removed is pale.
 *
 * @returns what takes it back, for an edit that was answered or refused
 */
export function showOnItsWay(map: HTMLElement, edits: readonly Edit[]): (wasRefused: boolean) => void {
  const back = edits.flatMap((edit) => {
    if (edit.edit !== "move" && edit.edit !== "remove") {
      return [];
    }
    const element = elementOf(map, { part: edit.part, id: edit.id });
    element?.classList.add(SENDING);
    const home = element && edit.edit === "move" && edit.part === "card" ? moveCard(map, element, edit.to) : () => {};
    return [{ element, home }];
  });
  return (wasRefused) => {
    for (const { element, home } of back) {
      element?.classList.remove(SENDING);
      if (wasRefused) {
        home();
      }
    }
  };
}

function moveCard(
  map: HTMLElement,
  card: HTMLElement,
  { lane, anchor, after }: { lane: string; anchor: string | null; after?: string | null },
): () => void {
  const cell = cellAt(map, { lane, anchor });
  const { parentElement, nextSibling } = card;
  if (!cell || !parentElement) {
    return () => {};
  }
  const hadFocus = document.activeElement === card;
  const neighbour = after ? elementOf(map, { part: "card", id: after }) : null;
  if (neighbour?.parentElement === cell) {
    neighbour.after(card);
  } else if (after === null) {
    cell.prepend(card);
  } else {
    cell.append(card);
  }
  if (hadFocus) {
    card.focus({ preventScroll: true });
  }
  return () => parentElement.insertBefore(card, nextSibling?.parentElement === parentElement ? nextSibling : null);
}
