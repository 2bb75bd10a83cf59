/**
 * Says where the bars stick, and that nothing is scrolled under them and the wiki's header: with all but the last of them above what the wiki keeps
 * at the top of the window.
 */
export function placeStickyBars(map: HTMLElement, bar: HTMLElement, header = headerOfWiki()): void {
  const tools = map.querySelector<HTMLElement>(".jm-tools");
  const top = header - bar.offsetTop;
  const height = tools?.offsetHeight ?? 0;
  // not on the map or its box: each of their elements would be styled anew
  tools?.style.setProperty("--jm-top", `${top}px`);
  document.documentElement.style.scrollPaddingTop = `${top + height + 8}px`;
}

export function forgetStickyBars(): void {
  document.documentElement.style.scrollPaddingTop = "";
}

/** How far down what the wiki keeps at the top of the window goes. To find it costs much while the page is not laid out. */
export function headerOfWiki(): number {
  const header = document.elementsFromPoint(window.innerWidth / 2, 1).find((element) => {
    const { position } = getComputedStyle(element);
    return position === "fixed" || position === "sticky";
  });
  return header?.getBoundingClientRect().bottom ?? 0;
}
