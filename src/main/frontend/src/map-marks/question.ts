import { el } from "../map-editor/dom";

const SCALE = [1, 2, 3, 4, 5];

/** A question that is answered by a mark from 1 to 5, with words at both ends. */
export interface Question {
  readonly element: HTMLElement;
  /** Shows which mark is chosen. */
  show(chosen: number | null): void;
}

export interface QuestionWords {
  readonly text: string;
  readonly note: string;
  readonly least: string;
  readonly most: string;
}

export function question({ text, note, least, most }: QuestionWords, choose: (mark: number) => void): Question {
  const ends: Readonly<Record<number, string>> = { 1: least, 5: most };
  const steps = SCALE.map((mark) =>
    el(
      "button",
      {
        type: "button",
        class: "jm-step",
        "aria-label": ends[mark] ? `${mark}, ${ends[mark]}` : undefined,
        click: () => choose(mark),
      },
      String(mark),
    ),
  );
  const element = el(
    "fieldset",
    { class: "jm-question" },
    el("legend", {}, text, ...(note ? [" ", el("span", { class: "jm-quiet" }, note)] : [])),
    el("div", { class: "jm-steps" }, ...steps),
    el("div", { class: "jm-ends", "aria-hidden": "true" }, el("span", {}, least), el("span", {}, most)),
  );
  return {
    element,
    show: (chosen) => {
      for (const [i, step] of steps.entries()) {
        step.setAttribute("aria-pressed", String(i + 1 === chosen));
      }
    },
  };
}
