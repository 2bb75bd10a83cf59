import { announce } from "./announce";
import { contextPath } from "./context-path";
import type { Single } from "./edits";
import { type Fragment, putFragments } from "./fragments";
import { GalleryPreview } from "./gallery-preview";
import { isMermaid, readMermaid } from "./map-editor/mermaid";
import { showPageTitle } from "./page-title";
import { MAP_DRAWN } from "./scroll-shadows";
import { type Answer, changeWhole, type MapAddress } from "./start-map";
import { startedNote } from "./started-note";
import { randomUuid } from "./uuid";

/** Makes the galleries of the page work that do not yet. */
export function activateGalleries(): void {
  for (const root of document.querySelectorAll<HTMLElement>("[data-jm-gallery]:not([aria-busy])")) {
    new Gallery(root).activate();
  }
}

/** The gallery in the place of an empty map. The server draws it and gives all its words. */
export class Gallery {
  private readonly root: HTMLElement;
  private readonly map: MapAddress;
  private readonly preview: GalleryPreview;

  /** The same choice keeps the id of its request, so that a second try after a lost answer shows what the first one started. */
  private readonly ids = new Map<string, string>();

  /** The map, as JSON, that was made of a text and is shown. */
  private reading = "";

  constructor(root: HTMLElement) {
    this.root = root;
    this.map = { contextPath: contextPath(), page: this.word("jmPage"), key: this.word("jmGallery") };
    this.preview = new GalleryPreview(this.part(".jm-preview") as HTMLDialogElement, this.map);
  }

  /** Makes the gallery work; until then its buttons are disabled. */
  activate(): void {
    this.root.addEventListener("click", (event) => this.clicked(event));
    this.root.addEventListener("change", () => this.showLanguage());
    this.showLanguage();
    this.setBusy(false);
  }

  private clicked(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (button?.hasAttribute("data-jm-reload")) {
      window.location.reload();
    } else if (button?.hasAttribute("data-jm-paste")) {
      void this.paste();
    } else if (button?.hasAttribute("data-jm-use-reading")) {
      this.preview.close();
      void this.start({ edit: "startFrom", json: this.reading }, this.word("jmPasted"));
    } else if (button?.hasAttribute("data-jm-back")) {
      this.preview.close();
    } else if (button?.hasAttribute("data-jm-blank")) {
      void this.start({ edit: "startFrom", blank: true, language: this.language() }, this.word("jmFromBlank"));
    } else if (button?.dataset.jmRestore) {
      void this.start({ edit: "restore", revision: Number(button.dataset.jmRestore) }, "");
    } else if (button?.dataset.jmPreview) {
      void this.preview.show(button.dataset.jmPreview, titleOf(button), this.language());
    } else if (button?.dataset.jmJourney) {
      this.use(button, button.dataset.jmJourney);
    }
  }

  private use(button: HTMLElement, journey: string): void {
    const dialog = button.closest("dialog");
    const title = dialog ? (dialog.querySelector(".jm-preview-title")?.textContent ?? "") : titleOf(button);
    this.preview.close();
    void this.start({ edit: "startFrom", journey, language: this.language() }, title);
  }

  private async paste(): Promise<void> {
    const text = this.textarea().value.trim();
    if (text === "") {
      this.showPasteError(this.word("jmMissing"));
    } else if (isMermaid(text)) {
      await this.read(this.textarea().value);
    } else {
      await this.start({ edit: "startFrom", json: text }, this.word("jmPasted"));
    }
  }

  /** Shows what the server makes of a diagram; it counts the lines of the whole text. */
  private async read(diagram: string): Promise<void> {
    this.clearErrors();
    this.setBusy(true);
    const answer = await readMermaid(this.map, diagram);
    this.setBusy(false);
    if (answer.kind === "read") {
      this.reading = JSON.stringify(answer.map);
      this.textarea().focus();
      this.preview.showReading(answer.html, answer.left);
    } else {
      this.showProblem(answer);
    }
  }

  /** @param source what the map is started from, in words; empty for one that comes back */
  private async start(edit: Single, source: string): Promise<void> {
    this.clearErrors();
    this.setBusy(true);
    const answer = await changeWhole(this.map, { id: this.requestId(edit), baseRevision: 0, edit });
    this.setBusy(false);
    if (answer.kind === "done") {
      this.show(answer.fragments);
      if (answer.pageTitle !== "") {
        showPageTitle(answer.pageTitle);
      }
      if (source !== "") {
        this.offerUndo(answer.made, source);
      }
    } else {
      this.showProblem(answer);
    }
  }

