import { el } from "../map-editor/dom";
import type { Words } from "../map-editor/forms";
import { randomUuid } from "../uuid";
import type { Person } from "./client";
import { Completion } from "./completion";
import { Mentions } from "./mentions";

/** What the server takes as it stores it, with its own marks. */
const MOST = 10_000;
const NEAR = 9_000;

export interface ComposerHost {
  readonly words: Words;
  people(query: string): Promise<readonly Person[]>;
}

export interface ComposerForm {
  readonly label: string;
  readonly button: string;
  /** What stands above the field. */
  readonly before?: readonly HTMLElement[];
  /** What is changed; in the form that the server gives. */
  readonly text?: string;
  /** Sends the text, and gives the problem in words, or nothing. The id stays the same as long as the text does. */
  readonly send: (text: string, id: string) => Promise<string>;
  /** A field that is there only for a while goes by this. */
  readonly cancel?: () => void;
}

let count = 0;

/** A field for a comment. What was typed stays until it has been sent or somebody throws it away. */
export class Composer {
  readonly element: HTMLFormElement;
  private readonly host: ComposerHost;
  private readonly form: ComposerForm;
  private readonly mentions = new Mentions();
  private readonly area: HTMLTextAreaElement;
  private readonly error: HTMLElement;
  private readonly told: HTMLElement;
  private readonly left: HTMLElement;
  private readonly button: HTMLButtonElement;
  private readonly before: string;
  private attempt = { text: "", id: "" };

  constructor(host: ComposerHost, form: ComposerForm) {
    const { words } = host;
    const id = `jm-compose-${++count}`;
    this.host = host;
    this.form = form;
    this.before = this.mentions.shown(form.text ?? "");
    this.area = el("textarea", {
      class: "jm-compose-text",
      rows: "3",
      dir: "auto",
      "aria-label": form.label,
      placeholder: form.label,
      "aria-describedby": `${id}-error ${id}-hint`,
      keydown: (event) => this.key(event as KeyboardEvent),
      input: () => this.typed(),
    });
    this.area.value = this.before;
    const completion = new Completion(
      this.area,
      this.mentions,
      words,
      (query) => host.people(query),
      (person) => this.mentioned(person),
    );
    this.error = el("p", { class: "jm-compose-error", id: `${id}-error`, role: "alert" });
    this.told = el("p", { class: "jm-compose-told", role: "status" });
    this.left = el("span", { class: "jm-compose-left", role: "status" });
    this.button = el("button", { type: "submit", class: "aui-button aui-button-primary" }, form.button);
    this.element = el(
      "form",
      {
        class: "jm-compose",
        submit: (event) => {
          event.preventDefault();
          void this.send();
        },
      },
      ...(form.before ?? []),
      el("div", { class: "jm-compose-field" }, this.area, completion.list),
      this.error,
      this.told,
      el("p", { class: "jm-compose-hint", id: `${id}-hint` }, words("write.hint")),
      el("div", { class: "jm-compose-row" }, this.button, ...this.cancelButton(), this.left),
    );
    this.typed();
  }

  /** Whether something would be lost with it. */
  get isDirty(): boolean {
    return this.area.value.trim() !== "" && this.area.value !== this.before;
  }

  /** @param withScroll whether the page may scroll to the field */
  focus(withScroll = true): void {
    this.area.focus({ preventScroll: !withScroll });
    this.area.setSelectionRange(this.area.value.length, this.area.value.length);
  }

  /** Leaves the text to be read and copied, and says why it cannot be sent. */
  freeze(problem: string): void {
    this.area.readOnly = true;
    this.button.hidden = true;
    this.showError(problem);
  }

  private cancelButton(): HTMLElement[] {
    const { cancel } = this.form;
    const attributes = { type: "button", class: "aui-button aui-button-link", click: () => cancel?.() };
    return cancel ? [el("button", attributes, this.host.words("cancel"))] : [];
  }

  private typed(): void {
    const { words } = this.host;
    const { length } = this.mentions.sent(this.area.value);
    this.left.textContent =
      length < NEAR ? "" : words(length > MOST ? "write.over" : "write.left", Math.abs(MOST - length));
    this.left.classList.toggle("jm-over", length > MOST);
  }

  private mentioned({ name, maySee }: Person): void {
    this.told.textContent = maySee ? "" : this.host.words("people.untold", name);
  }

  private key(event: KeyboardEvent): void {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.isComposing) {
      event.preventDefault();
      void this.send();
    }
  }

  private async send(): Promise<void> {
    const { words } = this.host;
    const text = this.mentions.sent(this.area.value).trim();
    if (this.area.readOnly) {
      return;
    }
    if (text === "" || text.length > MOST) {
      this.showError(words(text === "" ? "write.empty" : "write.long", MOST));
      this.area.focus();
      return;
    }
    if (this.attempt.text !== text) {
      this.attempt = { text, id: randomUuid() };
    }
    this.wait(true);
    const problem = await this.form.send(text, this.attempt.id);
    this.wait(false);
    this.showError(problem);
    if (problem !== "") {
      this.area.focus();
    } else {
      this.area.value = "";
      this.told.textContent = "";
      this.attempt = { text: "", id: "" };
      this.typed();
    }
  }

  private wait(isSending: boolean): void {
    this.area.readOnly = isSending;
    this.button.setAttribute("aria-disabled", String(isSending));
    this.button.textContent = isSending ? this.host.words("write.sending") : this.form.button;
  }

  private showError(problem: string): void {
    this.error.textContent = problem;
    this.area.setAttribute("aria-invalid", String(problem !== ""));
  }
}
