import type { Bench } from "./bench";
import { el, iconTool, own, tool } from "./dom";
import { shortCurveName } from "./panel";

export interface BarHost {
  undo(direction: 1 | -1): void;
  addStage(): void;
  addLane(button: Element): void;
  about(): void;
  history(): void;
  more(button: Element): void;
  retry(): void;
  done(comment: string, tellWatchers: boolean): void;
  chooseCurve(curve: string): void;
}

/** The bar of the edit mode above the map. */
export class Bar {
  readonly element: HTMLElement;
  private readonly bench: Bench;
  private readonly state: HTMLElement;
  private readonly retry: HTMLElement;
  private readonly undo: HTMLButtonElement;
  private readonly redo: HTMLButtonElement;
  private readonly curves: HTMLSelectElement;

  constructor(bench: Bench, host: BarHost) {
    const { words } = bench;
    this.bench = bench;
    this.undo = iconTool("undo", words("undo"), () => host.undo(1), { "aria-keyshortcuts": "Control+Z" });
    this.redo = iconTool("redo", words("redo"), () => host.undo(-1), { "aria-keyshortcuts": "Control+Shift+Z" });
    this.state = el("span", { class: "jm-state", role: "status" });
    this.retry = el(
      "button",
      { type: "button", class: "jm-tool", hidden: true, click: () => host.retry() },
      words("retry"),
    );
    this.curves = el("select", {
      class: "jm-input jm-curve-choice",
      "aria-label": words("curve.edited"),
      title: words("curve.edited"),
      change: () => host.chooseCurve(this.curves.value),
    });
    this.element = own(
      "div",
      { class: "jm-edit-bar", role: "toolbar", "aria-label": words("bar") },
      this.undo,
      this.redo,
      el("span", { class: "jm-bar-line", "aria-hidden": "true" }),
      tool("add", words("add.stage"), () => host.addStage()),
      tool("add", words("add.lane"), ({ currentTarget }) => host.addLane(currentTarget as Element)),
      tool("about", words("about"), () => host.about(), { title: words("about") }),
      this.curves,
      tool("history", words("history"), () => host.history(), { title: words("history") }),
      iconTool("more", words("more"), ({ currentTarget }) => host.more(currentTarget as Element), {
        "aria-haspopup": "menu",
      }),
      el("span", { class: "jm-bar-end" }, this.state, this.retry, this.doneButton(host)),
    );
    this.refresh();
  }

  /** Done writes the page; what few want to say about it waits behind the arrow. */
  private doneButton(host: BarHost): HTMLElement {
    const { words } = this.bench;
    const comment = el("input", { type: "text", class: "jm-input", maxlength: "255" });
    const tell = el("input", { type: "checkbox" });
    const done = (): void => host.done(comment.value.trim(), tell.checked);
    comment.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.isComposing) {
        event.preventDefault();
        done();
      }
    });
    return el(
      "span",
      { class: "jm-done" },
      el(
        "button",
        { type: "button", class: "aui-button aui-button-primary jm-done-button", click: () => host.done("", false) },
        words("done"),
      ),
      el(
        "details",
        { class: "jm-menu jm-menu-end" },
        el("summary", {
          class: "jm-tool jm-bare",
          "aria-label": words("done.more"),
          title: words("done.more"),
        }),
        el(
          "div",
          { class: "jm-panel" },
          el("label", { class: "jm-label" }, words("done.comment"), comment),
          el("label", { class: "jm-check" }, tell, words("done.tell")),
          el("button", { type: "button", class: "aui-button aui-button-primary", click: done }, words("done")),
        ),
      ),
    );
  }

  refresh(): void {
    const { words, queue, undoStack, content } = this.bench;
    const { state, waitingFor, unanswered } = queue;
    this.undo.disabled = !undoStack.canUndo;
    this.redo.disabled = !undoStack.canRedo;
    const text = words(`state.${state}`, unanswered.length);
    if (this.state.textContent !== text) {
      this.state.textContent = text;
    }
    this.state.dataset.state = state;
    this.retry.hidden = waitingFor === null;
    this.curves.hidden = content.curve.length < 2;
    const names = content.curve.map((curve, i) => shortCurveName(content, curve, i, words));
    if ([...this.curves.options].map(({ text: name }) => name).join("\n") !== names.join("\n")) {
      const chosen = this.curves.value;
      this.curves.replaceChildren(...content.curve.map((curve, i) => new Option(names[i] ?? "", curve.id)));
      this.curves.value = chosen;
      // one that is gone, as by an undo, gives way to the map's own
      this.curves.selectedIndex = Math.max(0, this.curves.selectedIndex);
    }
  }

  showCurve(curve: string): void {
    this.curves.value = curve;
  }
}
