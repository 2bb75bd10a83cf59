import { Idiomorph } from "idiomorph";
import type { Fragment } from "../fragments";
import { OWN } from "./dom";

const SPARED = new Set(["role", "tabindex", "data-jm-editing"]);

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
      Idiomorph.morph(old, drawn, { morphStyle: "outerHTML", restoreFocus: true, callbacks: callbacks(keepClasses) });
    }
  }
}

function callbacks(keepClasses: readonly string[]): object {
  return {
    beforeNodeRemoved: (node: Node) => !(node instanceof Element && node.hasAttribute(OWN)),
    beforeNodeMorphed: (old: Node, drawn: Node) => {
      if (old instanceof Element && drawn instanceof Element) {
        for (const kept of keepClasses) {
          drawn.classList.toggle(kept, old.classList.contains(kept));
        }
        if (old instanceof HTMLDetailsElement && old.open) {
          drawn.setAttribute("open", "");
        }
      }
      return true;
    },
    beforeAttributeUpdated: (name: string, element: Element, change: "update" | "remove") =>
      !(SPARED.has(name) && change === "remove") && !(name === "style" && element.matches(".jm-map, .jm-tools")),
  };
}
