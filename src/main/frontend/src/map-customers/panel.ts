import type { OwnChange } from "../live";
import { askToClose } from "../map-discussion/asking";
import { Beside } from "../map-discussion/beside";

import { bringIntoView, describe, mark } from "../map-discussion/place";
import { Tabs } from "../map-discussion/tabs";
import { arrange } from "../map-discussion/thread-view";
import type { Outcome } from "../map-editor/client";
import { el } from "../map-editor/dom";
import { IMPORT, type PartRef, SHOW } from "../map-events";
import type { ImportRuns } from "../map-import/client";
import { problemOf } from "../map-import/words";
import type { Words } from "../map-marks/words";
import { keyOf, type ListedPart, PartSelect, partsOf, WHOLE_MAP } from "../map-parts";
import { AnswerForm } from "./answer-form";
import type { AllScores, CustomersClient } from "./client";
import { CommentsTab } from "./comments";
import type { Desk } from "./desk";
import { ImportsTab } from "./imports";
import { scoresOf } from "./scores";

const TABS = ["scores", "comments", "imports"] as const;
type Tab = (typeof TABS)[number];

export interface PanelHost {
  readonly client: CustomersClient;
  readonly imports: ImportRuns;
  readonly words: Words;
  /** The map's section as it stands in the page now. */
  map(): HTMLElement;
  changed(answer: OwnChange): void;
  /** The map itself was edited. */
  edited(): void;
  closed(): void;
}

/** What customers say of a map, beside it: of one of its parts, or of all. */
export class CustomersPanel implements Desk {
  readonly element: HTMLElement;
  private readonly host: PanelHost;
  private readonly beside: Beside;
  private readonly title = el("h3", { class: "jm-talk-title", tabindex: "-1" });
  private readonly where = el("p", { class: "jm-talk-where", dir: "auto" });
  private readonly chooser = el("div", { class: "jm-customers-part-of" });
  private readonly tabs: Tabs<Tab>;
  private readonly list: HTMLElement;
  private readonly foot = el("div", { class: "jm-talk-foot" });
  private readonly said = el("p", { class: "jm-sr", role: "status" });
  private readonly comments: CommentsTab;
  private readonly runs: ImportsTab;
  private form: AnswerForm | null = null;
  private tab: Tab = "scores";
  /** What the chooser of parts shows: it stays as it is while somebody uses it. */
  private drawnParts = "";
  scores: AllScores;
  part: PartRef = WHOLE_MAP;

  constructor(host: PanelHost, scores: AllScores) {
    const { words } = host;
    const id = `${host.map().id}-customers`;
    this.host = host;
    this.scores = scores;
    this.title.textContent = words("title");
    this.tabs = new Tabs(TABS, id, (tab) => this.choose(tab));
    for (const tab of TABS) {
      this.tabs.name(tab, words(`tab.${tab}`));
    }
    this.list = el("div", { id: `${id}-list`, class: "jm-talk-list", tabindex: "0" });
    this.comments = new CommentsTab(this);
    this.runs = new ImportsTab(this);
    this.beside = new Beside(
      () => host.map(),
      "jm-customers",
      {
        id,
        label: words("title"),
        closeLabel: words("close"),
        head: [this.title, this.chooser, this.where],
        close: () => this.close(),
      },
      ...(scores.mayEdit ? [this.tabs.elementOf(words("tabs"))] : []),
      this.list,
      this.foot,
      this.said,
    );
    this.element = this.beside.element;
    if (scores.mayEdit) {
      this.list.setAttribute("role", "tabpanel");
    } else {
      this.list.setAttribute("role", "group");
      this.list.setAttribute("aria-label", words("tab.scores"));
    }
  }

  get client(): CustomersClient {
    return this.host.client;
  }

  get imports(): ImportRuns {
    return this.host.imports;
  }

  get words(): Words {
    return this.host.words;
  }

  get isShown(): boolean {
    return this.beside.isShown;
  }

  get isDirty(): boolean {
    return this.form?.isDirty === true || this.comments.isDirty;
  }

  parts(): readonly ListedPart[] {
    return partsOf(this.host.map());
  }

  /** Shows what is said of a part. */
  open(part: PartRef): void {
    const isOther = keyOf(part) !== keyOf(this.part);
    this.part = part;
    this.beside.show();
    this.draw();
    bringIntoView(this.host.map(), part);
    if (isOther && this.tab === "comments") {
      void this.comments.refresh();
    }
  }

  focus(): void {
    this.title.focus({ preventScroll: !this.beside.isUnder });
  }

  /** Asks the server anew. */
  async refresh(): Promise<void> {
    await this.reload();
    if (this.tab === "comments") {
      await this.comments.refresh();
    } else if (this.tab === "imports") {
      await this.runs.refresh();
    }
  }

  /** After a drawing of the map. */
  drawn(): void {
    this.head();
    this.beside.lay();
  }

