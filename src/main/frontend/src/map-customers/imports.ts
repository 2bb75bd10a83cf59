import { askIn } from "../map-discussion/asking";
import { arrange, quiet } from "../map-discussion/thread-view";
import { el } from "../map-editor/dom";
import { momentOf } from "../map-editor/history-times";
import type { ImportRun } from "../map-import/client";
import type { Desk } from "./desk";

const POLL_MS = 1_000;

/** The files that answers came from; each can be taken back. */
export class ImportsTab {
  readonly element: HTMLElement;
  private readonly desk: Desk;
  private readonly problem = el("p", { class: "jm-compose-error", role: "alert" });
  private readonly list = el("ul", { class: "jm-runs" });
  private readonly items = new Map<string, { element: HTMLElement; drawn: string }>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(desk: Desk) {
    this.desk = desk;
    this.element = el("div", { class: "jm-customers-imports" }, this.problem, this.list);
  }

  async refresh(): Promise<void> {
    clearTimeout(this.timer);
    const outcome = await this.desk.imports.imports(false);
    this.problem.textContent = outcome.kind === "done" ? "" : this.desk.problem(outcome);
    if (outcome.kind === "done") {
      this.draw(outcome.body.imports);
    }
  }

  /** Follows a running one no more. */
  stop(): void {
    clearTimeout(this.timer);
  }

  private draw(runs: readonly ImportRun[]): void {
    const { words } = this.desk;
    arrange(
      this.list,
      runs.length > 0
        ? runs.map((run) => this.itemOf(run))
        : [
            el(
              "li",
              { class: "jm-talk-empty" },
              el("p", { class: "jm-talk-none" }, words("imports.none")),
              el("p", {}, words("imports.hint")),
            ),
          ],
    );
    if (runs.some(({ state }) => state === "running") && this.element.isConnected) {
      this.timer = setTimeout(() => void this.refresh(), POLL_MS);
    }
  }

  private itemOf(run: ImportRun): HTMLElement {
    const drawn = JSON.stringify(run);
    const known = this.items.get(run.id);
    if (known?.drawn === drawn) {
      return known.element;
    }
    const element = known?.element ?? el("li", { class: "jm-run" });
    const focused = element.contains(document.activeElement);
    this.items.set(run.id, { element, drawn });
    this.fill(element, run);
    if (focused) {
      element.querySelector<HTMLElement>("button")?.focus();
    }
    return element;
  }

  private fill(element: HTMLElement, run: ImportRun): void {
    const { words } = this.desk;
    const { fileName, survey, state, at, by, added, known, refused } = run;
    const counts = [
      words.count("run.added", added),
      ...(known > 0 ? [words.count("run.known", known)] : []),
      ...(refused > 0 ? [words.count("run.refused", refused)] : []),
    ];
    element.classList.toggle("jm-run-gone", state === "taken_back" || state === "cancelled");
    element.replaceChildren(
      el(
        "p",
        { class: "jm-run-name", dir: "auto" },
        survey && survey !== fileName ? `${survey} (${fileName})` : fileName,
      ),
      el("p", { class: "jm-quiet" }, by ? words("run.by", momentOf(at), by) : momentOf(at)),
      ...(state === "running"
        ? this.progress(run)
        : [el("p", {}, state === "done" ? counts.join(" · ") : words(`run.${state}`))]),
      el("div", { class: "jm-answer-tools" }, ...this.tools(run)),
    );
  }

  private progress({ done, expected, fileName }: ImportRun): HTMLElement[] {
    const { words } = this.desk;
    const far = words("run.far", done, expected);
    const bar = el("div", {
      class: "jm-progress",
      role: "progressbar",
      "aria-label": fileName,
      "aria-valuemin": "0",
      "aria-valuemax": String(Math.max(1, expected)),
      "aria-valuenow": String(done),
      "aria-valuetext": far,
    });
    bar.style.setProperty("--jm-done", String(done / Math.max(1, expected)));
    return [bar, el("p", { class: "jm-quiet" }, far)];
  }

  private tools(run: ImportRun): HTMLElement[] {
    const { words } = this.desk;
    const label = { running: words("run.cancel"), done: words("run.back"), cancelled: "", taken_back: "" }[run.state];
    return label === ""
      ? []
      : [quiet(label, () => this.ask(run, label), { "aria-label": words("of", label, run.fileName) })];
  }

  private ask(run: ImportRun, label: string): void {
    const { words } = this.desk;
    const element = this.items.get(run.id)?.element;
    askIn(element?.querySelector(".jm-answer-tools") ?? null, {
      text: words(run.state === "running" ? "run.cancel.ask" : "run.back.ask"),
      yes: label,
      no: words("delete.no"),
      act: () => void this.takeBack(run),
      keep: () => {
        if (element) {
          this.fill(element, run);
          element.querySelector<HTMLElement>("button")?.focus();
        }
      },
    });
  }

  private async takeBack(run: ImportRun): Promise<void> {
    const { words, imports } = this.desk;
    const outcome = await imports.takeBack(run.id);
    if (outcome.kind === "done") {
      this.desk.changed(outcome.body);
      this.desk.say(words(run.state === "running" ? "run.cancelled" : "run.taken_back"));
    }
    await this.refresh();
    if (outcome.kind !== "done") {
      this.problem.textContent = this.desk.problem(outcome);
    }
  }
}