  private requestId(edit: Single): string {
    const choice = JSON.stringify(edit);
    const id = this.ids.get(choice) ?? randomUuid();
    this.ids.set(choice, id);
    return id;
  }

  /** The map has the id of the gallery whose place it takes. */
  private show(fragments: readonly Fragment[]): void {
    const done = this.word("jmDone");
    putFragments(document, fragments);
    document.getElementById(this.root.id)?.querySelector<HTMLElement>(".jm-title")?.focus();
    document.dispatchEvent(new CustomEvent(MAP_DRAWN));
    announce(done);
  }

  private offerUndo(made: number, source: string): void {
    const words = {
      started: this.word("jmStarted"),
      source,
      undo: this.word("jmUndo"),
      failed: this.word("jmNotUndone"),
    };
    const note = startedNote(this.map, made, words, (fragments) => this.showAgain(fragments));
    document.getElementById(this.root.id)?.before(note);
    const follow = (): void => {
      if (Number(document.getElementById(this.root.id)?.dataset.jmRevision ?? made) !== made) {
        note.remove();
        document.removeEventListener(MAP_DRAWN, follow);
      }
    };
    document.addEventListener(MAP_DRAWN, follow);
  }

  /** The server draws the gallery anew, in each place of the map. */
  private showAgain(fragments: readonly Fragment[]): void {
    putFragments(document, fragments);
    activateGalleries();
    document.getElementById(this.root.id)?.querySelector<HTMLElement>(".jm-gallery-title")?.focus();
    announce(this.word("jmUndone"));
  }

  private showProblem(answer: Exclude<Answer, { kind: "done" }>): void {
    if (answer.kind === "taken") {
      this.showError(answer.message || this.word("jmTaken"), true);
    } else if (answer.kind === "failed") {
      this.showError(this.word("jmFailed"), false);
    } else {
      const ofText = answer.errors.filter((error) => /json|mermaid/.test(error.field));
      const others = answer.errors.filter((error) => !ofText.includes(error));
      if (ofText.length > 0) {
        this.showPasteError(ofText.map((error) => error.message).join("\n"));
      }
      if (others.length > 0) {
        this.showError(others.map((error) => error.message).join("\n"), false);
      }
    }
  }

  private showError(message: string, withReload: boolean): void {
    const box = this.part(".jm-gallery-error");
    box.hidden = false;
    this.part(".jm-gallery-error p").textContent = message;
    this.part("[data-jm-reload]").hidden = !withReload;
    box.focus();
    box.scrollIntoView({ block: "center" });
  }

  private showPasteError(message: string): void {
    this.part(".jm-paste-error").textContent = message;
    this.textarea().setAttribute("aria-invalid", "true");
    this.part(".jm-paste").setAttribute("open", "");
    this.textarea().focus();
    this.part(".jm-paste-error").scrollIntoView({ block: "center" });
  }

  private clearErrors(): void {
    this.part(".jm-gallery-error").hidden = true;
    this.part(".jm-gallery-error p").textContent = "";
    this.part(".jm-paste-error").textContent = "";
    this.textarea().removeAttribute("aria-invalid");
  }

  private setBusy(busy: boolean): void {
    this.root.setAttribute("aria-busy", String(busy));
    this.part(".jm-gallery-busy").textContent = busy ? this.word("jmBusy") : "";
    this.root.querySelectorAll<HTMLButtonElement>("button:not([data-jm-reload])").forEach((button) => {
      button.disabled = busy;
    });
  }

  private showLanguage(): void {
    const language = this.language();
    this.root.querySelectorAll<HTMLElement>("[data-jm-language]").forEach((words) => {
      words.hidden = words.dataset.jmLanguage !== language;
    });
  }

  private language(): string {
    return this.root.querySelector<HTMLInputElement>('input[type="radio"]:checked')?.value ?? "en";
  }

  private textarea(): HTMLTextAreaElement {
    return this.part(".jm-paste-text") as HTMLTextAreaElement;
  }

  private word(name: string): string {
    return this.root.dataset[name] ?? "";
  }

  private part(selector: string): HTMLElement {
    const part = this.root.querySelector<HTMLElement>(selector);
    if (!part) {
      throw new Error(`The gallery lacks ${selector}`);
    }
    return part;
  }
}

/** What a choice is called in the language that is shown. */
function titleOf(choice: Element): string {
  return choice.querySelector(".jm-choice-words:not([hidden]) .jm-choice-title")?.textContent ?? "";
}
