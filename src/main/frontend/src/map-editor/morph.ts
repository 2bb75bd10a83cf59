import { Idiomorph } from "idiomorph";
import type { Fragment } from "../fragments";
import { drawTools } from "../map-tools/drawn";
import { OWN } from "./dom";
import { followPicture, followRow } from "./follow";

/** Attributes that the editor gives to elements of a drawing. */
const OF_EDITOR = ["role", "tabindex", "data-jm-editing"];

/**
 * Lets the page follow what the server has drawn, and keeps focus, caret and scroll. What the editor put into the map stays.
 *
 * @param keepClasses classes that script has given to an element, which stay with it
 */
export function morph(page: Document, fragments: readonly Fragment[], keepClasses: readonly string[] = []): void {
  for (const { id, html } of fragments) {
    const old = page.getElementById(id);
    const template = page.createElement("template");
    template.innerHTML = html;
    const drawn = template.content.firstElementChild;
    if (old && drawn) {
      drawTools(drawn);
      Idiomorph.morph(old, drawn, { morphStyle: "outerHTML", restoreFocus: true, callbacks: callbacks(keepClasses) });
    }
  }
}

function callbacks(keepClasses: readonly string[]): object {
  const kept = new RegExp(`(^| )(${keepClasses.join("|")})( |$)`);
  const keep = (old: Element, drawn: Element): void => {
    if (kept.test(`${old.getAttribute("class")} ${drawn.getAttribute("class")}`)) {
      for (const name of keepClasses) {
        drawn.classList.toggle(name, old.classList.contains(name));
      }
    }
    for (const name of OF_EDITOR) {
      const value = old.getAttribute(name);
      if (value !== null && !drawn.hasAttribute(name)) {
        drawn.setAttribute(name, value);
      }
    }
  };
  return {
    beforeNodeRemoved: (node: Node) => !(node instanceof Element && node.hasAttribute(OWN)),
    beforeNodeMorphed: (old: Node, drawn: Node) => {
      if (!(old instanceof Element && drawn instanceof Element)) {
        return true;
      }
      keep(old, drawn);
      if (old instanceof HTMLDetailsElement && old.open) {
        drawn.setAttribute("open", "");
      }
      if (old instanceof HTMLTableRowElement && drawn instanceof HTMLTableRowElement) {
        return !followRow(old, drawn, keep);
      }
      if (old.matches("svg.jm-curve")) {
        followPicture(old, drawn, keep);
        return false;
      }
      return true;
    },
    beforeAttributeUpdated: (name: string, element: Element) =>
      !(name === "style" && element.matches(".jm-map, .jm-tools")),
  };
}
