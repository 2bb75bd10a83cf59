import { el } from "../map-editor/dom";
import { action } from "../map-marks/dialog";
import { randomUuid } from "../uuid";
import type { ImportRun } from "./client";
import type { Step, Wizard } from "./dialog";
import type { Draft } from "./draft";
import { problemOf } from "./words";

const POLL_MS = 1_000;
const MISSING = 404;

/** Runs the import, shows how far it is, and what came of it. */
export class RunStep implements Step {
  readonly name = "import";
  readonly body: readonly HTMLElement[];
  readonly buttons: readonly HTMLElement[];
  private readonly wizard: Wizard;
  private readonly draft: Draft;
  private readonly back: () => void;
  private readonly see: () => void;
  /** Tried again, it is the same import. */
  private readonly id = randomUuid();
  private readonly content = el("div", { class: "jm-import-run" });
  private readonly ways = el("div", { class: "jm-import-ways" });
  private readonly bar = el("div", { class: "jm-progress", role: "progressbar", "aria-valuemin": "0" });
  private readonly far = el("p", { class: "jm-quiet" });
  private readonly told = el("p", { role: "status" });
  private readonly problem = el("p", { class: "jm-failed", role: "alert" });
  private isRunning = false;
  private isStopping = false;
  private readonly hold = (event: Event): void => event.preventDefault();

  constructor(wizard: Wizard, draft: Draft, back: () => void, see: () => void) {
    this.wizard = wizard;
    this.draft = draft;
    this.back = back;
    this.see = see;
    this.bar.setAttribute("aria-label", wizard.words("run.progress", draft.file.fileName));
    this.body = [this.told, this.content, this.problem];
    this.buttons = [this.ways];
  }

  shown(): void {
    void this.run();
  }

  leaving(): boolean {
    if (this.isRunning) {
      this.ask();
    }
    return !this.isRunning;
  }

  private async run(): Promise<void> {
    const { client, words } = this.wizard;
    const { draft } = this;
    this.begin();
    const polling = this.poll();
    const outcome = await client.run(this.id, draft.sent, draft.saveAs);
    if (outcome.kind === "done") {
      this.end(outcome.body.import);
      this.wizard.ended(outcome.body);
    } else if (outcome.kind === "refused") {
      this.stop(problemOf(outcome, words));
    } else {
      await this.lookFor(problemOf(outcome, words));
    }
    await polling;
  }

  private begin(): void {
    const { words } = this.wizard;
    this.isRunning = true;
    this.isStopping = false;
    window.addEventListener("beforeunload", this.hold);
    this.told.textContent = words("run.running");
    this.problem.textContent = "";
    this.content.replaceChildren(this.bar, this.far);
    this.ways.replaceChildren(action(words("run.cancel"), () => void this.cancel()));
    this.progress(0, 0);
  }

  private async poll(): Promise<void> {
    while (this.isRunning) {
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      const outcome = this.isRunning ? await this.wizard.client.one(this.id) : null;
      if (this.isRunning && outcome?.kind === "done") {
        this.progress(outcome.body.done, outcome.body.expected);
      }
    }
  }

  private progress(done: number, expected: number): void {
    const { words } = this.wizard;
    const share = expected > 0 ? Math.min(1, done / expected) : 0;
    this.bar.style.setProperty("--jm-done", String(share));
    this.bar.setAttribute("aria-valuemax", String(Math.max(1, expected)));
    this.bar.setAttribute("aria-valuenow", String(done));
    this.far.textContent = expected > 0 ? words("run.far", done, expected) : words("run.begins");
    this.bar.setAttribute("aria-valuetext", this.far.textContent);
  }

  /** The answer got lost; the import may be done all the same, or go on. */
  private async lookFor(problem: string): Promise<void> {
    const { client } = this.wizard;
    for (;;) {
      const outcome = await client.one(this.id);
      if (outcome.kind !== "done") {
        const isUnknown = outcome.kind === "refused" && outcome.status === MISSING;
        this.stop(isUnknown ? problem : `${problem}\n${this.wizard.words("run.lost")}`);
        return;
      }
      if (outcome.body.state !== "running") {
        this.end(outcome.body);
        this.wizard.ended(null);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }

  private async cancel(): Promise<void> {
    const { client, words } = this.wizard;
    if (this.isStopping) {
      return;
    }
    this.isStopping = true;
    this.told.textContent = words("run.cancelling");
    const outcome = await client.takeBack(this.id);
    if (outcome.kind !== "done" && this.isRunning) {
      this.isStopping = false;
      this.problem.textContent = problemOf(outcome, words);
    }
  }

  /** Esc while it runs: nobody shall stop it by a slip of the hand. */
  private ask(): void {
    const { words } = this.wizard;
    const stay = action(words("run.stay"), () => this.begunWays(), true);
    this.ways.replaceChildren(
      el(
        "div",
        { class: "jm-import-ask", role: "group", "aria-label": words("run.ask") },
        el("p", {}, words("run.ask")),
        action(words("run.leave"), () => {
          this.rest();
          this.wizard.close();
        }),
        action(words("run.cancel"), () => {
          this.begunWays();
          void this.cancel();
        }),
        stay,
      ),
    );
    stay.focus();
  }

  private begunWays(): void {
    const cancel = action(this.wizard.words("run.cancel"), () => void this.cancel());
    this.ways.replaceChildren(cancel);
    cancel.focus();
  }

  private end({ state, added, known, refused, done }: ImportRun): void {
    const { words } = this.wizard;
    this.rest();
    const isDone = state === "done";
    this.told.textContent = isDone ? words("run.done") : words("run.cancelled");
    this.content.replaceChildren(
      ...(isDone
        ? [
            el(
              "ul",
              { class: "jm-import-result" },
              el("li", {}, words.count("run.added", added)),
              ...(known > 0 ? [el("li", {}, words.count("run.known", known))] : []),
              ...(refused > 0 ? [el("li", {}, words.count("run.refused", refused))] : []),
            ),
          ]
        : [el("p", {}, words.count("run.undone", done))]),
    );
    const main = isDone ? action(words("run.see"), this.see, true) : action(words("back"), this.back, true);
    this.ways.replaceChildren(
      action(words("close"), () => this.wizard.close()),
      main,
    );
    main.focus();
  }

  private stop(problem: string): void {
    const { words } = this.wizard;
    this.rest();
    this.told.textContent = "";
    this.content.replaceChildren();
    this.problem.textContent = problem;
    const again = action(words("retry"), () => void this.run(), true);
    this.ways.replaceChildren(action(words("back"), this.back), again);
    again.focus();
  }

  private rest(): void {
    this.isRunning = false;
    window.removeEventListener("beforeunload", this.hold);
  }
}
