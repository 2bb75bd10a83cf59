import { ANSWERS_STAMP, follow, putOwn } from "../live";
import { el } from "../map-editor/dom";
import { CUSTOMERS, type PartRef, tellVoices } from "../map-events";
import { type Layer, openLayer } from "../map-marks/dialog";
import type { Words } from "../map-marks/words";
import { checkStep } from "./check-step";
import type { Ended, ImportClient } from "./client";
import { ColumnsStep } from "./columns-step";
import type { Draft } from "./draft";
import { FileStep } from "./file-step";
import { RunStep } from "./run-step";

const STEPS = ["file", "columns", "check", "import"] as const;

/** One of the pages of the dialog. */
export interface Step {
  readonly name: (typeof STEPS)[number];
  readonly body: readonly HTMLElement[];
  readonly buttons: readonly HTMLElement[];
  /** Called once it is on the page. */
  shown?(): void;
  /** Whether the dialog may be left now. */
  leaving?(): boolean;
}

/** What the steps have in common. */
export interface Wizard {
  readonly client: ImportClient;
  readonly words: Words;
  /** What the rows are about if no column says it. */
  readonly part: PartRef | null;
  map(): HTMLElement;
  show(step: Step): void;
  close(): void;
  /** The map has answers that it had not; null when what the server answered got lost. */
  ended(answer: Ended | null): void;
}

/** Imports a file in four steps: which file, what its columns are, what would become of its lines, and the import itself. */
export class ImportDialog implements Wizard {
  readonly client: ImportClient;
  readonly words: Words;
  readonly part: PartRef | null;
  readonly map: () => HTMLElement;
  private readonly layer: Layer;
  private readonly path = el("ol", { class: "jm-import-path" });
  private step: Step | null = null;

  constructor(
    client: ImportClient,
    words: Words,
    part: PartRef | null,
    map: () => HTMLElement,
    opener: () => HTMLElement | null,
  ) {
    this.client = client;
    this.words = words;
    this.part = part;
    this.map = map;
    this.layer = openLayer("jm-import", {
      title: words("title"),
      leave: words("close"),
      leaving: () => this.step?.leaving?.() !== false,
      opener,
      closed: () => {},
    });
    this.path.setAttribute("aria-label", words("steps"));
    this.layer.body.before(this.path);
    this.begin(null);
  }

  show(step: Step): void {
    const { words } = this;
    this.step = step;
    const now = STEPS.indexOf(step.name);
    this.path.replaceChildren(
      ...STEPS.map((name, i) =>
        el(
          "li",
          { ...(i === now ? { "aria-current": "step" } : {}), class: i < now ? "jm-passed" : "" },
          words("step", i + 1, words(`step.${name}`)),
        ),
      ),
    );
    const heading = el("h3", { tabindex: "-1" }, words(`step.${step.name}.title`));
    this.layer.body.replaceChildren(heading, ...step.body);
    this.layer.footer.replaceChildren(...step.buttons);
    this.layer.body.scrollTop = 0;
    heading.focus({ preventScroll: true });
    step.shown?.();
  }

  /** The first step, with the file that was chosen already, if any. */
  begin(draft: Draft | null): void {
    this.show(new FileStep(this, draft, (ready) => this.columns(ready)));
  }

  columns(draft: Draft): void {
    this.show(
      new ColumnsStep(
        this,
        draft,
        () => this.begin(draft),
        () => this.check(draft),
      ),
    );
  }

  close(): void {
    this.layer.close();
  }

  ended(answer: Ended | null): void {
    const map = this.map();
    if (answer) {
      putOwn(document, map, answer, ANSWERS_STAMP);
    } else {
      void follow(document, map);
    }
    tellVoices(map, { answers: true });
  }

  private check(draft: Draft): void {
    checkStep(this, draft, {
      back: () => this.columns(draft),
      refused: (errors) => {
        const step = new ColumnsStep(
          this,
          draft,
          () => this.begin(draft),
          () => this.check(draft),
        );
        this.show(step);
        step.refuse(errors);
      },
      run: () =>
        this.show(
          new RunStep(
            this,
            draft,
            () => this.check(draft),
            () => this.see(),
          ),
        ),
    });
  }

  private see(): void {
    this.close();
    const detail: PartRef = this.part ?? { part: "map", id: "" };
    this.map().dispatchEvent(new CustomEvent(CUSTOMERS, { detail, bubbles: true }));
  }
}
