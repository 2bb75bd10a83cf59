import type { Edit } from "../edits";
import { COMMENT, type CommentWish } from "../map-events";
import { MAP_DRAWN } from "../scroll-shadows";
import type { MapAddress } from "../start-map";
import { type ActionHost, act, actionsAt, whereIs } from "./actions";
import { Bar } from "./bar";
import { Bench } from "./bench";
import { Between } from "./between";
import { Clicks } from "./clicks";
import { MapClient, type ServerError } from "./client";
import type { CellPlace } from "./commands";
import type { Ref } from "./content";
import { CurveHand } from "./curve-hand";
import { flag } from "./dialog";
import { isField, own } from "./dom";
import { Drag } from "./drag";
import { Focus } from "./focus";
import { FoldedLanes } from "./folded-lanes";
import type { EditorStart } from "./forms";
import { openHistory } from "./history";
import { finishTyping, isTyping, typedText } from "./inline-edit";
import { Keeper } from "./keeper";
import { Keyboard } from "./keyboard";
import { pickLane } from "./lane-picker";
import { closeMenu, openMenu } from "./menu";
import { openMore } from "./more-menu";
import { showOnItsWay } from "./on-its-way";
import { Others } from "./others";
import { Panel } from "./panel";
import { PartBar } from "./part-bar";
import { pasteEdits } from "./paste";
import { pasteAt } from "./pasting";
import { askPhase } from "./phase-dialog";
import type { Spot } from "./spots";
import { forgetStickyBars, headerOfWiki, placeStickyBars } from "./sticky-bars";
import { offerLeft, Trouble } from "./trouble";
import { Writing } from "./writing";

/** Changing a map where it stands. Entered by whoever may edit the page, left by "Done". */
export class EditMode implements ActionHost {
  readonly bench: Bench;
  readonly hand: CurveHand;
  readonly focused: Focus;
  private readonly bar: Bar;
  private readonly panel: Panel;
  private readonly writing: Writing;
  private readonly others: Others;
  private readonly keeper: Keeper;
  private readonly trouble: Trouble;
  private readonly tools: PartBar;
  private readonly said = own("p", { class: "jm-sr", role: "status" });
  private readonly left: () => void;
  private readonly folded = new FoldedLanes();
  private readonly listening = new AbortController();
  /** Tells first of the size that the map has when its bars are placed. */
  private readonly sizes = new ResizeObserver(() => {
    if (this.arePlaced) {
      this.placeBars();
      this.placeTools();
    }
    this.arePlaced = true;
  });
  private arePlaced = false;
  private isEntered = false;
  private takeBackOffer: () => void = () => {};

  constructor(map: HTMLElement, client: MapClient, start: EditorStart, left: () => void) {
    this.left = left;
    this.keeper = new Keeper(client.map);
    this.bench = new Bench(map, client, start, {
      changed: () => this.bar?.refresh(),
      drawn: () => this.drawn(),
      refused: (commit, status, errors) => {
        this.writing.takeBack();
        if (!this.panel.tells(commit.edits, status, errors)) {
          this.trouble.refused(commit, status, errors);
        }
      },
      news: (news) => this.others.tell(news),
      kept: (unanswered) => this.keeper.keep(unanswered),
    });
    this.hand = new CurveHand(this.bench, this);
    this.focused = new Focus(this.bench, (spot) => this.came(spot));
    this.tools = new PartBar(this.bench);
    this.panel = new Panel(this.bench, {
      commit: (edits) => this.commit(edits),
      closed: (ref) => this.backTo(ref),
      chooseCurve: (curve) => this.chooseCurve(curve),
    });
    this.writing = new Writing(this);
    this.bar = new Bar(this.bench, this);
    this.trouble = new Trouble(this);
    this.others = new Others(
      this.bench,
      (text) => this.announce(text),
      () => this.trouble.lost(this.bench.words("lost.text")),
    );
  }

  static async enter(map: HTMLElement, address: MapAddress, left: () => void): Promise<EditMode | ServerError | null> {
    const client = new MapClient(address);
    const outcome = await client.editor<EditorStart>();
    if (outcome.kind !== "done") {
      return outcome.kind === "refused" ? (outcome.errors[0] ?? null) : null;
    }
    const mode = new EditMode(map, client, outcome.body, left);
    mode.begin();
    return mode;
  }

