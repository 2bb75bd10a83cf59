type Content = readonly (Node | string)[];

/** An element with a class and what is in it. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...content: Content
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
}

/** A text that somebody wrote, which may run from right to left. */
export function written<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text: string,
): HTMLElementTagNameMap[K] {
  const made = element(name, className, text);
  made.dir = "auto";
  return made;
}

/** A button of the wiki's kind. */
export function button(look: string, text: string, press: () => void): HTMLButtonElement {
  const made = element("button", `aui-button ${look}`, text);
  made.type = "button";
  made.addEventListener("click", press);
  return made;
}
