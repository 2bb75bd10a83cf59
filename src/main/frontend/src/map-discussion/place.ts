import { SHOW } from "../map-events";
import { cellsOf, stagesOf, textOf } from "../map-tools/grid";
import type { PartRef } from "./client";

const MARKED = "jm-talked";

/** The element of a part in a drawn map; null for the map as a whole and for what was removed. */
export function elementOf(map: HTMLElement, { part, id }: PartRef): HTMLElement | null {
  return part === "map" ? null : document.getElementById(`${map.id}-${part === "stage" ? "s" : "t"}-${id}`);
}

/** The part that an element of a map belongs to. */
export function partAt(element: Element): PartRef | null {
  const touchpoint = element.closest<HTMLElement>("[data-jm-touchpoint]")?.dataset.jmTouchpoint;
  const stage = element.closest<HTMLElement>("[data-jm-stage]")?.dataset.jmStage;
  if (touchpoint) {
    return { part: "touchpoint", id: touchpoint };
  }
  return stage ? { part: "stage", id: stage } : null;
}

/** What a part is called and where it stands, as the map shows it. */
export function describe(map: HTMLElement, ref: PartRef): { readonly name: string; readonly where: string } | null {
  const element = elementOf(map, ref);
  if (!element) {
    return null;
  }
  if (ref.part === "stage") {
    return { name: textOf(element, ".jm-stage-name"), where: "" };
  }
  const cell = cellsOf(map).find((each) => each.element.contains(element));
  const stage = cell && stagesOf(map).find(({ from, to }) => from <= cell.from && cell.to <= to);
  const where = [stage?.name, textOf(element, ".jm-channel")].filter(Boolean).join(" · ");
  return { name: textOf(element, ".jm-name"), where };
}

/** Marks the part that is spoken of, and no other one. */
export function mark(map: HTMLElement, ref: PartRef | null): void {
  for (const marked of map.querySelectorAll(`.${MARKED}`)) {
    marked.classList.remove(MARKED);
  }
  const element = ref && elementOf(map, ref);
  element?.classList.add(MARKED);
}

/** Brings a part into view, also when its stage is folded. */
export function bringIntoView(map: HTMLElement, ref: PartRef): void {
  elementOf(map, ref)?.dispatchEvent(new CustomEvent(SHOW, { bubbles: true }));
}

/** Gives the focus back when a panel closes: to what opened it, or else to the part it was about, or to its tool. */
export function giveBack(map: HTMLElement, opener: Element | null, ref: PartRef | null, tool: string): void {
  const part = ref && elementOf(map, ref);
  const isThere = opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
  const back = isThere ? opener : (part ?? map.querySelector<HTMLElement>(tool));
  if (back && back === part && !back.hasAttribute("tabindex")) {
    back.tabIndex = -1;
  }
  back?.focus({ preventScroll: true });
}
