import type { Edit } from "../edits";
import type { Bench } from "./bench";
import { cellAt } from "./cells";
import { addCard, addStage, addTouchpoint, type CellPlace, nextColour, set } from "./commands";
import { find, MAIN, type Ref } from "./content";
import { own } from "./dom";
import { formOf } from "./forms";
import { editInline } from "./inline-edit";
import { elementOf } from "./panel";

/** What writing in the map needs of the edit mode. */
export interface WritingHost {
  readonly bench: Bench;
  commit(edits: readonly Edit[], then?: Ref): Promise<string>;
  /** The focus goes back to a part, or on from it. */
  focus(ref: Ref, next: "stay" | "next" | "previous"): void;
}

/** Where the text of a part stands in its element. */
const TEXT: Partial<Record<Ref["part"], string>> = {
  stage: ".jm-stage-name",
  lane: ".jm-lane-name",
  touchpoint: ".jm-name",
  card: ".jm-text",
};

/** Lets people write in the map itself: names, cards, and new parts where they will stand. */
export class Writing {
  private readonly host: WritingHost;

  /** What stood where a text is shown that the server has not taken yet. */
  private readonly before = new Map<Element, string>();

  constructor(host: WritingHost) {
    this.host = host;
  }

  /** Shows again what the server has, in the place of texts that it did not take. */
  takeBack(): void {
    for (const [element, text] of this.before) {
      element.textContent = text;
    }
    this.before.clear();
  }

  /** Writes the name of a part, or the text of a card. */
  rename(ref: Ref): void {
    const { bench } = this.host;
    const element = elementOf(bench.map, ref);
    if (!element) {
      return;
    }
    const key = ref.part === "card" ? "text" : "name";
    const value = String(find(bench.content, ref)?.[key] ?? "");
    this.write(
      element,
      ref.part,
      value,
      (text, next) => {
        const isEmpty = text === "" && ref.part !== "lane";
        if (!isEmpty) {
          const target = element.querySelector(TEXT[ref.part] ?? "");
          if (target && text !== "") {
            this.before.set(target, this.before.get(target) ?? target.textContent ?? "");
            target.textContent = text;
          }
          void this.host.commit(set(bench.content, ref, key, text, MAIN)).then((problem) => {
            if (target && problem === "") {
              this.before.delete(target);
            }
          });
        }
        if (next === "new" && ref.part === "card") {
          const card = find(bench.content, ref);
          this.newCard({ lane: String(card?.lane), anchor: card?.anchor as string | null }, ref.id);
        } else {
          this.host.focus(ref, next === "new" ? "stay" : next);
        }
      },
      () => this.host.focus(ref, "stay"),
    );
  }

  /** Writes a new card at the end of a cell, or behind another card. */
  newCard(cell: CellPlace, after?: string): void {
    const { bench } = this.host;
    const place = this.cellOf(cell);
    if (!place) {
      return;
    }
    const ghost = own("div", { class: "jm-card jm-ghost" });
    const behind = after ? elementOf(bench.map, { part: "card", id: after }) : null;
    if (behind?.parentElement === place) {
      behind.after(ghost);
    } else {
      place.append(ghost);
    }
    this.write(
      ghost,
      "card",
      "",
      (text, next) => {
        if (text === "") {
          ghost.remove();
          this.back(after ? { part: "card", id: after } : null, place);
          return;
        }
        ghost.textContent = text;
        const add = addCard(text, cell, after);
        const ref: Ref = { part: "card", id: add.value.id };
        void this.host.commit([add], next === "new" ? undefined : ref).finally(() => ghost.remove());
        if (next === "new") {
          this.newCard(cell, ref.id);
        }
      },
      () => {
        ghost.remove();
        this.back(after ? { part: "card", id: after } : null, place);
      },
    );
  }

