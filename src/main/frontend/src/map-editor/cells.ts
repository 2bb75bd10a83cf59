import type { CellPlace } from "./commands";

/** The place of each cell that was drawn. Not kept in attributes: to set thousands of them makes the edit mode open later. */
const keys = new WeakMap<Element, string>();

function keyOf({ lane, anchor }: CellPlace): string {
  return `${lane}/${anchor ?? ""}`;
}

/** Says which place of the map a drawn cell is. */
export function nameCell(element: Element, cell: CellPlace): void {
  keys.set(element, keyOf(cell));
}

/** The drawn cell at a place. */
export function cellAt(map: Element, cell: CellPlace): HTMLElement | null {
  const key = keyOf(cell);
  return [...map.querySelectorAll<HTMLElement>(".jm-cell")].find((each) => keys.get(each) === key) ?? null;
}

/** The place that a drawn cell is. */
export function placeOf(element: Element | undefined): CellPlace | null {
  const [lane, anchor] = ((element && keys.get(element)) ?? "").split("/");
  return lane && anchor !== undefined ? { lane, anchor: anchor || null } : null;
}
