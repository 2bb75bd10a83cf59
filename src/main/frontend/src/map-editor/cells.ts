import type { CellPlace } from "./commands";

/** The place of each cell that was drawn. Not kept in attributes: to set thousands of them makes the edit mode open later. */
const places = new WeakMap<Element, CellPlace>();

/** Says which place of the map a drawn cell is. */
export function nameCell(element: Element, place: CellPlace): void {
  places.set(element, place);
}

/** The drawn cell at a place. */
export function cellAt(map: Element, { lane, anchor }: CellPlace): HTMLElement | null {
  const isThere = (cell: Element): boolean => {
    const place = places.get(cell);
    return place?.lane === lane && place.anchor === anchor;
  };
  return [...map.querySelectorAll<HTMLElement>(".jm-cell")].find(isThere) ?? null;
}

/** The place that a drawn cell is. */
export function placeOf(element: Element): CellPlace | undefined {
  return places.get(element);
}
