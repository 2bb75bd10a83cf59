import { OWN } from "./map-editor/dom";

const MAP = ".jm-map";

/** An element of the page as the server has drawn it anew. */
export interface Fragment {
  readonly id: string;
  readonly html: string;
}

/**
 * Puts what the server has drawn into the page, each element in the place of the one with its id. A map that is drawn as a whole stays
 * the same element, with its size on the screen and with what script has put beside it.
 */
export function putFragments(page: Document, fragments: readonly Fragment[]): void {
  for (const { id, html } of fragments) {
    const template = page.createElement("template");
    template.innerHTML = html;
    const drawn = template.content.firstElementChild;
    const old = page.getElementById(id);
    if (old?.matches(MAP) && drawn?.matches(MAP)) {
      renew(old, drawn);
    } else {
      old?.replaceWith(template.content);
    }
  }
}

function renew(map: Element, drawn: Element): void {
  for (const { name, value } of drawn.attributes) {
    if (name !== "class") {
      map.setAttribute(name, value);
    }
  }
  for (const name of map.getAttributeNames()) {
    if (!drawn.hasAttribute(name) && name !== "style") {
      map.removeAttribute(name);
    }
  }
  for (const child of [...map.childNodes]) {
    if (!(child instanceof Element && child.hasAttribute(OWN))) {
      child.remove();
    }
  }
  map.prepend(...drawn.childNodes);
}
