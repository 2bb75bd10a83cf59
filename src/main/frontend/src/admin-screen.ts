import { type AdminAnswer, askAdmin } from "./admin-client";
import { sentence } from "./sentence";

type Numbers = Readonly<Record<string, number>>;

/** The buttons of the admin screen. What deletes is offered only after a look has told what it would delete. */
export class AdminScreen {
  readonly #root: HTMLElement;
  readonly #contextPath: string;
  #space = "";
  #person = "";

  constructor(root: HTMLElement, contextPath: string) {
    this.#root = root;
    this.#contextPath = contextPath;
  }

  activate(): void {
    this.#onClick("[data-jm-save]", () => this.#save());
    this.#onClick("[data-jm-recount]", () => this.#recount());
    this.#onClick("[data-jm-orphans]", () => this.#lookForOrphans());
    this.#onClick("[data-jm-orphans-delete]", () => this.#deleteOrphans());
    this.#onClick("[data-jm-space-delete]", () => this.#deleteSpace());
    const form = this.#root.querySelector<HTMLFormElement>("[data-jm-space]");
    form?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#lookAtSpace(form);
    });
    const person = this.#root.querySelector<HTMLFormElement>("[data-jm-person]");
    person?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#lookAtPerson(person);
    });
    this.#onClick("[data-jm-person-forget]", () => this.#forgetPerson());
    for (const button of this.#root.querySelectorAll<HTMLButtonElement>("button[disabled]")) {
      button.disabled = false;
    }
  }

  #onClick(selector: string, action: () => Promise<void>): void {
    const button = this.#root.querySelector<HTMLButtonElement>(selector);
    button?.addEventListener("click", async () => {
      const hadFocus = document.activeElement === button;
      button.disabled = true;
      await action();
      button.disabled = false;
      if (hadFocus && document.activeElement === document.body) {
        button.focus();
      }
    });
  }

  async #save(): Promise<void> {
    const done = await this.#ask("save", "POST", "save", ({ pages, unsaved }, texts) =>
      sentence(texts.jmSaved ?? "", pages ?? 0, unsaved ?? 0),
    );
    if (done?.unsaved === 0) {
      this.#show("[data-jm-unsaved]", false);
      this.#root.querySelector<HTMLElement>('[data-jm-answer="save"]')?.focus();
    }
  }

  async #recount(): Promise<void> {
    await this.#ask("recount", "POST", "recount", ({ maps }, texts) => sentence(texts.jmDone ?? "", maps ?? 0));
  }

  async #lookForOrphans(): Promise<void> {
    const found = await this.#ask("orphans", "GET", "orphans", ({ pages }, texts) =>
      pages ? sentence(texts.jmFound ?? "", pages) : (texts.jmNone ?? ""),
    );
    this.#show("[data-jm-orphans-delete]", (found?.pages ?? 0) > 0);
  }

  async #deleteOrphans(): Promise<void> {
    const done = await this.#ask("orphans", "DELETE", "orphans", ({ pages }, texts) =>
      sentence(texts.jmDeleted ?? "", pages ?? 0),
    );
    if (done) {
      this.#show("[data-jm-orphans-delete]", false);
      this.#root.querySelector<HTMLElement>("[data-jm-orphans]")?.focus();
    }
  }

  async #lookAtSpace(form: HTMLFormElement): Promise<void> {
    this.#space = String(new FormData(form).get("key") ?? "").trim();
    this.#show("[data-jm-space-actions]", false);
    if (this.#space === "") {
      return;
    }
    const found = await this.#ask("space", "GET", this.#spacePath(), (numbers, texts) => this.#kept(numbers, texts));
    if ((found?.maps ?? 0) > 0) {
      const link = this.#root.querySelector<HTMLAnchorElement>("[data-jm-space-export]");
      if (link) {
        link.href = `${this.#contextPath}/rest/journey-maps/1.0/admin/${this.#spacePath()}/export`;
      }
      this.#show("[data-jm-space-actions]", true);
    }
  }

  #kept({ maps, pages, unsaved }: Numbers, texts: DOMStringMap): string {
    if (!maps) {
      return sentence(texts.jmNone ?? "", this.#space);
    }
    const found = sentence(texts.jmFound ?? "", this.#space, maps, pages ?? 0);
    return unsaved ? `${found}\n${sentence(texts.jmLost ?? "", unsaved)}` : found;
  }

  async #deleteSpace(): Promise<void> {
    const done = await this.#ask("space", "DELETE", this.#spacePath(), ({ maps, pages }, texts) =>
      sentence(texts.jmDeleted ?? "", this.#space, maps ?? 0, pages ?? 0),
    );
    if (done) {
      this.#show("[data-jm-space-actions]", false);
      this.#root.querySelector<HTMLElement>("[data-jm-space] input")?.focus();
    }
  }

  /** What cannot be counted is forgotten too, so that the way is offered to somebody without marks. */
  async #lookAtPerson(form: HTMLFormElement): Promise<void> {
    this.#person = String(new FormData(form).get("person") ?? "").trim();
    this.#show("[data-jm-person-actions]", false);
    if (this.#person !== "") {
      const found = await this.#ask("person", "GET", this.#personPath(), ({ marks }, texts) =>
        sentence(texts.jmFound ?? "", this.#person, marks ?? 0),
      );
      this.#show("[data-jm-person-actions]", found !== undefined);
    }
  }

  async #forgetPerson(): Promise<void> {
    const done = await this.#ask("person", "DELETE", this.#personPath(), ({ marks }, texts) =>
      sentence(texts.jmDeleted ?? "", this.#person, marks ?? 0),
    );
    if (done) {
      this.#show("[data-jm-person-actions]", false);
      this.#root.querySelector<HTMLElement>("[data-jm-person] input")?.focus();
    }
  }

  #personPath(): string {
    return `people/${encodeURIComponent(this.#person)}`;
  }

  #spacePath(): string {
    return `spaces/${encodeURIComponent(this.#space)}`;
  }

  /** Tells what came of a request, and gives its numbers when it was carried out. */
  async #ask(
    where: string,
    method: string,
    path: string,
    tell: (numbers: Numbers, texts: DOMStringMap) => string,
  ): Promise<Numbers | undefined> {
    const place = this.#root.querySelector<HTMLElement>(`[data-jm-answer="${where}"]`);
    if (!place) {
      return undefined;
    }
    delete place.dataset.jmBad;
    place.textContent = this.#root.dataset.jmBusy ?? "";
    const answer: AdminAnswer = await askAdmin(this.#contextPath, method, path);
    if (answer.kind === "done") {
      place.textContent = tell(answer.numbers, place.dataset);
      return answer.numbers;
    }
    place.dataset.jmBad = "";
    place.textContent = answer.kind === "refused" ? answer.message : (this.#root.dataset.jmFailed ?? "");
    return undefined;
  }

  #show(selector: string, shown: boolean): void {
    const element = this.#root.querySelector<HTMLElement>(selector);
    if (element) {
      element.hidden = !shown;
    }
  }
}
