import { el } from "../map-editor/dom";
import type { Words } from "../map-editor/forms";
import { PartSelect, partsOf, WHOLE_MAP } from "../map-parts";
import type { PartRef } from "./client";

/** Lets somebody choose what a comment is about: the map as a whole, a stage or a touchpoint. */
export function chooseAbout(map: HTMLElement, words: Words): { readonly element: HTMLElement; chosen(): PartRef } {
  const about = new PartSelect(partsOf(map), words("part.map"), undefined, { class: "jm-compose-about" });
  return {
    element: el("label", { class: "jm-compose-on" }, words("write.about"), about.element),
    chosen: () => about.chosen ?? WHOLE_MAP,
  };
}
