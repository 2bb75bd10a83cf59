import { MAP_DRAWN } from "./scroll-shadows";
import { drawnJourney, type MapAddress } from "./start-map";

/** Small enough that a dialog shows much of the map, and large enough to read it. */
const SIZE = "0.75";

/** Shows a journey as the map would be, before it is chosen. Esc and "back" lead to where one came from. */
export class GalleryPreview {
  private readonly dialog: HTMLDialogElement;
  private readonly map: MapAddress;

  constructor(dialog: HTMLDialogElement, map: MapAddress) {
    this.dialog = dialog;
    this.map = map;
    dialog.addEventListener("keydown", (event) => this.pressed(event));
  }

  async show(journey: string, title: string, language: string): Promise<void> {
    const place = this.part(".jm-preview-map");
    const state = this.part(".jm-preview-state");
    this.part("[data-jm-journey]").dataset.jmJourney = journey;
    place.replaceChildren();
    place.lang = language;
    state.textContent = this.dialog.dataset.jmLoading ?? "";
    this.open(title, null);
    const html = await drawnJourney(this.map, journey, language);
    if (this.part("[data-jm-journey]").dataset.jmJourney === journey) {
      state.textContent = html === null ? (this.dialog.dataset.jmNoPreview ?? "") : "";
      this.draw(html ?? "");
    }
  }

  /** Shows what was made of a text, and above it in sentences what the map does not keep of it. */
  showReading(html: string, left: readonly string[]): void {
    const place = this.part(".jm-preview-map");
    this.part("[data-jm-journey]").dataset.jmJourney = "";
    place.removeAttribute("lang");
    this.part(".jm-preview-state").textContent = left.length === 0 ? (this.dialog.dataset.jmAllRead ?? "") : "";
    this.open(this.dialog.dataset.jmReading ?? "", left);
    this.draw(html);
  }

  /** Draws the map in a smaller size, which its tools know of and change. */
  private draw(html: string): void {
    const place = this.part(".jm-preview-map");
    place.innerHTML = html;
    place.querySelector<HTMLElement>(".jm-map")?.style.setProperty("--jm-zoom", SIZE);
    document.dispatchEvent(new CustomEvent(MAP_DRAWN));
  }

  /** @param left what a map does not keep of the text that was read; null for a journey that was not read from one */
  private open(title: string, left: readonly string[] | null): void {
    this.part(".jm-preview-title").textContent = title;
    this.part(".jm-preview-note").hidden = left !== null;
    this.part("[data-jm-journey]").hidden = left !== null;
    this.part("[data-jm-use-reading]").hidden = left === null;
    this.part(".jm-preview-left").hidden = !left?.length;
    this.part(".jm-preview-left ul").replaceChildren(...(left ?? []).map(item));
    this.dialog.showModal();
    this.part(".jm-preview-title").focus();
  }

  close(): void {
    if (this.dialog.open) {
      this.dialog.close();
    }
  }

  /** Keys are for the preview alone: the page has its own uses for them, and for Esc. */
  private pressed(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === "Escape") {
      event.preventDefault();
      this.close();
    }
  }

  private part(selector: string): HTMLElement {
    const part = this.dialog.querySelector<HTMLElement>(selector);
    if (!part) {
      throw new Error(`The preview lacks ${selector}`);
    }
    return part;
  }
}

function item(sentence: string): HTMLElement {
  const element = document.createElement("li");
  element.textContent = sentence;
  return element;
}
