import { el, own } from "../map-editor/dom";

const BESIDE = 760;
const LOWEST = 360;
const PANELS = ":scope > .jm-talk";

export interface BesideOptions {
  readonly id: string;
  readonly label: string;
  readonly closeLabel: string;
  /** What stands in its head, beside the button that closes it. */
  readonly head: readonly HTMLElement[];
  /** Called by that button, and by Esc. */
  readonly close: () => void;
}

/**
 * A panel beside a map: the map gets narrower, so that nothing of it is covered. Where there is no room for both, the panel stands under the
 * map. Of several, the one that was asked for last is seen.
 */
export class Beside {
  readonly element: HTMLElement;
  private readonly map: () => HTMLElement;
  private readonly close: () => void;
  private readonly sizes = new ResizeObserver(() => this.lay());
  private readonly fit = (): void => this.fitWindow();
  /** Where the window begins under the wiki's header. */
  private top = 0;

  /** @param map the map's section as it stands in the page now */
  constructor(map: () => HTMLElement, look: string, options: BesideOptions, ...content: readonly HTMLElement[]) {
    const { id, label, closeLabel, head, close } = options;
    this.map = map;
    this.close = close;
    this.element = own(
      "div",
      { class: `jm-talk ${look}`, id, role: "region", "aria-label": label, keydown: (event) => this.key(event) },
      el(
        "div",
        { class: "jm-talk-in" },
        el(
          "div",
          { class: "jm-talk-head" },
          el("div", { class: "jm-talk-names" }, ...head),
          el("button", {
            type: "button",
            class: "jm-tool jm-talk-close",
            "aria-label": closeLabel,
            title: closeLabel,
            click: close,
          }),
        ),
        ...content,
      ),
    );
    map().append(this.element);
    this.sizes.observe(map());
    window.addEventListener("scroll", this.fit, { capture: true, passive: true });
    this.show();
  }

  get isShown(): boolean {
    return !this.element.hidden;
  }

  /** Whether it stands under the map. */
  get isUnder(): boolean {
    return !this.map().classList.contains("jm-beside");
  }

  /** Comes before the other panels of the map. */
  show(): void {
    for (const panel of this.map().querySelectorAll<HTMLElement>(PANELS)) {
      panel.hidden = panel !== this.element;
    }
    this.lay();
  }

  /** Fits itself to the map, also after a drawing. */
  lay(): void {
    const map = this.map();
    map.classList.add("jm-talking");
    map.classList.toggle("jm-beside", map.clientWidth >= BESIDE);
    const header = document.elementsFromPoint?.(window.innerWidth / 2, 1).find((element) => {
      const { position } = getComputedStyle(element);
      return (position === "fixed" || position === "sticky") && !element.matches("dialog");
    });
    const isAround = header !== undefined && !header.contains(map) && !map.contains(header);
    this.top = isAround ? Math.round(header.getBoundingClientRect().bottom) : 0;
    this.element.style.setProperty("--jm-talk-top", `${this.top}px`);
    this.fitWindow();
  }

  /** Follows nothing any more. */
  stop(): void {
    window.removeEventListener("scroll", this.fit, { capture: true });
    this.sizes.disconnect();
  }

  /** Goes away. A panel that it had hidden is there again. */
  leave(): void {
    const map = this.map();
    this.stop();
    this.element.remove();
    const other = map.querySelector<HTMLElement>(PANELS);
    if (other) {
      other.hidden = false;
    } else {
      map.classList.remove("jm-talking", "jm-beside");
    }
  }

  private key(event: Event): void {
    event.stopPropagation();
    if (event instanceof KeyboardEvent && event.key === "Escape" && !event.isComposing) {
      event.preventDefault();
      this.close();
    }
  }

  /** As high as the part of the map that is in the window, so that its lower end is in sight. */
  private fitWindow(): void {
    const { top, bottom } = this.map().getBoundingClientRect();
    const height = Math.min(bottom, window.innerHeight) - Math.max(top, this.top);
    this.element.style.setProperty("--jm-talk-height", `${Math.max(LOWEST, Math.round(height))}px`);
  }
}
