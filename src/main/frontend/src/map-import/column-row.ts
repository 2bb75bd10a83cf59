import { el } from "../map-editor/dom";
import { type ListedPart, PartSelect, WHOLE_MAP } from "../map-parts";
import type { Column, FoundName } from "./client";
import type { Wizard } from "./dialog";
import { type Draft, partOf } from "./draft";
import { fieldSelect, keyOfField } from "./fields";

const FIRST_SAMPLES = 2;

/** A column of the file: its name, its first values, and what it is in the map. */
export class ColumnRow {
  readonly elements: readonly HTMLElement[];
  readonly field: HTMLSelectElement;
  private readonly wizard: Wizard;
  private readonly draft: Draft;
  private readonly parts: readonly ListedPart[];
  private readonly column: Column;
  private readonly index: number;
  private readonly changed: () => void;
  private readonly note = el("div", { class: "jm-import-note" });
  private readonly error: HTMLElement;
  private readonly names: HTMLElement;
  private readonly more: HTMLElement;

  /** @param changed called after a choice */
  constructor(
    wizard: Wizard,
    draft: Draft,
    parts: readonly ListedPart[],
    column: Column,
    index: number,
    changed: () => void,
  ) {
    const { words } = wizard;
    const id = `jm-import-column-${index}`;
    this.wizard = wizard;
    this.draft = draft;
    this.parts = parts;
    this.column = column;
    this.index = index;
    this.changed = changed;
    this.error = el("p", { class: "jm-failed", id: `${id}-error`, role: "alert" });
    this.field = fieldSelect(words, id, (setting) => {
      draft.setColumn(index, { name: column.name, ...setting, ...(column.personal ? { keep: true } : {}) });
      this.follow();
      changed();
    });
    this.field.setAttribute("aria-describedby", `${id}-error`);
    this.names = el("td", { colspan: "3", id: `${id}-names` });
    this.more = el("tr", { class: "jm-import-names", hidden: true }, this.names);
    const samples = column.samples.slice(0, FIRST_SAMPLES).join(" · ");
    this.elements = [
      el(
        "tr",
        {},
        el("th", { scope: "row", dir: "auto" }, el("label", { for: id }, column.name)),
        el("td", { "data-column": words("columns.samples"), dir: "auto" }, samples === "" ? "–" : samples),
        el("td", { "data-column": words("columns.in-map") }, el("div", {}, this.field, this.note, this.error)),
      ),
      this.more,
    ];
    this.follow();
  }

  get isRefused(): boolean {
    return this.error.textContent !== "";
  }

  refuse(message: string): void {
    this.error.textContent = message;
    this.field.setAttribute("aria-invalid", String(message !== ""));
  }

  /** Whether nothing is left to be asked here; if not, that is said. */
  check(): boolean {
    const { words } = this.wizard;
    const isDate = this.draft.column(this.index).field === "date";
    if (this.draft.isRight(this.index) === false) {
      this.refuse(words("columns.confirm"));
    } else if (isDate && this.draft.isAmbiguous) {
      this.refuse(words("columns.day-first"));
    } else {
      this.refuse("");
    }
    return !this.isRefused;
  }

  /** Shows what the draft says of the column. */
  follow(): void {
    const { column, draft, index } = this;
    const setting = draft.column(index);
    this.field.value = keyOfField(setting);
    this.field.disabled = column.personal && !setting.keep;
    this.field.classList.toggle("jm-left-out", setting.field === "ignore");
    this.refuse("");
    const focused = this.note.contains(document.activeElement);
    this.note.replaceChildren(...this.notes());
    if (focused) {
      this.note.querySelector<HTMLElement>("input, button")?.focus();
    }
  }

  private notes(): HTMLElement[] {
    const { column, draft, index } = this;
    const { field } = draft.column(index);
    const hasNames = draft.namesIn(index).length > 0;
    this.more.hidden ||= !hasNames;
    return [
      ...(column.personal ? this.personal() : []),
      ...(draft.isRight(index) === undefined ? [] : [this.guessed()]),
      ...(field === "date" && draft.look.dates === "ambiguous" ? [this.days()] : []),
      ...(hasNames ? [this.namesButton()] : []),
      ...(partOf(draft.look.settings.columns[index] ?? null) ? [this.about()] : []),
    ];
  }

