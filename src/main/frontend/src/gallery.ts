import { contextPath } from "./context-path";
import type { Edit } from "./edits";
import { type Fragment, putFragments } from "./fragments";
import { MAP_DRAWN } from "./scroll-shadows";
import { type Answer, startMap } from "./start-map";
import { randomUuid } from "./uuid";

/** The gallery in the place of an empty map. The server draws it and gives all its words. */
export class Gallery {
  private readonly root: HTMLElement;

  /** The same choice keeps the id of its request, so that a second try after a lost answer shows what the first one started. */
  private readonly ids = new Map<string, string>();

  constructor(root: HTMLElement) {
    this.root = root;
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
      this.paste();
    } else if (button?.hasAttribute("data-jm-blank")) {
      void this.start({ edit: "startFrom", blank: true, language: this.language() });
    } else if (button?.dataset.jmRestore) {
      void this.start({ edit: "restore", revision: Number(button.dataset.jmRestore) });
    } else if (button?.dataset.jmJourney) {
      void this.start({ edit: "startFrom", journey: button.dataset.jmJourney, language: this.language() });
    }
  }

  private paste(): void {
    const json = this.textarea().value.trim();
    if (json === "") {
      this.showPasteError(this.word("jmMissing"));
    } else {
      void this.start({ edit: "startFrom", json });
    }
  }

  private async start(edit: Edit): Promise<void> {
    this.clearErrors();
    this.setBusy(true);
    const map = { contextPath: contextPath(), page: this.word("jmPage"), key: this.word("jmGallery") };
    const answer = await startMap(map, this.requestId(edit), edit);
    this.setBusy(false);
    if (answer.kind === "started") {
      this.show(answer.fragments);
    } else {
      this.showProblem(answer);
    }
  }

  private requestId(edit: Edit): string {
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

  private showProblem(answer: Exclude<Answer, { kind: "started" }>): void {
    if (answer.kind === "taken") {
      this.showError(answer.message || this.word("jmTaken"), true);
    } else if (answer.kind === "failed") {
      this.showError(this.word("jmFailed"), false);
    } else {
      const ofText = answer.errors.filter((error) => error.field.includes("json"));
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
  }

  private showPasteError(message: string): void {
    this.part(".jm-paste-error").textContent = message;
    this.textarea().setAttribute("aria-invalid", "true");
    this.textarea().focus();
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

/** Tells readers of a screen what happened; a live region must be on the page before its words are. */
function announce(message: string): void {
  const region = document.createElement("div");
  region.className = "jm-announcement";
  region.setAttribute("role", "status");
  document.body.append(region);
  setTimeout(() => {
    region.textContent = message;
  }, 100);
}