  private begin(): void {
    const { map, words } = this.bench;
    const { signal } = this.listening;
    const header = headerOfWiki();
    // the button that leads here is hidden below, and to take the focus from it then would lay out the map
    document.querySelector<HTMLElement>(":focus")?.blur();
    map.classList.add("jm-editing");
    map.dataset.jmEditing = "";
    map.querySelector(".jm-tools")?.append(this.bar.element);
    map.append(this.tools.element, this.said);
    map.querySelector(".jm-grid")?.setAttribute("role", "grid");
    const rooms = [
      this.hand,
      new Between(this.bench, this),
      new Drag(this.bench, this),
      this.focused,
      new Keyboard(this),
      new Clicks(this),
    ];
    for (const room of rooms) {
      room.follow(map, signal);
    }
    map.addEventListener("paste", (event) => this.pasted(event), { signal });
    map.addEventListener("scroll", () => this.placeTools(), { signal, capture: true, passive: true });
    window.addEventListener("scroll", () => this.placeTools(), { signal, passive: true });
    window.addEventListener("online", () => this.bench.queue.retry(), { signal });
    window.addEventListener("pagehide", () => this.bench.queue.flush(), { signal });
    window.addEventListener("beforeunload", (event) => this.leaving(event), { signal });
    this.drawn();
    document.dispatchEvent(new CustomEvent(MAP_DRAWN));
    // from here on sizes are read, so that the map is laid out once
    placeStickyBars(map, this.bar.element, header);
    this.sizes.observe(map);
    this.focused.to(this.focused.first);
    this.isEntered = true;
    offerLeft(this.bench, this.keeper);
    this.others.start();
    this.announce(words("entered"));
  }

  /** Commits and, when the server has drawn it, puts the focus on a part. Gives the problem in words, or nothing. */
  async commit(edits: readonly Edit[], then?: Ref): Promise<string> {
    this.takeBackOffer();
    const arrived = showOnItsWay(this.bench.map, edits);
    const result = await this.bench.commit(edits);
    arrived(result?.kind === "refused");
    if (result?.kind === "refused") {
      return result.errors.map(({ message }) => message).join("\n");
    }
    if (then && !isTyping() && !this.panel.ref) {
      this.focus(then, "stay");
    }
    return "";
  }

  /** The bar of a part stands there once somebody has gone to one. */
  private came(spot: Spot): void {
    if (this.isEntered) {
      this.tools.show(spot, this, () => this.menuAt(spot));
    }
  }

  announce(text: string): void {
    this.said.textContent = "";
    this.said.textContent = text;
  }

  deleted(name: string): void {
    this.announce(this.bench.words("deleted", name));
    const undo = { label: this.bench.words("undo"), run: () => this.undo(1) };
    this.takeBackOffer = flag("info", this.bench.words("deleted", name), undo);
  }

  write(spot: Spot): void {
    if (spot.kind === "part") {
      this.writing.rename(spot.ref);
    }
  }

  details(ref: Ref, attribute?: string): void {
    this.panel.open(ref, attribute);
    this.placeTools();
  }

  get mayComment(): boolean {
    const { jmMayComment, jmThreads } = this.bench.map.dataset;
    return jmMayComment !== undefined || Number(jmThreads) > 0;
  }

  comment(detail: CommentWish): void {
    this.panel.close();
    this.bench.map.dispatchEvent(new CustomEvent(COMMENT, { detail, bubbles: true }));
  }

  newCard(cell: CellPlace, after?: string): void {
    this.writing.newCard(cell, after);
  }

  newTouchpoint(stage: string, after: string | null): void {
    this.writing.newTouchpoint(stage, after);
  }

  newStage(after: string | null): void {
    this.writing.newStage(after);
  }

  chooseLane(after: string | null): void {
    this.pickLane(after, this.focused.spot?.element ?? this.bar.element);
  }

  phase(stage: string): void {
    askPhase(this.bench, stage, (edits) => this.commit(edits));
  }

  isFolded(lane: string): boolean {
    return this.folded.has(lane);
  }

  fold(lane: string): void {
    this.folded.turn(lane);
    this.drawn();
  }

  undo(direction: 1 | -1): void {
    finishTyping();
    this.takeBackOffer();
    void this.bench.undo(direction).then((result) => {
      const { words } = this.bench;
      if (result?.kind === "done") {
        this.announce(words(direction === 1 ? "undone" : "redone"));
      } else if (result) {
        flag("warning", words("undo.not", result.errors[0]?.message ?? ""));
      }
    });
  }

  addStage(): void {
    this.newStage(this.bench.content.stage.at(-1)?.id ?? null);
  }

  addLane(button: Element): void {
    this.pickLane(this.bench.content.lane.at(-1)?.id ?? null, button);
  }

  about(): void {
    this.details({ part: "map", id: "" });
  }

  history(): void {
    const { bench } = this;
    openHistory({
      address: bench.client.map,
      words: bench.words,
      map: () => bench.map,
      stages: () => bench.content.stage.map(({ id, name }) => ({ id, name: String(name) })),
      restore: async (revision) => {
        const result = await bench.restore(revision);
        return result.kind === "done"
          ? { kind: "done" }
          : { kind: "refused", message: result.errors.map(({ message }) => message).join("\n") };
      },
      announce: (text) => this.announce(text),
    });
  }

  more(button: Element): void {
    const discard = (): void => this.discard();
    openMore(this.bench, button, (edits) => this.commit(edits), discard);
  }

  private discard(): void {
    this.writing.takeBack();
    void this.bench.discard();
  }

  retry(): void {
    this.bench.queue.retry();
  }

  chooseCurve(curve: string): void {
    this.hand.curve = curve;
    this.bar.showCurve(curve);
    this.drawn();
  }

