import type { ServerError } from "../map-editor/client";
import { el } from "../map-editor/dom";
import { action } from "../map-marks/dialog";
import { type ListedPart, PartSelect, partsOf } from "../map-parts";
import type { LookOptions } from "./client";
import { ColumnRow } from "./column-row";
import type { Step, Wizard } from "./dialog";
import { type Draft, partOf, placeOf } from "./draft";
import { chooser, factsForm, factsOf } from "./facts";
import { problemOf, sorted, warnings } from "./words";

const SOURCES = ["survey", "interview", "observation", "review", "social", "front_line"];

/** Says what each column of the file is in the map. */
export class ColumnsStep implements Step {
  readonly name = "columns";
  readonly body: readonly HTMLElement[];
  readonly buttons: readonly HTMLElement[];
  private readonly wizard: Wizard;
  private readonly draft: Draft;
  private readonly next: () => void;
  private readonly parts: readonly ListedPart[];
  private readonly problem = el("p", { class: "jm-failed", role: "alert", tabindex: "-1" });
  private readonly content = el("div", { class: "jm-import-columns" });
  private readonly facts = el("p", { class: "jm-quiet" });
  private readonly form = el("div", { hidden: true });
  private readonly whole = el("div", { class: "jm-choices" });
  private rows: readonly ColumnRow[] = [];

  constructor(wizard: Wizard, draft: Draft, back: () => void, next: () => void) {
    const { words } = wizard;
    this.wizard = wizard;
    this.draft = draft;
    this.next = next;
    this.parts = partsOf(wizard.map());
    this.body = [this.problem, this.content];
    this.buttons = [action(words("back"), back), action(words("columns.next"), () => this.go(), true)];
    this.draw();
  }

  /** Shows at their columns what the server refuses. */
  refuse(errors: readonly ServerError[]): void {
    const { columns, others } = sorted(errors);
    for (const [index, message] of columns) {
      this.rows[index]?.refuse(message);
    }
    this.say(others.join("\n"));
    this.focusFirst();
  }

  private draw(): void {
    const { words } = this.wizard;
    const { look } = this.draft;
    const change = el(
      "button",
      {
        type: "button",
        class: "jm-text-button",
        "aria-expanded": String(!this.form.hidden),
        click: () => {
          this.form.hidden = !this.form.hidden;
          change.setAttribute("aria-expanded", String(!this.form.hidden));
        },
      },
      words("facts.change"),
    );
    this.rows = look.columns.map(
      (column, index) => new ColumnRow(this.wizard, this.draft, this.parts, column, index, () => this.follow()),
    );
    const columns = [words("columns.in-file"), words("columns.samples"), words("columns.in-map")];
    this.content.replaceChildren(
      el("div", { class: "jm-import-facts" }, this.facts, change),
      this.form,
      ...(look.saved.length > 0 ? [this.saved()] : []),
      ...warnings(look.warnings),
      el(
        "table",
        { class: "jm-import-table" },
        el("caption", {}, words("columns.caption")),
        el("thead", {}, el("tr", {}, ...columns.map((name) => el("th", { scope: "col" }, name)))),
        el("tbody", {}, ...this.rows.flatMap(({ elements }) => elements)),
      ),
      this.whole,
    );
    this.drawWhole();
    this.follow();
  }

  /** What is true of all rows. */
  private drawWhole(): void {
    const { words } = this.wizard;
    const { draft } = this;
    const place = new PartSelect(this.parts, words("part.map"), (part) => draft.set({ place: placeOf(part) }));
    place.choose(partOf(draft.settings.place));
    const survey = el("input", {
      type: "text",
      maxlength: "200",
      dir: "auto",
      change: () => draft.set({ survey: survey.value.trim() }),
    });
    survey.value = draft.settings.survey;
    this.whole.replaceChildren(
      el("label", { class: "jm-import-place" }, words("columns.place"), place.element),
      ...(draft.look.kind === "figures"
        ? this.period()
        : [
            el("label", {}, words("columns.survey"), survey),
            chooser(
              words("columns.source"),
              SOURCES.map((source) => [source, words(`source.${source}`)]),
              draft.settings.source,
              (source) => draft.set({ source }),
            ),
          ]),
    );
  }

