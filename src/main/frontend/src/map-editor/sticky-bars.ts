/** Says where the bars stick, and that nothing is scrolled under them and the wiki's header. */
export function placeStickyBars(map: HTMLElement, bar: HTMLElement): void {
  const tools = map.querySelector<HTMLElement>(".jm-tools");
  const top = topOf(bar);
  const height = tools?.offsetHeight ?? 0;
  // not on the map or its box: each of their elements would be styled anew
  tools?.style.setProperty("--jm-top", `${top}px`);
  document.documentElement.style.scrollPaddingTop = `${top + height + 8}px`;
}

export function forgetStickyBars(): void {
  document.documentElement.style.scrollPaddingTop = "";
}

/** How far down the bars begin when they stick: under what the wiki keeps at the top of the window, with all but the last of them above it. */
function topOf(bar: HTMLElement): number {
  const header = document.elementsFromPoint(window.innerWidth / 2, 1).find((element) => {
    const { position } = getComputedStyle(element);
    return position === "fixed" || position === "sticky";
  });
  return (header?.getBoundingClientRect().bottom ?? 0) - bar.offsetTop;
}