  /** Saves into the page, once nothing waits any more. */
  done(comment: string, tellWatchers: boolean): void {
    finishTyping();
    if (typedText() !== null || this.panel.keepsTooLong()) {
      flag("warning", this.bench.words("done.too-long"));
      return;
    }
    void this.finish(comment, tellWatchers);
  }

  private async finish(comment: string, tellWatchers: boolean): Promise<void> {
    const { words, queue, client } = this.bench;
    if (queue.waitingFor) {
      flag("warning", words(`done.${queue.waitingFor}`));
      return;
    }
    await queue.settled();
    const outcome = await client.done(comment, tellWatchers);
    if (outcome.kind === "done") {
      this.leave();
      flag("success", words(outcome.body.saved ? "done.saved" : "done.nothing"));
    } else {
      flag("error", outcome.kind === "refused" ? (outcome.errors[0]?.message ?? "") : words("done.failed"));
    }
  }

  private leave(): void {
    const { map } = this.bench;
    this.others.stop();
    this.listening.abort();
    this.sizes.disconnect();
    forgetStickyBars();
    this.takeBackOffer();
    this.panel.close();
    closeMenu();
    for (const element of map.querySelectorAll("[data-jm-own]:not(.jm-talk)")) {
      element.remove();
    }
    for (const element of map.querySelectorAll(".jm-grid [tabindex], .jm-head[tabindex]")) {
      element.removeAttribute("tabindex");
    }
    map.querySelector(".jm-grid")?.removeAttribute("role");
    map.classList.remove("jm-editing");
    delete map.dataset.jmEditing;
    this.left();
  }

  /** After each drawing: the places of the grid are others, the focus is to stay. */
  private drawn(): void {
    const { map } = this.bench;
    if (!map.matches(".jm-map")) {
      window.location.reload();
      return;
    }
    this.hand.layOut();
    this.folded.show(map);
    this.focused.drawn();
    map.querySelector(".jm-head")?.setAttribute("tabindex", "0");
    this.panel.refresh();
    this.bar.refresh();
    this.placeTools();
  }

  focus(ref: Ref, next: "stay" | "next" | "previous"): void {
    const spot = this.focused.ofPart(ref);
    const other = spot && next !== "stay" ? this.focused.beside(spot, next === "next" ? 1 : -1) : undefined;
    this.focused.to(other ?? spot);
    if (other) {
      act(other, this, "write", "new");
    }
  }

  /** To a part, or to the head of the map where those stand that are no place of the grid. */
  private backTo(ref: Ref): void {
    if (this.focused.ofPart(ref)) {
      this.focus(ref, "stay");
    } else {
      this.bench.map.querySelector<HTMLElement>(".jm-head")?.focus({ preventScroll: true });
    }
  }

  private placeBars(): void {
    placeStickyBars(this.bench.map, this.bar.element);
  }

  private placeTools(): void {
    this.tools.place(this.focused.spot);
    this.panel.place();
  }

  hideTools(): boolean {
    const wasHidden = this.tools.isHidden;
    this.tools.hide();
    return !wasHidden;
  }

  get isPanelOpen(): boolean {
    return this.panel.ref !== null;
  }

  /** What other programs have copied goes to where the focus is, after a look at it. */
  private pasted(event: ClipboardEvent): void {
    const spot = isField(event.target) ? null : this.focused.spot;
    const take = async (edits: readonly Edit[]): Promise<void> => {
      if ((await this.commit(edits)) === "") {
        this.announce(this.bench.words("paste.done", edits.length));
      }
    };
    const data = event.clipboardData;
    if (spot && data && pasteAt(spot, data, this.bench, (plan) => void take(pasteEdits(this.bench.content, plan)))) {
      event.preventDefault();
    }
  }

  /** What a pointer can drag; the grip in the bar stands for the part that has the focus. */
  refAt(target: EventTarget | null): Ref | null {
    const isGrip = target instanceof Element && target.closest(".jm-grip") !== null;
    const isOther = target instanceof Element && target.closest("[data-jm-own]") !== null;
    const spot = isGrip ? this.focused.spot : isOther ? null : this.focused.around(target);
    return spot?.kind === "part" ? spot.ref : null;
  }

  /** After a drag: where the part is now. */
  dropped(ref: Ref): void {
    this.announce(whereIs(this, ref));
  }

  menu(target: EventTarget | null): void {
    const spot = this.focused.around(target);
    if (spot) {
      this.menuAt(spot);
    }
  }

  menuAt(spot: Spot): void {
    this.focused.to(spot);
    openMenu(actionsAt(spot, this), this.bench.words("more"), spot.element, this.bench.map);
  }

  private pickLane(after: string | null, beside: Element): void {
    pickLane(
      this.bench,
      after,
      beside,
      (edits, then) => this.commit(edits, then),
      (lane) => this.writing.rename(lane),
    );
  }

  isOver(): void {
    this.others.stop();
  }

  private leaving(event: BeforeUnloadEvent): void {
    if (isTyping()) {
      event.preventDefault();
    }
  }
}
