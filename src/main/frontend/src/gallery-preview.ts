import { MAP_DRAWN } from "./scroll-shadows";
import { drawnJourney, type MapAddress } from "./start-map";

/** Shows a ready-made journey as the map would be, before it is chosen. Esc and "back" lead to where one came from. */
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
    this.part(".jm-preview-title").textContent = title;
    this.part("[data-jm-journey]").dataset.jmJourney = journey;
    place.replaceChildren();
    place.lang = language;
    state.textContent = this.dialog.dataset.jmLoading ?? "";
    this.dialog.showModal();
    this.part(".jm-preview-title").focus();
    const html = await drawnJourney(this.map, journey, language);
    if (this.part("[data-jm-journey]").dataset.jmJourney === journey) {
      state.textContent = html === null ? (this.dialog.dataset.jmNoPreview ?? "") : "";
      place.innerHTML = html ?? "";
      document.dispatchEvent(new CustomEvent(MAP_DRAWN));
    }
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
