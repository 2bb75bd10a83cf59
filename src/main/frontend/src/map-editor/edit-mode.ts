import type { Edit } from "../edits";
import { EDITING, Feed } from "../feed";
import { MAP_DRAWN } from "../scroll-shadows";
import type { MapAddress } from "../start-map";
import { type Action, type ActionHost, actionsAt, type Direction, moveBy, whereIs } from "./actions";
import { Bar } from "./bar";
import { Bench } from "./bench";
import { Between } from "./between";
import { MapClient, type News, type ServerError } from "./client";
import { addLane, type CellPlace, set } from "./commands";
import { askWhich } from "./conflict";
import { type Content, find, type Ref } from "./content";
import { CurveHand } from "./curve-hand";
import { flag, openDialog } from "./dialog";
import { isField, own, placeBeside, setAttribute } from "./dom";
import { Drag } from "./drag";
import { type EditorStart, formOf } from "./forms";
import { showHelp } from "./help";
import { openHistory } from "./history";
import { finishTyping, isTyping, typedText } from "./inline-edit";
import { Keeper } from "./keeper";
import { neighbour } from "./keys";
import { closeMenu, type MenuItem, openMenu } from "./menu";
import { importMermaid } from "./mermaid-dialog";
import { markNews } from "./news-marks";
import { showOnItsWay } from "./on-its-way";
import { Panel } from "./panel";
import { blockOf, pasteEdits, planFor } from "./paste";
import { previewPaste } from "./paste-preview";
import type { Commit } from "./queue";
import { isSame, type Spot, type SpotRow, spotsOf } from "./spots";
import { cellKey, Writing } from "./writing";