  private personal(): HTMLElement[] {
    const { words } = this.wizard;
    const { column, draft, index } = this;
    const { keep = false, field } = draft.column(index);
    const tick = this.tick(words("personal.keep"), keep, (isKept) => {
      const guess = draft.look.settings.columns[index]?.field ?? column.field;
      draft.setColumn(
        index,
        isKept ? { name: column.name, field: guess, keep: true } : { name: column.name, field: "ignore" },
      );
      this.follow();
      this.changed();
    });
    const isSaid = keep && (field === "email" || field === "name");
    return [
      el("span", { class: "jm-quiet" }, words("personal")),
      tick,
      ...(isSaid ? [el("span", { class: "jm-quiet" }, words(`personal.${field}`))] : []),
    ];
  }

  private guessed(): HTMLElement {
    const { words } = this.wizard;
    const { draft, index } = this;
    return this.tick(words("columns.right"), draft.isRight(index) === true, (isRight) => {
      draft.confirm(index, isRight);
      this.refuse("");
    });
  }

  /** 03/05 may be a day of March or of May. */
  private days(): HTMLElement {
    const { words } = this.wizard;
    const sample = this.column.samples[0] ?? "";
    return el(
      "fieldset",
      { class: "jm-import-days" },
      el("legend", {}, words("columns.dates", sample)),
      ...["dmy", "mdy"].map((dates) => {
        const radio = el("input", {
          type: "radio",
          name: `jm-import-dates-${this.index}`,
          change: () => {
            this.draft.set({ dates });
            this.refuse("");
            this.changed();
          },
        });
        radio.checked = this.draft.settings.dates === dates;
        return el("label", {}, radio, words(`columns.dates.${dates}`));
      }),
    );
  }

  /** A column may be about one place in all lines, as its name may say. */
  private about(): HTMLElement {
    const { words } = this.wizard;
    const { draft, index } = this;
    const select = new PartSelect(this.parts, words("columns.about.all"), (part) => draft.placeColumn(index, part));
    select.choose(partOf(draft.column(index)));
    select.fillLater();
    return el("label", { class: "jm-import-about" }, words("columns.about"), select.element);
  }

  private namesButton(): HTMLElement {
    const button = el("button", {
      type: "button",
      class: "jm-text-button",
      "aria-expanded": String(!this.more.hidden),
      "aria-controls": this.names.id,
      click: () => {
        this.more.hidden = !this.more.hidden;
        button.setAttribute("aria-expanded", String(!this.more.hidden));
        if (!this.more.hidden) {
          this.showNames(button);
        }
      },
    });
    this.countNames(button);
    if (!this.more.hidden) {
      this.showNames(button);
    }
    return button;
  }

  private countNames(button: HTMLElement): void {
    const { words } = this.wizard;
    const left = this.draft.namesIn(this.index).filter(({ value }) => this.draft.placeOf(value) === null).length;
    button.textContent = left === 0 ? words("names.all") : words.count("names", left);
    button.classList.toggle("jm-to-do", left > 0);
  }

  private showNames(button: HTMLElement): void {
    const { words } = this.wizard;
    const { draft, parts } = this;
    const choices = draft.look.kind === "figures" ? parts : [{ ...WHOLE_MAP, name: words("part.map") }, ...parts];
    const isPlaced = ({ value }: FoundName): boolean => draft.placeOf(value) !== null;
    const names = draft.namesIn(this.index);
    const inOrder = [...names.filter((name) => !isPlaced(name)), ...names.filter(isPlaced)];
    this.names.replaceChildren(
      el("p", { class: "jm-quiet" }, words("names.hint")),
      el(
        "ul",
        {},
        ...inOrder.map(({ value, rows }) => {
          const select = new PartSelect(choices, words("names.none"), (part) => {
            draft.relate(value, part);
            this.countNames(button);
          });
          select.choose(draft.placeOf(value));
          select.fillLater();
          return el(
            "li",
            {},
            el(
              "label",
              {},
              el("span", { dir: "auto" }, value),
              " ",
              el("span", { class: "jm-quiet" }, words.count("rows", rows)),
              select.element,
            ),
          );
        }),
      ),
    );
  }

  private tick(label: string, isOn: boolean, changed: (isOn: boolean) => void): HTMLElement {
    const box = el("input", { type: "checkbox", change: () => changed(box.checked) });
    box.checked = isOn;
    return el("label", { class: "jm-tick" }, box, label);
  }
}