  /** Asks first when something would be lost. */
  close(): void {
    if (this.isDirty) {
      askToClose(
        this.foot,
        this.words,
        () => this.leave(),
        () => {
          this.draw();
          this.title.focus({ preventScroll: true });
        },
      );
    } else {
      this.leave();
    }
  }

  /** Follows nothing any more. */
  stop(): void {
    this.beside.stop();
    this.runs.stop();
  }

  changed(answer: OwnChange): void {
    this.host.changed(answer);
    void this.reload();
  }

  edited(): void {
    this.host.edited();
  }

  say(text: string): void {
    this.said.textContent = "";
    this.said.textContent = text;
  }

  problem(outcome: Exclude<Outcome<unknown>, { kind: "done" }>): string {
    return problemOf(outcome, this.words);
  }

  show(id: string): void {
    const element = document.getElementById(`${this.host.map().id}${id}`);
    element?.dispatchEvent(new CustomEvent(SHOW, { bubbles: true }));
    if (!element) {
      this.say(this.words("card.gone"));
    }
  }

  addAnswer(): void {
    this.form ??= new AnswerForm(this, this.part, () => {
      this.form = null;
      this.draw();
      this.foot.querySelector("button")?.focus();
    });
    this.tab = "scores";
    this.draw();
    this.list.scrollTop = 0;
    this.form.focus();
  }

  importAnswers(): void {
    this.host.map().dispatchEvent(new CustomEvent<PartRef>(IMPORT, { detail: this.part, bubbles: true }));
  }

  private async reload(): Promise<void> {
    const outcome = await this.client.scores(false);
    if (outcome.kind === "done") {
      this.scores = outcome.body;
      this.draw();
    } else {
      this.say(this.problem(outcome));
    }
  }

  private leave(): void {
    this.stop();
    mark(this.host.map(), null);
    this.beside.leave();
    this.host.closed();
  }

  private choose(tab: Tab): void {
    this.tab = tab;
    this.draw();
    this.list.scrollTop = 0;
    this.runs.stop();
    if (tab === "comments") {
      void this.comments.refresh();
    } else if (tab === "imports") {
      void this.runs.refresh();
    }
  }

  private draw(): void {
    this.head();
    if (this.scores.mayEdit) {
      this.tabs.show(this.tab, this.list);
    }
    if (this.tab === "comments") {
      arrange(this.list, [this.comments.element]);
    } else if (this.tab === "imports") {
      arrange(this.list, [this.runs.element]);
    } else {
      this.drawScores();
    }
    this.drawFoot();
  }

  private drawScores(): void {
    const { words } = this;
    if (this.form) {
      arrange(this.list, [this.form.element]);
      return;
    }
    const focused = [...this.list.querySelectorAll("button")].indexOf(document.activeElement as HTMLButtonElement);
    const shown = scoresOf(this.scores, this.part, words, (part) => this.open(part));
    this.list.replaceChildren(...(shown.length > 0 ? shown : [this.empty()]));
    this.list.querySelectorAll("button")[focused]?.focus({ preventScroll: true });
  }

  private empty(): HTMLElement {
    const { words } = this;
    return el(
      "div",
      { class: "jm-talk-empty" },
      el("p", { class: "jm-talk-none" }, words(this.part.part === "map" ? "empty" : "empty.part")),
      el("p", {}, words(this.scores.mayEdit ? "empty.hint" : "empty.reader")),
    );
  }

  private head(): void {
    const { words, part } = this;
    const map = this.host.map();
    const parts = this.parts();
    const drawn = JSON.stringify([parts, keyOf(part)]);
    if (drawn !== this.drawnParts) {
      this.drawnParts = drawn;
      const known = this.chooser.querySelector("select");
      const isFocused = known !== null && known === document.activeElement;
      const select = new PartSelect(parts, words("part.map"), (chosen) => this.open(chosen ?? WHOLE_MAP), {
        class: "jm-compose-about",
        "aria-label": words("part"),
      });
      select.choose(part);
      this.chooser.replaceChildren(select.element);
      if (isFocused) {
        select.element.focus({ preventScroll: true });
      }
    }
    const place = part.part === "map" ? null : describe(map, part);
    this.where.textContent = part.part !== "map" && !place ? words("part.gone") : (place?.where ?? "");
    if (this.isShown) {
      mark(map, part);
    }
  }

  private drawFoot(): void {
    const { words } = this;
    const isOffered = this.scores.mayEdit && !(this.form && this.tab === "scores");
    this.foot.hidden = !isOffered;
    if (isOffered && !this.foot.hasChildNodes()) {
      this.foot.append(
        el(
          "div",
          { class: "jm-side" },
          el("button", { type: "button", class: "aui-button", click: () => this.addAnswer() }, words("add")),
          el("button", { type: "button", class: "aui-button", click: () => this.importAnswers() }, words("import")),
        ),
      );
    }
  }
}
