import { contextPath } from "./context-path";
import { MAP_DRAWN } from "./scroll-shadows";
import { startMap, type Answer, type Start } from "./start-map";

/** The gallery in the place of an empty map. The server draws it and gives all its words. */
export class Gallery {
  private readonly root: HTMLElement;

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
      void this.start({ blank: true, language: this.language() });
    } else if (button?.dataset.jmJourney) {
      void this.start({ journey: button.dataset.jmJourney, language: this.language() });
    }
  }

  private paste(): void {
    const json = this.textarea().value.trim();
    if (json === "") {
      this.showPasteError(this.word("jmMissing"));
    } else {
      void this.start({ json });
    }
  }

  private async start(start: Start): Promise<void> {
    this.clearErrors();
    this.setBusy(true);
    const answer = await startMap(contextPath(), this.word("jmGallery"), this.word("jmPage"), start);
    if (answer.kind === "started") {
      this.replaceWith(answer.html);
    } else {
      this.setBusy(false);
      this.showProblem(answer);
    }
  }

  private replaceWith(html: string): void {
    const done = this.word("jmDone");
    const template = document.createElement("template");
    template.innerHTML = html;
    const map = template.content.querySelector<HTMLElement>(".jm-map");
    this.root.replaceWith(template.content);
    map?.querySelector<HTMLElement>(".jm-title")?.focus();
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
