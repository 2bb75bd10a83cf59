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
      if (old && drawn) {
        keepChoices(old, drawn);
      }
      old?.replaceWith(template.content);
    }
  }
}

/** What a reader has hidden or opened in a piece stays so when it is drawn again. */
function keepChoices(old: Element, drawn: Element): void {
  keep<HTMLInputElement>(old, drawn, "input[type=checkbox]", (was, now) => {
    now.checked = was.checked;
  });
  keep<HTMLDetailsElement>(old, drawn, "details", (was, now) => {
    now.open = was.open;
  });
}

function keep<E extends Element>(old: Element, drawn: Element, kind: string, as: (was: E, now: E) => void): void {
  const before = old.querySelectorAll<E>(kind);
  const after = drawn.querySelectorAll<E>(kind);
  if (before.length === after.length) {
    after.forEach((now, i) => {
      as(before[i] as E, now);
    });
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
