import { quiet } from "../map-discussion/thread-view";
import { el } from "../map-editor/dom";
import type { PartRef } from "../map-events";
import { placeOf } from "../map-import/draft";
import { SCALES } from "../map-import/scales";
import { PartSelect } from "../map-parts";
import { randomUuid } from "../uuid";
import type { NewAnswer } from "./client";
import { choice, SOURCES } from "./comments";
import type { Desk } from "./desk";
import { endsOf } from "./numbers";

const WORDS_ALONE = "";
const LONGEST = 4_000;

/** One answer typed in, as from an interview or a card that a customer left. */
export class AnswerForm {
  readonly element: HTMLFormElement;
  private readonly desk: Desk;
  private readonly place: PartSelect;
  private readonly question: HTMLSelectElement;
  private readonly values = el("div", { class: "jm-values" });
  private readonly date = el("input", { type: "date", class: "jm-input" });
  private readonly source: HTMLSelectElement;
  private readonly segment = el("input", {
    type: "text",
    class: "jm-input",
    dir: "auto",
    maxlength: "200",
    list: "jm-segments",
    autocomplete: "off",
  });
  private readonly comment = el("textarea", {
    class: "jm-compose-text",
    rows: "3",
    dir: "auto",
    maxlength: String(LONGEST),
  });
  private readonly told = el("p", { class: "jm-quiet", role: "status" });
  private readonly problem = el("p", { class: "jm-compose-error", role: "alert" });
  private readonly send = el("button", { type: "submit", class: "aui-button aui-button-primary" });
  private readonly errors = new Map<string, HTMLElement>();
  private id = randomUuid();
  private sent = "";

  constructor(desk: Desk, part: PartRef, close: () => void) {
    const { words } = desk;
    this.desk = desk;
    this.place = new PartSelect(desk.parts(), words("part.map"), undefined, { class: "jm-input" });
    this.place.choose(part);
    this.question = el("select", { class: "jm-input", change: () => this.drawValues() });
    this.question.append(
      ...SCALES.flatMap(([question, scales]) =>
        scales.map((scale) => new Option(words(`scale.${question}.${scale}`), `${question}|${scale}`)),
      ),
      new Option(words("form.words-alone"), WORDS_ALONE),
    );
    this.source = choice(
      "",
      SOURCES.map((source) => [source, words(`source.${source}`)]),
      () => {},
    );
    this.source.options[0]?.remove();
    this.date.value = today();
    this.date.max = today();
    this.send.textContent = words("form.send");
    this.element = el(
      "form",
      {
        class: "jm-answer-form",
        novalidate: true,
        submit: (event) => {
          event.preventDefault();
          void this.submit();
        },
      },
      el("h4", { tabindex: "-1" }, words("form")),
      this.field("place", words("form.place"), this.place.element),
      this.field("scale", words("form.question"), this.question),
      this.values,
      this.field("comment", words("form.comment"), this.comment),
      this.field("date", words("form.date"), this.date),
      this.field("source", words("form.source"), this.source),
      this.field("segment", words("form.segment"), this.segment),
      el("datalist", { id: "jm-segments" }, ...desk.scores.segments.map(({ segment }) => new Option(segment))),
      this.problem,
      this.told,
      el("div", { class: "jm-side" }, this.send, quiet(words("form.close"), close)),
    );
    this.drawValues();
  }

  /** Whether something that was chosen or typed would be lost. */
  get isDirty(): boolean {
    return this.value !== undefined || this.comment.value.trim() !== "";
  }

  focus(): void {
    this.element.querySelector<HTMLElement>("h4")?.focus({ preventScroll: true });
  }

  private get value(): number | undefined {
    const chosen = this.values.querySelector<HTMLInputElement>("input:checked");
    return chosen ? Number(chosen.value) : undefined;
  }

  private field(name: string, label: string, control: HTMLElement): HTMLElement {
    const id = `jm-answer-${name}`;
    const error = el("p", { class: "jm-compose-error", id: `${id}-error`, role: "alert" });
    control.id = id;
    control.setAttribute("aria-describedby", error.id);
    this.errors.set(name, error);
    return el("div", { class: "jm-answer-field" }, el("label", { for: id }, label), control, error);
  }

