import { stagesOf, textOf, touchpointsOf } from "../map-tools/grid";

/** A touchpoint as the map shows it. */
export interface Place {
  readonly id: string;
  readonly element: HTMLElement;
  readonly name: string;
  readonly stage: string;
  readonly channel: string;
  readonly team: string;
  readonly isTruth: boolean;
  /** What else the map says of it, as the server has drawn it. */
  readonly details: Element | null;
}

/** The touchpoints of a map in its order. */
export function placesOf(map: Element): Place[] {
  const stages = stagesOf(map);
  return touchpointsOf(map).map((element) => {
    const slot = element.closest("th");
    return {
      id: element.dataset.jmTouchpoint ?? "",
      element,
      name: textOf(element, ".jm-name"),
      stage: stages.find(({ from, to }) => slot && columnOf(slot) >= from && columnOf(slot) < to)?.name ?? "",
      channel: textOf(element, ".jm-channel"),
      team: textOf(element, ".jm-team"),
      isTruth: element.matches(".jm-truth"),
      details: element.querySelector(".jm-details dl"),
    };
  });
}

/** Where a cell stands in its row, without the header of the lane. */
function columnOf(slot: Element): number {
  return [...(slot.parentElement?.children ?? [])].indexOf(slot) - 1;
}

/** Leads to a touchpoint in the map, as a link to it does. */
export function goTo(element: HTMLElement): void {
  location.hash = element.id;
  // the address may have named it already
  window.dispatchEvent(new HashChangeEvent("hashchange"));
}
