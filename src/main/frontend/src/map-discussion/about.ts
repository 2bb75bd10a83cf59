import { el } from "../map-editor/dom";
import type { Words } from "../map-editor/forms";
import { cellsOf, stagesOf, textOf } from "../map-tools/grid";
import type { PartRef } from "./client";

/** Lets somebody choose what a comment is about: the map as a whole, a stage or a touchpoint. */
export function chooseAbout(map: HTMLElement, words: Words): { readonly element: HTMLElement; chosen(): PartRef } {
  const parts: PartRef[] = [{ part: "map", id: "" }];
  const select = el("select", { class: "jm-compose-about" }, new Option(words("part.map")));
  const touchpoints = cellsOf(map).filter(({ element }) => element.querySelector(".jm-touchpoint"));
  const add = (part: PartRef, name: string): void => {
    select.add(new Option(name));
    parts.push(part);
  };
  for (const { id, name, from, to } of stagesOf(map)) {
    add({ part: "stage", id }, name);
    for (const { element } of touchpoints.filter((cell) => from <= cell.from && cell.to <= to)) {
      const touchpoint = element.querySelector<HTMLElement>(".jm-touchpoint");
      add({ part: "touchpoint", id: touchpoint?.dataset.jmTouchpoint ?? "" }, `\u2003${textOf(element, ".jm-name")}`);
    }
  }
  return {
    element: el("label", { class: "jm-compose-on" }, words("write.about"), select),
    chosen: () => parts[select.selectedIndex] ?? { part: "map", id: "" },
  };
}