const ARROWS = new Set(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"]);

/** Changing a map where it stands. Entered by whoever may edit the page, left by "Done". */
export class EditMode implements ActionHost {
  readonly bench: Bench;
  readonly hand: CurveHand;
  private readonly bar: Bar;
  private readonly panel: Panel;
  private readonly writing: Writing;
  private readonly feed: Feed;
  private readonly keeper: Keeper;
  private readonly tools = own("div", { class: "jm-part-bar", role: "toolbar", hidden: true });
  private readonly said = own("p", { class: "jm-sr", role: "status" });
  private readonly left: () => void;
  private reached: HTMLElement | null = null;
  private lastFocused: Element | null = null;
  /** The column in which somebody goes up and down. */
  private column = 0;
  private rows: readonly SpotRow[] = [];
  private readonly spots = new Map<Element, Spot>();
  private spot: Spot | null = null;
  private readonly folded = new Set<string>();
  private readonly between: Between;
  private readonly listening = new AbortController();
  private readonly sizes = new ResizeObserver(() => {
    this.placeBars();
    this.placeTools();
  });
  private takeBackOffer: () => void = () => {};
  private isLost = false;

  constructor(map: HTMLElement, client: MapClient, start: EditorStart, left: () => void) {
    this.left = left;
    this.keeper = new Keeper(client.map);
    this.bench = new Bench(map, client, start, {
      changed: () => this.bar?.refresh(),
      drawn: () => this.drawn(),
      refused: (commit, status, errors) => this.refused(commit, status, errors),
      news: (news) => this.news(news),
      kept: (unanswered) => this.keeper.keep(unanswered),
    });
    this.hand = new CurveHand(this.bench, this);
    this.panel = new Panel(this.bench, {
      commit: (edits) => this.commit(edits),
      closed: (ref) => this.focus(ref, "stay"),
    });
    this.writing = new Writing(this);
    this.bar = new Bar(this.bench, this);
    this.between = new Between(this.bench, this);
    this.feed = new Feed(EDITING, async () => this.heard(await this.bench.ask()));
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
    map.classList.add("jm-editing");
    map.dataset.jmEditing = "";
    map.querySelector(".jm-tools")?.append(this.bar.element);
    map.append(this.tools, this.said);
    map.querySelector(".jm-grid")?.setAttribute("role", "grid");
    this.hand.follow(map, signal);
    this.between.follow(map, signal);
    const drag = new Drag(this.bench, this);
    drag.follow(map, signal);
    map.addEventListener("keydown", (event) => this.key(event), { signal });
    map.addEventListener("focusin", ({ target }) => this.focused(target), { signal });
    map.addEventListener("click", (event) => this.clicked(event), { signal });
    map.addEventListener("dblclick", (event) => this.doubleClicked(event), { signal });
    map.addEventListener("contextmenu", (event) => this.menuAsked(event), { signal });
    map.addEventListener("paste", (event) => this.pasted(event), { signal });
    map.addEventListener("scroll", () => this.placeTools(), { signal, capture: true, passive: true });
    window.addEventListener("scroll", () => this.placeTools(), { signal, passive: true });
    window.addEventListener("online", () => this.bench.queue.retry(), { signal });
    window.addEventListener("pagehide", () => this.bench.queue.flush(), { signal });
    window.addEventListener("beforeunload", (event) => this.leaving(event), { signal });
    this.drawn();
    this.placeBars();
    this.sizes.observe(map);
    document.dispatchEvent(new CustomEvent(MAP_DRAWN));
    this.offerLeft();
    this.feed.start();
    this.focusSpot(this.rows[0]?.[0]);
    this.tools.hidden = true;
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
    this.pickLane(after, this.spot?.element ?? this.bar.element);
  }

  isFolded(lane: string): boolean {
    return this.folded.has(lane);
  }

  /** Collapses a lane to its header, or opens it again, on this screen alone. */
  fold(lane: string): void {
    if (!this.folded.delete(lane)) {
      this.folded.add(lane);
    }
    this.drawn();
  }

  private showFolded(): void {
    let isFolded = false;
    for (const row of this.bench.map.querySelectorAll<HTMLElement>(".jm-grid tbody tr")) {
      const at = row.id.indexOf("-l-");
      isFolded = at >= 0 ? this.folded.has(row.id.slice(at + 3)) : isFolded && !row.matches(".jm-visibility");
      row.classList.toggle("jm-lane-folded", isFolded);
    }
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
    const { words, content } = this.bench;
    const items: MenuItem[] = [
      {
        label: words("mermaid"),
        icon: "add",
        hint: words("mermaid.menu"),
        run: () => importMermaid(this.bench.client.map, words, (edits) => this.commit(edits)),
      },
      { label: words("help"), icon: "help", keys: "?", run: () => showHelp(words) },
      ...(this.bench.queue.state === "offline"
        ? [
            {
              label: words("discard", this.bench.queue.unanswered.length),
              icon: "delete",
              run: () => this.discard(),
            },
          ]
        : []),
      ...(content.header.sample === true
        ? [
            {
              label: words("sample.off"),
              icon: "clear",
              hint: words("sample.hint"),
              run: () => void this.commit(set(content, { part: "map", id: "" }, "sample", null)),
            },
          ]
        : []),
    ];
    openMenu(items, words("more"), button, this.bench.map);
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
    this.hand.layOut();
  }

  /** Saves into the page, once nothing waits any more. */
  done(comment: string, tellWatchers: boolean): void {
    finishTyping();
    void this.finish(comment, tellWatchers);
  }

  private async finish(comment: string, tellWatchers: boolean): Promise<void> {
    const { words, queue, client } = this.bench;
    if (queue.state === "offline" || queue.state === "session") {
      flag("warning", words(`done.${queue.state}`));
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
    this.feed.stop();
    this.listening.abort();
    this.sizes.disconnect();
    this.takeBackOffer();
    this.panel.close();
    closeMenu();
    for (const element of map.querySelectorAll("[data-jm-own]")) {
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
    const { map, content } = this.bench;
    if (!map.matches(".jm-map")) {
      window.location.reload();
      return;
    }
    this.hand.layOut();
    this.showFolded();
    const before = this.spot;
    const row = this.rows.findIndex((spots) => before && spots.includes(before));
    this.rows = spotsOf(map, content);
    this.spots.clear();
    for (const spot of this.rows.flat()) {
      this.spots.set(spot.element, spot);
      const cell = spot.kind === "cell" ? spot.cell : spot.kind === "part" ? spot.cell : undefined;
      const holder = spot.kind === "cell" ? spot.element : spot.element.closest<HTMLElement>(".jm-cell");
      if (cell && holder) {
        setAttribute(holder, "data-jm-cell", cellKey(cell));
      }
    }
    const same = before && this.rows.flat().find((spot) => isSame(spot, before));
    const now = same ?? (before ? nearest(this.rows[row], before) : undefined);
    if (now && !same && before?.element === this.lastFocused && document.activeElement === document.body) {
      this.rove(now.element);
      now.element.focus({ preventScroll: true });
    }
    if (now && before && now.from !== before.from) {
      // up and down go on from where the part stands now
      this.column = now.from;
    }
    this.spot = now ?? null;
    const first = now ?? this.rows[0]?.[0];
    if (first) {
      this.rove(first.element);
    }
    map.querySelector(".jm-head")?.setAttribute("tabindex", "0");
    this.panel.refresh();
    this.bar.refresh();
    this.placeTools();
  }

  private spotOf(target: EventTarget | null): Spot | undefined {
    let element = target instanceof Element ? target : null;
    while (element && !this.spots.has(element)) {
      element = element.parentElement;
    }
    return element ? this.spots.get(element) : undefined;
  }

  focus(ref: Ref, next: "stay" | "next" | "previous"): void {
    const all = this.rows.flat();
    const spot = all.find((each) => each.kind === "part" && each.ref.part === ref.part && each.ref.id === ref.id);
    if (next === "stay" || !spot) {
      this.focusSpot(spot);
      return;
    }
    const row = this.rows.find((each) => each.includes(spot)) ?? [];
    const other = row[row.indexOf(spot) + (next === "next" ? 1 : -1)];
    this.focusSpot(other ?? spot);
    if (other) {
      this.act(other, "write", "new");
    }
  }

  /** One place of the map is reached by Tab, and no other one takes part in it: thousands of places are faster without. */
  private rove(element: HTMLElement): void {
    if (this.reached !== element) {
      if (this.reached?.matches(".jm-hold")) {
        this.reached.tabIndex = -1;
      } else {
        this.reached?.removeAttribute("tabindex");
      }
      this.reached = element;
    }
    setAttribute(element, "tabindex", "0");
  }

  private focusSpot(spot: Spot | undefined): void {
    if (spot) {
      this.rove(spot.element);
      spot.element.focus({ preventScroll: true });
      spot.element.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  }

  private focused(target: EventTarget | null): void {
    const spot = this.spotOf(target);
    if (spot && target === spot.element) {
      this.rove(spot.element);
      this.spot = spot;
      this.lastFocused = spot.element;
      this.column = spot.from;
      this.showTools(spot);
    }
  }

  private showTools(spot: Spot): void {
    const actions = actionsAt(spot, this).filter((action): action is Action => action?.inBar === true);
    const grip = own("span", { class: "jm-tool jm-bare jm-grip jm-do-grip", title: this.bench.words("grip") });
    this.tools.replaceChildren(
      ...(spot.kind === "part" ? [grip] : []),
      ...actions.map((action) =>
        own("button", {
          type: "button",
          tabindex: "-1",
          class: `jm-tool jm-bare jm-do-${action.icon}`,
          "aria-label": action.label,
          title: action.keys ? `${action.label} (${action.keys})` : action.label,
          disabled: action.disabled === true,
          click: action.run,
        }),
      ),
      own("button", {
        type: "button",
        tabindex: "-1",
        class: "jm-tool jm-bare jm-do-more",
        "aria-label": this.bench.words("more"),
        title: this.bench.words("more.keys"),
        "aria-haspopup": "menu",
        click: () => this.openMenuAt(spot),
      }),
    );
    this.tools.setAttribute("aria-label", this.bench.words("part.tools"));
    this.tools.hidden = false;
    this.placeTools();
  }

  /** Says where the bars stick, and how much of the window they take with the wiki's header. */
  private placeBars(): void {
    const { map } = this.bench;
    const top = topOf(this.bar.element);
    const height = map.querySelector<HTMLElement>(".jm-tools")?.offsetHeight ?? 0;
    // not on the map itself: each of its elements would be styled anew
    map.querySelector<HTMLElement>(".jm-tools")?.style.setProperty("--jm-top", `${top}px`);
    map.querySelector<HTMLElement>(".jm-box")?.style.setProperty("--jm-under", `${top + height + 8}px`);
  }

  private placeTools(): void {
    if (this.spot?.element.isConnected && !this.tools.hidden) {
      placeBeside(this.tools, this.spot.element, this.bench.map, "above");
      this.tools.classList.toggle("jm-out", isOutOf(this.spot.element, this.bench.map.querySelector(".jm-scroll")));
    } else {
      this.tools.hidden = true;
    }
    this.panel.place();
  }

  private clicked(event: MouseEvent): void {
    if (!(event.target instanceof Element) || event.target.closest("[data-jm-own]:not(.jm-hold)")) {
      return;
    }
    if (event.target.closest(".jm-head") && !event.target.closest("a, summary, input, label")) {
      const persona = this.personaAt(event.target);
      this.details(persona ?? { part: "map", id: "" });
      return;
    }
    const spot = this.spotOf(event.target);
    if (!spot || event.target.closest("a, summary, button, input")) {
      return;
    }
    this.focusSpot(spot);
    if (spot.kind === "cell") {
      this.newCard(spot.cell);
    } else if (spot.kind === "empty-stage") {
      this.newTouchpoint(spot.stage, null);
    } else if (spot.kind === "importance") {
      this.details(spot.ref, "importance");
    } else if (spot.kind === "part" && this.panel.ref) {
      this.panel.open(spot.ref);
      this.focusSpot(spot);
    }
  }

  /** The persona of whom the head tells at that place. */
  private personaAt(target: Element): Ref | undefined {
    const name = target
      .closest(".jm-persona, .jm-persona-details")
      ?.querySelector(".jm-persona-name, summary [dir=auto]");
    // the name that is seen stands beside a word for those who do not see
    const text = name?.lastChild?.textContent?.trim();
    const persona = text ? this.bench.content.persona.find((each) => each.name === text) : undefined;
    return persona && { part: "persona", id: persona.id };
  }

  private doubleClicked(event: MouseEvent): void {
    const spot = this.spotOf(event.target);
    if (spot?.kind === "part" && !(event.target instanceof Element && event.target.closest("[data-jm-own]"))) {
      this.write(spot);
    }
  }

  private menuAsked(event: MouseEvent): void {
    if (!isField(event.target) && this.spotOf(event.target)) {
      event.preventDefault();
      this.menu(event.target);
    }
  }

  /** What other programs have copied goes to where the focus is, after a look at it. */
  private pasted(event: ClipboardEvent): void {
    const spot = isField(event.target) ? null : this.spot;
    const data = event.clipboardData;
    const from = spot && pastePlace(spot, this.bench.content);
    if (!from || !data) {
      return;
    }
    event.preventDefault();
    const { content, words, start } = this.bench;
    const holdsCards = new Set(start.lanes.filter(({ cards }) => cards).map(({ value }) => value));
    const plan = planFor(content, blockOf(data.getData("text/html"), data.getData("text/plain")), from, holdsCards);
    const nameOfLane = (id: string): string =>
      this.bench.map.querySelector(`#${CSS.escape(`${this.bench.map.id}-l-${id}`)} .jm-lane-name`)?.textContent ?? id;
    if (plan.pasted.length > 0 || plan.left > 0) {
      previewPaste(plan, content, nameOfLane, words, () => void this.commitAloud(pasteEdits(content, plan)));
    }
  }

  private async commitAloud(edits: readonly Edit[]): Promise<void> {
    if ((await this.commit(edits)) === "") {
      this.announce(this.bench.words("paste.done", edits.length));
    }
  }

  /** What a pointer can drag; the grip in the bar stands for the part that has the focus. */
  refAt(target: EventTarget | null): Ref | null {
    const isGrip = target instanceof Element && target.closest(".jm-grip") !== null;
    const isOther = target instanceof Element && target.closest("[data-jm-own]") !== null;
    const spot = isGrip ? this.spot : isOther ? null : this.spotOf(target);
    return spot?.kind === "part" ? spot.ref : null;
  }

  /** After a drag: where the part is now. */
  dropped(ref: Ref): void {
    this.announce(whereIs(this, ref));
  }

  menu(target: EventTarget | null): void {
    const spot = this.spotOf(target);
    if (spot) {
      this.focusSpot(spot);
      this.openMenuAt(spot);
    }
  }

  private openMenuAt(spot: Spot): void {
    openMenu(actionsAt(spot, this), this.bench.words("more"), spot.element, this.bench.map);
  }

  /** Does the first of these actions that there is at a place. */
  private act(spot: Spot, ...ids: readonly string[]): boolean {
    const actions = actionsAt(spot, this);
    const action = ids.map((id) => actions.find((each) => each?.id === id)).find(Boolean);
    if (action && !action.disabled) {
      action.run();
    }
    return action !== undefined && action !== null;
  }

  private key(event: KeyboardEvent): void {
    if (isField(event.target) || event.isComposing) {
      return;
    }
    const isCommand = event.ctrlKey || event.metaKey;
    const letter = event.key.toLowerCase();
    let isOurs = true;
    if (isCommand && letter === "z") {
      this.undo(event.shiftKey ? -1 : 1);
    } else if (isCommand && letter === "y") {
      this.undo(-1);
    } else if (event.key === "?" && !isCommand) {
      showHelp(this.bench.words);
    } else {
      const spot =
        event.target instanceof Element ? this.rows.flat().find(({ element }) => element === event.target) : undefined;
      isOurs = spot !== undefined && this.keyAt(spot, event, isCommand);
    }
    if (isOurs) {
      event.preventDefault();
    }
    if (isOurs || (event.key.length === 1 && !isCommand)) {
      event.stopPropagation();
    }
  }

  private keyAt(spot: Spot, event: KeyboardEvent, isCommand: boolean): boolean {
    const { key } = event;
    if (spot.kind === "point" && this.keyAtPoint(spot, event)) {
      return true;
    }
    if (event.altKey && key.startsWith("Arrow")) {
      if (spot.kind === "part") {
        moveBy(this, spot.ref, key as Direction, this.isRtl());
      }
      return true;
    }
    if (ARROWS.has(key) && !isCommand && !event.altKey) {
      const isUpright = key === "ArrowUp" || key === "ArrowDown";
      const { column } = this;
      this.focusSpot(neighbour(this.rows, spot, key, this.isRtl(), isUpright ? column : spot.from));
      this.column = isUpright ? column : (this.spot?.from ?? 0);
      return true;
    }
    if (key === "F2" || (key === "Enter" && !isCommand)) {
      return this.act(spot, "write", "new", "details");
    }
    if (key === "Enter") {
      return this.act(spot, "new", "after");
    }
    if (key === " ") {
      return this.act(spot, "details", "new");
    }
    if (key === "Delete" || key === "Backspace") {
      return this.act(spot, "delete");
    }
    if (isCommand && key.toLowerCase() === "d") {
      return this.act(spot, "duplicate");
    }
    if (key === "ContextMenu" || (key === "F10" && event.shiftKey)) {
      this.openMenuAt(spot);
      return true;
    }
    if (key === "Escape" && !this.tools.hidden) {
      this.tools.hidden = true;
      return true;
    }
    if (key === "*") {
      return this.act(spot, "truth");
    }
    if (spot.kind === "importance" && /^[1-5]$/.test(key)) {
      void this.commit(set(this.bench.content, spot.ref, "importance", Number(key)));
      return true;
    }
    return false;
  }

  /** Alt with an arrow moves the point at once; taken by Enter, it follows the arrows alone. */
  private keyAtPoint(spot: Spot & { kind: "point" }, event: KeyboardEvent): boolean {
    const { key } = event;
    const isUpright = key === "ArrowUp" || key === "ArrowDown";
    if (isUpright && (event.altKey || this.hand.isGrabbed)) {
      this.hand.step(spot.anchor, spot.element, key === "ArrowUp" ? 1 : -1, event.shiftKey);
      return true;
    }
    if (this.hand.isGrabbed && (key === "Enter" || key === "Escape")) {
      this.hand.release(spot.element, key === "Enter");
      return true;
    }
    return false;
  }

  private isRtl(): boolean {
    return getComputedStyle(this.bench.map).direction === "rtl";
  }

  private pickLane(after: string | null, beside: Element): void {
    const { words, start, content } = this.bench;
    const used = new Set(content.lane.map(({ type }) => type));
    const items = start.lanes
      .filter(({ value, cards }) => cards || !used.has(value))
      .map(({ value, label, hint }) => ({
        label,
        hint: hint || words("lane.text.hint"),
        icon: "add",
        run: () => {
          const edit = addLane(value, value === "text" ? words("lane.new") : "", after);
          const ref: Ref = { part: "lane", id: edit.value.id };
          void this.commit([edit], ref).then((problem) => {
            if (problem === "" && value === "text") {
              this.writing.rename(ref);
            }
          });
        },
      }));
    openMenu(items, words("add.lane"), beside, this.bench.map);
  }

  private refused(commit: Commit, status: number, errors: readonly ServerError[]): void {
    const { words, start } = this.bench;
    this.writing.takeBack();
    const conflict = errors.find(({ key }) => key === "conflict");
    const index = Number(/^edits\[(\d+)\]/.exec(conflict?.field ?? "")?.[1] ?? -1);
    const edit = commit.edits[index];
    if (conflict && edit?.edit === "change") {
      const ref: Ref = edit.part === "map" ? { part: "map", id: "" } : { part: edit.part, id: edit.id };
      const others = commit.edits.filter((each) => each !== edit);
      askWhich(words, formOf(start, edit.part, edit.attribute), edit.to, conflict, (value) => {
        void this.commit([...others, ...set(this.bench.content, ref, edit.attribute, value, edit.curve)]);
      });
      return;
    }
    const text = errors.map(({ message }) => message).join("\n");
    const isTold = commit.edits.some(({ edit: kind }) => kind === "undo" || kind === "restore");
    if (status === 0 || (isTold && status === 409)) {
      return;
    }
    if (status === 403 || status === 404) {
      this.lostPermission(text);
    } else {
      flag("error", text);
    }
  }

  /** What was typed last stays, to be copied. */
  private lostPermission(text: string): void {
    if (this.isLost) {
      return;
    }
    this.isLost = true;
    const { words } = this.bench;
    this.feed.stop();
    const typed = typedText();
    openDialog(
      words("lost.title"),
      [
        own("p", {}, text),
        ...(typed
          ? [
              own("p", {}, words("lost.typed")),
              own("textarea", { class: "jm-input", readonly: true, rows: "4" }, typed),
            ]
          : []),
      ],
      [{ label: words("lost.reload"), primary: true, run: () => window.location.reload() }, { label: words("close") }],
    );
  }

  private heard(heard: "news" | "nothing" | "lost" | "refused" | "session"): boolean {
    if (heard === "refused") {
      this.lostPermission(this.bench.words("lost.text"));
    }
    return heard === "news";
  }

  private news(news: News): void {
    const { map, words } = this.bench;
    const ownKey = document.querySelector<HTMLMetaElement>('meta[name="ajs-remote-user-key"]')?.content ?? "";
    const names = markNews(map, news, ownKey);
    if (names.length > 0) {
      this.announce(words("news", names.join(", ")));
    }
  }

  private leaving(event: BeforeUnloadEvent): void {
    if (isTyping()) {
      event.preventDefault();
    }
  }

  /** What an earlier visit could not send. */
  private offerLeft(): void {
    const left = this.keeper.left();
    if (!left) {
      return;
    }
    const { words } = this.bench;
    const day = new Intl.DateTimeFormat(document.documentElement.lang || undefined, {
      dateStyle: "long",
      timeStyle: "short",
    }).format(left.at);
    openDialog(
      words("left.title"),
      [own("p", {}, words("left.text", left.commits.length, day))],
      [
        {
          label: words("left.send"),
          primary: true,
          run: () => {
            for (const { id, edits } of left.commits) {
              void this.bench.commit(edits, id);
            }
          },
        },
        { label: words("left.discard"), run: () => this.keeper.keep([]) },
      ],
    );
  }
}

/** Where texts go that are pasted at a place: as cards into its cell, or as touchpoints into its stage. */
function pastePlace(spot: Spot, content: Content): CellPlace | { readonly stage: string } | null {
  if (spot.kind === "cell") {
    return spot.cell;
  }
  if (spot.kind === "empty-stage") {
    return { stage: spot.stage };
  }
  if (spot.kind !== "part") {
    return null;
  }
  if (spot.ref.part === "touchpoint") {
    return { stage: String(find(content, spot.ref)?.stage) };
  }
  return spot.ref.part === "stage" ? { stage: spot.ref.id } : (spot.cell ?? null);
}

/** The place that stands where another one was that is gone. */
function nearest(row: SpotRow | undefined, { from }: Spot): Spot | undefined {
  return row?.find((spot) => spot.from >= from) ?? row?.at(-1);
}

/** Whether a part has been scrolled out of sight sideways. */
function isOutOf(part: Element, box: Element | null): boolean {
  const at = part.getBoundingClientRect();
  const around = (box ?? part).getBoundingClientRect();
  return at.right <= around.left || at.left >= around.right;
}

/** How far down the bars begin when they stick: under what the wiki keeps at the top of the window, with all but the last of them above it. */
function topOf(bar: HTMLElement): number {
  const header = document.elementsFromPoint(window.innerWidth / 2, 1).find((element) => {
    const { position } = getComputedStyle(element);
    return position === "fixed" || position === "sticky";
  });
  return (header?.getBoundingClientRect().bottom ?? 0) - bar.offsetTop;
}
