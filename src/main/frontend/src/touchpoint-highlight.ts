const LIT = "jm-lit";

/** Lights up a touchpoint's card and its face on the curve together while the pointer is on either. */
export function followPointer(page: Document): void {
  page.addEventListener("pointerover", (event) => light(event.target, true));
  page.addEventListener("pointerout", (event) => light(event.target, false));
}

/** The same from elsewhere, for the touchpoint that an element belongs to. */
export function light(target: EventTarget | null, lit: boolean): void {
  const part = target instanceof Element ? target.closest("[data-jm-touchpoint], [data-jm-point]") : null;
  const id = part?.getAttribute("data-jm-touchpoint") ?? part?.getAttribute("data-jm-point");
  const map = part?.closest(".jm-map");
  if (map && id) {
    const both = `[data-jm-touchpoint="${CSS.escape(id)}"], [data-jm-point="${CSS.escape(id)}"]`;
    for (const element of map.querySelectorAll(both)) {
      element.classList.toggle(LIT, lit);
    }
  }
}