  /** The days of figures, where the file does not tell them. */
  private period(): HTMLElement[] {
    const { words } = this.wizard;
    const { draft } = this;
    if (!draft.isTimeless) {
      return [];
    }
    const day = (name: string): HTMLInputElement =>
      el("input", {
        type: "date",
        "aria-label": words(`columns.${name}`),
        change: () => {
          if (from.value && to.value) {
            draft.set({ period: { from: from.value, to: to.value } });
          }
        },
      });
    const from = day("from");
    const to = day("to");
    from.value = draft.settings.period?.from ?? "";
    to.value = draft.settings.period?.to ?? "";
    return [el("label", {}, words("columns.from"), from), el("label", {}, words("columns.to"), to)];
  }

  private saved(): HTMLElement {
    const { words, client } = this.wizard;
    const { draft } = this;
    const { saved } = draft.look;
    const forget = action(words("saved.forget"), async () => {
      const named = saved[Number(select.value)];
      const outcome = named ? await client.forget(named.name) : null;
      if (outcome?.kind === "done") {
        select.options[select.selectedIndex]?.remove();
        select.value = "";
        forget.hidden = true;
        select.focus();
      } else if (outcome) {
        this.say(problemOf(outcome, words));
      }
    });
    forget.hidden = true;
    const select = el("select", {
      change: () => {
        const named = saved[Number(select.value)];
        forget.hidden = select.value === "" || !named;
        if (select.value !== "" && named) {
          draft.apply(named);
          draft.saveAs = named.name;
          for (const row of this.rows) {
            row.follow();
          }
          this.drawWhole();
          this.follow();
        }
      },
    });
    select.append(new Option(words("saved.none"), ""), ...saved.map(({ name }, i) => new Option(name, String(i))));
    return el("div", { class: "jm-choices jm-import-saved" }, el("label", {}, words("saved"), select), forget);
  }

  /** What depends on the choices for all columns. */
  private follow(): void {
    const { words } = this.wizard;
    this.facts.textContent = factsOf(this.draft, words);
    this.form.replaceChildren(
      factsForm(
        this.draft,
        words,
        () => {
          this.facts.textContent = factsOf(this.draft, words);
          for (const row of this.rows) {
            row.follow();
          }
        },
        (options) => void this.again(options),
      ),
    );
    const place = this.whole.querySelector<HTMLElement>(".jm-import-place");
    if (place) {
      place.hidden = this.draft.isPlaced;
    }
    this.say("");
  }

  /** Lets the server look at the file in another way. */
  private async again(options: LookOptions): Promise<void> {
    const { client, words } = this.wizard;
    const focused = [...this.form.querySelectorAll("select")].indexOf(document.activeElement as HTMLSelectElement);
    this.content.setAttribute("aria-busy", "true");
    const outcome = await client.look(this.draft.file, options);
    this.content.removeAttribute("aria-busy");
    if (outcome.kind === "done") {
      this.draft.lookAgain(outcome.body);
      this.draw();
    } else {
      this.follow();
      this.say(problemOf(outcome, words));
    }
    this.form.querySelectorAll("select")[focused]?.focus();
  }

  private go(): void {
    const { words } = this.wizard;
    const isGood = this.rows.map((row) => row.check()).every(Boolean);
    if (!this.draft.saysSomething) {
      this.say(words("columns.nothing"));
      this.problem.focus();
    } else if (isGood) {
      this.next();
    } else {
      this.say(words("columns.unsure"));
      this.focusFirst();
    }
  }

  private focusFirst(): void {
    (this.rows.find(({ isRefused }) => isRefused)?.field ?? this.problem).focus();
  }

  private say(problem: string): void {
    this.problem.textContent = problem;
  }
}