  /** A button for each number of the scale, with words at both ends. */
  private drawValues(): void {
    const { words } = this.desk;
    const [question = "", scale = ""] = this.question.value.split("|", 2);
    if (this.question.value === WORDS_ALONE) {
      this.values.replaceChildren();
      return;
    }
    const [lowest, highest] = endsOf(scale);
    const kind = question === "ces" ? (scale === "1-5" ? "effort" : "ease") : question;
    const error = el("p", { class: "jm-compose-error", id: "jm-answer-value-error", role: "alert" });
    this.errors.set("value", error);
    this.values.replaceChildren(
      el(
        "fieldset",
        { "aria-describedby": error.id },
        el("legend", {}, words(`ask.${kind}`)),
        el(
          "div",
          { class: "jm-numbers" },
          ...Array.from({ length: highest - lowest + 1 }, (_, i) =>
            el(
              "label",
              {},
              el("input", { type: "radio", name: "jm-answer-value", value: String(lowest + i) }),
              el("span", {}, String(lowest + i)),
            ),
          ),
        ),
        el(
          "div",
          { class: "jm-number-ends" },
          el("span", {}, words(`ask.${kind}.least`)),
          el("span", {}, words(`ask.${kind}.most`)),
        ),
      ),
      error,
    );
  }

  private async submit(): Promise<void> {
    const { client, words } = this.desk;
    const answer = this.answer();
    this.say("", "");
    if (answer.value === undefined && answer.comment === undefined) {
      const isAsked = this.question.value !== WORDS_ALONE;
      this.refuse(isAsked ? "value" : "comment", words(isAsked ? "form.nothing" : "form.no-words"));
      return;
    }
    if (this.send.getAttribute("aria-disabled") === "true") {
      return;
    }
    this.send.setAttribute("aria-disabled", "true");
    const outcome = await client.add(answer);
    this.send.removeAttribute("aria-disabled");
    if (outcome.kind === "done") {
      this.begin();
      this.desk.changed(outcome.body);
    } else if (outcome.kind === "refused") {
      for (const { field, message } of outcome.errors) {
        this.refuse(field.replace(/^answers\[0\]\.?/, ""), message);
      }
    } else {
      this.say(this.desk.problem(outcome), "");
    }
  }

  /** Ready for the next one, which often is of the same day and kind. */
  private begin(): void {
    this.id = randomUuid();
    this.sent = "";
    this.comment.value = "";
    this.drawValues();
    this.say("", this.desk.words("form.sent"));
    (this.values.querySelector<HTMLElement>("input") ?? this.comment).focus();
  }

  /** The id stays as long as the answer does, so that sent twice it is one. */
  private answer(): NewAnswer {
    const [type, scale] = this.question.value.split("|", 2);
    const { value } = this;
    const comment = this.comment.value.trim();
    const segment = this.segment.value.trim();
    const said = {
      ...(type && scale && value !== undefined ? { type, scale, value } : {}),
      ...placeOf(this.place.chosen),
      ...(this.date.value ? { date: this.date.value } : {}),
      ...(segment ? { segment } : {}),
      ...(comment ? { comment } : {}),
      source: this.source.value,
    };
    const text = JSON.stringify(said);
    if (this.sent !== "" && this.sent !== text) {
      this.id = randomUuid();
    }
    this.sent = text;
    return { id: this.id, ...said };
  }

  private refuse(field: string, message: string): void {
    const name = field === "touchpoint" || field === "stage" ? "place" : field === "type" ? "scale" : field;
    const error = this.errors.get(name);
    if (error) {
      error.textContent = message;
      const control = this.element.querySelector<HTMLElement>(`[aria-describedby="${error.id}"]`);
      control?.setAttribute("aria-invalid", "true");
      (control?.querySelector<HTMLElement>("input") ?? control)?.focus();
    } else {
      this.problem.textContent = [this.problem.textContent, message].filter(Boolean).join("\n");
    }
  }

  private say(problem: string, told: string): void {
    for (const error of this.errors.values()) {
      error.textContent = "";
    }
    for (const control of this.element.querySelectorAll("[aria-invalid]")) {
      control.removeAttribute("aria-invalid");
    }
    this.problem.textContent = problem;
    this.told.textContent = told;
  }
}

/** As a field for days has it. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
