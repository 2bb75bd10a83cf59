/** What belongs to the editor and not to the map. */
export const OWN = "data-jm-own";

type Props = Readonly<Record<string, string | boolean | undefined | ((event: Event) => void)>>;

/** Makes an element. Properties that are functions listen to the event of that name; true stands for an empty attribute, false for none. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  props: Props = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(props)) {
    if (typeof value === "function") {
      made.addEventListener(key, value);
    } else if (value === true) {
      made.setAttribute(key, "");
    } else if (typeof value === "string") {
      made.setAttribute(key, value);
    }
  }
  made.append(...children);
  return made;
}

let count = 0;

/** The same for something that the drawing knows nothing of, and leaves alone: its id keeps it from being taken for a drawn element. */
export function own<K extends keyof HTMLElementTagNameMap>(
  name: K,
  props: Props = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  return el(name, { [OWN]: true, id: `jm-own-${++count}`, ...props }, ...children);
}

/** Sets an attribute unless it is so already: what is set costs the browser time, even to the same value. */
export function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) {
    element.setAttribute(name, value);
  }
}

/** A button with an icon and words. */
export function tool(icon: string, words: string, click: (event: Event) => void, props: Props = {}): HTMLButtonElement {
  return el("button", { type: "button", class: `jm-tool jm-do-${icon}`, click, ...props }, words);
}

/** The same without visible words. */
export function iconTool(
  icon: string,
  words: string,
  click: (event: Event) => void,
  props: Props = {},
): HTMLButtonElement {
  return el("button", {
    type: "button",
    class: `jm-tool jm-bare jm-do-${icon}`,
    "aria-label": words,
    title: words,
    click,
    ...props,
  });
}

/** Whether keys that are typed there are text. */
export function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select, [role=combobox]"))
  );
}

/** Puts a floating element beside a part, within a box around both and under the bars at its top. */
export function placeBeside(floating: HTMLElement, part: Element, box: HTMLElement, side: "above" | "below"): void {
  const around = box.getBoundingClientRect();
  const at = part.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = floating;
  const left = Math.min(Math.max(0, at.left - around.left), Math.max(0, around.width - offsetWidth));
  const bars = box.querySelector(".jm-tools")?.getBoundingClientRect().bottom ?? 0;
  const above = at.top - offsetHeight - 4;
  const top = (side === "above" && above >= bars ? above : at.bottom + 4) - around.top;
  floating.style.left = `${Math.round(left)}px`;
  floating.style.top = `${Math.round(top)}px`;
}
