import { OWN } from "./dom";

/** Gives what was drawn anew the classes and attributes that script has given to the element that it stands for. */
export type Keep = (old: Element, drawn: Element) => void;

/**
 * Lets a row follow one in which cells were put in, or only their own attributes differ, as in most rows of a map that has got one more
 * touchpoint. What is equal is not touched: to compare a cell costs the browser far less than to match all that is in it.
 *
 * @returns whether the row is as drawn now; if not, nothing was done
 */
export function followRow(old: HTMLTableRowElement, drawn: HTMLTableRowElement, keep: Keep): boolean {
  if (!old.cloneNode().isEqualNode(drawn.cloneNode())) {
    return false;
  }
  const before = [...old.cells];
  const after = [...drawn.cells];
  const shorter = Math.min(before.length, after.length);
  const isSame = (one: HTMLTableCellElement | undefined, other: HTMLTableCellElement | undefined): boolean => {
    if (one && other) {
      keep(one, other);
    }
    return one?.isEqualNode(other ?? null) === true;
  };
  let start = 0;
  while (start < shorter && isSame(before[start], after[start])) {
    start++;
  }
  let end = 0;
  while (end < shorter - start && isSame(before[before.length - 1 - end], after[after.length - 1 - end])) {
    end++;
  }
  const were = before.slice(start, before.length - end);
  const are = after.slice(start, after.length - end);
  const isWider = were.length === are.length && were.every((cell, i) => hasSameContent(cell, are[i]));
  if (isWider) {
    were.forEach((cell, i) => {
      copyAttributes(cell, are[i] as Element);
    });
  } else if (were.length === 0 && !are.some((cell) => stands(cell, old))) {
    const made = are.map((cell) => document.importNode(cell, true));
    const left = before[start - 1];
    if (left) {
      left.after(...made);
    } else {
      old.prepend(...made);
    }
  } else {
    return false;
  }
  return true;
}

function hasSameContent(one: Element, other: Element | undefined): boolean {
  const children = other?.childNodes;
  return (
    children?.length === one.childNodes.length &&
    [...one.childNodes].every((child, i) => child.isEqualNode(children[i] as Node))
  );
}

/** Whether something of a new cell is in the map already, and has moved. */
function stands(cell: Element, row: Element): boolean {
  return [...cell.querySelectorAll("[id]")].some(({ id }) => row.ownerDocument.getElementById(id) !== null);
}

/** Lets a picture follow another one. Nothing in it has a state of its own, so that its parts are taken one after the other. */
export function followPicture(old: Element, drawn: Element, keep: Keep): void {
  keep(old, drawn);
  if (old.isEqualNode(drawn)) {
    return;
  }
  copyAttributes(old, drawn);
  const isOwn = (child: Node): boolean => child instanceof Element && child.hasAttribute(OWN);
  const own = [...old.childNodes].filter(isOwn);
  const parts = [...old.childNodes].filter((child) => !isOwn(child));
  const now = [...drawn.childNodes].map((child, i) => {
    const part = parts[i];
    if (part instanceof Element && child instanceof Element && part.tagName === child.tagName) {
      followPicture(part, child, keep);
      return part;
    }
    return part?.isEqualNode(child) ? part : document.importNode(child, true);
  });
  if (now.length !== parts.length || now.some((part, i) => part !== parts[i])) {
    old.replaceChildren(...now, ...own);
  }
}

function copyAttributes(old: Element, drawn: Element): void {
  for (const name of old.getAttributeNames()) {
    if (!drawn.hasAttribute(name)) {
      old.removeAttribute(name);
    }
  }
  for (const { name, value } of drawn.attributes) {
    if (old.getAttribute(name) !== value) {
      old.setAttribute(name, value);
    }
  }
}