  /** Writes the name of a new touchpoint over the place before which, or behind which, it will stand. */
  newTouchpoint(stage: string, after: string | null): void {
    const { bench } = this.host;
    const neighbour: Ref = after
      ? { part: "touchpoint", id: after }
      : { part: "touchpoint", id: bench.content.touchpoint.find((each) => each.stage === stage)?.id ?? "" };
    const over =
      elementOf(bench.map, neighbour) ?? this.emptyStage(stage) ?? elementOf(bench.map, { part: "stage", id: stage });
    if (over) {
      this.newBeside(
        over,
        "touchpoint",
        after !== null,
        (name) => addTouchpoint(name, stage, after),
        () => this.back(neighbour, over),
      );
    }
  }

  newStage(after: string | null): void {
    const { bench } = this.host;
    const neighbour: Ref = { part: "stage", id: after ?? bench.content.stage[0]?.id ?? "" };
    const over = elementOf(bench.map, neighbour);
    if (over) {
      const colours = (formOf(bench.start, "stage", "colour")?.choices ?? []).map(({ value }) => value);
      const before = find(bench.content, neighbour)?.colour ?? colours[0];
      const make = (name: string): Edit => addStage(name, after, nextColour(colours, before));
      this.newBeside(over, "stage", after !== null, make, () => this.back(neighbour, over));
    }
  }

  private newBeside(
    over: HTMLElement,
    part: "touchpoint" | "stage",
    isBehind: boolean,
    make: (name: string) => Edit,
    back: () => void,
  ): void {
    const place = own("div", { class: `jm-new-place ${isBehind ? "jm-behind" : "jm-ahead"}` });
    over.append(place);
    this.write(
      place,
      part,
      "",
      (name, next) => {
        if (name === "") {
          place.remove();
          back();
          return;
        }
        place.textContent = name;
        const edit = make(name);
        const id = edit.edit === "add" ? edit.value.id : "";
        void this.host.commit([edit], { part, id }).then((problem) => {
          place.remove();
          if (problem === "" && next === "new") {
            const stage = edit.edit === "add" ? String(edit.value.stage) : "";
            if (part === "stage") {
              this.newStage(id);
            } else {
              this.newTouchpoint(stage, id);
            }
          }
        });
      },
      () => {
        place.remove();
        back();
      },
    );
  }

  private write(
    over: HTMLElement,
    part: Ref["part"],
    value: string,
    save: (text: string, next: "stay" | "next" | "previous" | "new") => void,
    cancel: () => void,
  ): void {
    const { words, start, map } = this.host.bench;
    const box = map.querySelector<HTMLElement>(".jm-scroll");
    const key = part === "card" ? "text" : "name";
    if (box) {
      over.scrollIntoView({ block: "nearest", inline: "nearest" });
      editInline({
        over,
        line: over.querySelector(TEXT[part] ?? ""),
        box,
        label: words(`write.${part}`),
        value,
        max: formOf(start, part, key)?.max ?? 250,
        lines: part === "card",
        hint: words(part === "card" ? "write.hint.card" : part === "lane" ? "write.hint" : "write.hint.more"),
        tooLong: (length, max) => words("length", length, max),
        save,
        cancel,
      });
    }
  }

  private back(ref: Ref | null, place: HTMLElement): void {
    if (ref && find(this.host.bench.content, ref)) {
      this.host.focus(ref, "stay");
    } else {
      place.closest<HTMLElement>(".jm-scroll")?.focus({ preventScroll: true });
    }
  }

  private emptyStage(stage: string): HTMLElement | null {
    const index = this.host.bench.content.stage
      .filter((each) => !this.host.bench.content.touchpoint.some((touchpoint) => touchpoint.stage === each.id))
      .findIndex((each) => each.id === stage);
    return this.host.bench.map.querySelectorAll<HTMLElement>(".jm-none")[index] ?? null;
  }

  private cellOf(cell: CellPlace): HTMLElement | null {
    return cellAt(this.host.bench.map, cell);
  }
}
