import { copyText } from "../clipboard";
import type { Outcome } from "../map-editor/client";
import { el } from "../map-editor/dom";
import type { Words } from "../map-editor/forms";
import { chooseAbout } from "./about";
import { askToClose } from "./asking";
import { Beside } from "./beside";
import type { Changed, Comment, Comments, DiscussionClient, PartRef, Person, Thread } from "./client";
import { Composer } from "./composer";
import { bringIntoView, describe, elementOf, mark } from "./place";
import { Reading } from "./reading";
import { Tabs } from "./tabs";
import { arrange, type ThreadHost, ThreadView } from "./thread-view";

type Tab = "open" | "resolved";

const MINUTE = 60_000;

export interface PanelHost {
  readonly client: DiscussionClient;
  readonly words: Words;
  /** The map's section as it stands in the page now. */
  map(): HTMLElement;
  /** What a change of one's own does to the map. */
  changed(answer: Changed): void;
  closed(): void;
}

/** More threads than a window shows at once. */
const FIRST = 30;

/** The comments beside a map: on one of its parts, or all of them. */
export class DiscussionPanel implements ThreadHost {
  readonly element: HTMLElement;
  private readonly host: PanelHost;
  private readonly beside: Beside;
  private readonly title = el("h3", { class: "jm-talk-title", dir: "auto", tabindex: "-1" });
  private readonly where = el("p", { class: "jm-talk-where", dir: "auto" });
  private readonly tabs: Tabs<Tab>;
  private readonly list: HTMLElement;
  private readonly foot = el("div", { class: "jm-talk-foot" });
  private readonly said = el("p", { class: "jm-sr", role: "status" });
  private readonly all: HTMLElement;
  private readonly go: HTMLElement;
  private readonly views = new Map<string, ThreadView>();
  private most = FIRST;
  private readonly drafts = new Map<string, Composer>();
  private readonly reading: Reading;
  private readonly clock: ReturnType<typeof setInterval>;
  private comments: Comments;
  private shown: PartRef | null = null;
  private tab: Tab = "open";

  constructor(host: PanelHost, comments: Comments) {
    const { words } = host;
    const map = host.map();
    const id = `${map.id}-talk`;
    this.host = host;
    this.comments = comments;
    this.tabs = new Tabs(["open", "resolved"], id, (tab) => this.choose(tab));
    this.list = el("div", { id: `${id}-list`, class: "jm-talk-list", role: "tabpanel", tabindex: "0" });
    this.all = el("button", { type: "button", class: "jm-quiet-tool", click: () => this.showAll() }, words("all.show"));
    this.go = el(
      "button",
      { type: "button", class: "jm-quiet-tool jm-talk-go", click: () => this.bring() },
      words("go"),
    );
    this.reading = new Reading((at) => void host.client.seen(at));
    this.beside = new Beside(
      host.map,
      "jm-discussion",
      {
        id,
        label: words("title"),
        closeLabel: words("close"),
        head: [this.title, this.where, el("div", { class: "jm-talk-ways" }, this.all, this.go)],
        close: () => this.close(),
      },
      this.tabs.elementOf(words("tabs")),
      this.list,
      this.foot,
      this.said,
    );
    this.element = this.beside.element;
    this.clock = setInterval(() => this.tick(), MINUTE);
  }

  get words(): Words {
    return this.host.words;
  }

  get mayComment(): boolean {
    return this.comments.mayComment;
  }

  get isOnAll(): boolean {
    return this.shown === null;
  }

  /** Whether no other panel of the map has come before it. */
  get isShown(): boolean {
    return this.beside.isShown;
  }

  /** Shows what is said of a part, or of everything when there is none. */
  show(ref: PartRef | null): void {
    if (keyOf(ref) !== keyOf(this.shown)) {
      this.tab = "open";
    }
    this.shown = ref;
    this.beside.show();
    this.draw();
    this.bring();
  }

  showAll(): void {
    this.show(null);
    this.title.focus({ preventScroll: true });
  }

  /** Shows one comment, wherever it stands. False when there is none with this id. */
  point(id: string): boolean {
    const thread = this.comments.threads.find(({ comments }) => comments.some((comment) => comment.id === id));
    const comment = thread?.comments.find((each) => each.id === id);
    if (!thread || !comment) {
      return false;
    }
    this.drawAll();
    this.show(thread.part);
    this.choose(thread.resolved ? "resolved" : "open");
    const element = this.views.get(thread.id)?.point(id);
    if (element) {
      element.tabIndex = -1;
      element.focus({ preventScroll: true });
      element.scrollIntoView({ block: "nearest" });
    }
    this.say(this.words("asked", comment.author.name));
    return true;
  }

  /** The keyboard goes on in the panel: in the field for who came to write, else at its title. */
  focus(isToWrite: boolean): void {
    const { isUnder } = this.beside;
    if (isToWrite && this.isWritable) {
      this.draft().focus(isUnder);
    } else {
      this.title.focus({ preventScroll: !isUnder });
    }
  }

  /** Asks the server anew. */
  async refresh(): Promise<void> {
    const outcome = await this.host.client.comments(false);
    if (outcome.kind === "done") {
      this.update(outcome.body);
    } else if (outcome.kind === "refused") {
      this.lose();
    }
  }

  update(comments: Comments): void {
    const known = new Set(this.comments.threads.flatMap((thread) => thread.comments.map(({ id }) => id)));
    const news = comments.threads
      .flatMap((thread) => thread.comments)
      .filter(({ id, unread }) => unread && !known.has(id));
    this.comments = comments;
    this.draw();
    if (news.length > 0) {
      this.say(this.words("news", [...new Set(news.map(({ author }) => author.name))].join(", ")));
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
        () => this.foot.querySelector("textarea")?.focus(),
      );
    } else {
      this.leave();
    }
  }

  get isDirty(): boolean {
    return [...this.drafts.values(), ...this.views.values()].some(({ isDirty }) => isDirty);
  }

  /** Whether the part that is shown is not in the map any more. */
  private get isRemoved(): boolean {
    const { shown } = this;
    return shown !== null && shown.part !== "map" && !elementOf(this.host.map(), shown);
  }

  private get isWritable(): boolean {
    return this.mayComment && !this.isRemoved;
  }

  async people(query: string): Promise<readonly Person[]> {
    const outcome = await this.host.client.people(query);
    return outcome.kind === "done" ? outcome.body.people : [];
  }

  reply(thread: Thread, text: string, id: string): Promise<string> {
    return this.does(this.host.client.add(id, thread.part, text, thread.id), "sent");
  }

  change(comment: Comment, text: string): Promise<string> {
    return this.does(this.host.client.change(comment.id, text), "saved");
  }

  async remove(comment: Comment): Promise<string> {
    const thread = this.comments.threads.find(({ comments }) => comments.includes(comment));
    const problem = await this.does(this.host.client.remove(comment.id), "deleted", thread?.id);
    if (problem === "" && !this.element.contains(document.activeElement)) {
      this.title.focus({ preventScroll: true });
    }
    return problem;
  }

  async resolve(thread: Thread, resolved: boolean): Promise<string> {
    const problem = await this.does(
      this.host.client.resolve(thread.id, resolved),
      resolved ? "resolved.done" : "reopened",
    );
    if (problem === "" && !this.element.contains(document.activeElement)) {
      this.title.focus({ preventScroll: true });
    }
    return problem;
  }

  copyLink({ link }: Comment): void {
    void copyText(new URL(link, location.href).href, this.element)
      .catch(() => false)
      .then((done) => this.say(this.words(done ? "copied" : "copied.not")));
  }

  /** Follows nothing any more. */
  stop(): void {
    clearInterval(this.clock);
    this.beside.stop();
    this.reading.stop();
  }

  private leave(): void {
    this.stop();
    mark(this.host.map(), null);
    this.beside.leave();
    this.host.closed();
  }

  /** Takes over what the server answers to a change, and says that it is done. */
  private async does(answer: Promise<Outcome<Changed>>, done: string, of?: string): Promise<string> {
    const outcome = await answer;
    if (outcome.kind !== "done") {
      return this.problemOf(outcome);
    }
    const { thread } = outcome.body;
    const gone = thread?.id ?? of;
    const isKnown = this.comments.threads.some(({ id }) => id === gone);
    const threads = isKnown
      ? this.comments.threads.flatMap((each) => (each.id === gone ? (thread ? [thread] : []) : [each]))
      : [...(thread ? [thread] : []), ...this.comments.threads];
    this.comments = { ...this.comments, threads };
    this.draw();
    this.host.changed(outcome.body);
    this.say(this.words(done));
    return "";
  }

  private problemOf(outcome: Exclude<Outcome<unknown>, { kind: "done" }>): string {
    if (outcome.kind === "refused") {
      return outcome.status === 404 && outcome.errors.length === 0
        ? this.words("gone")
        : outcome.errors.map(({ message }) => message).join("\n");
    }
    return this.words(outcome.kind === "session" ? "session" : "failed");
  }

  private choose(tab: Tab): void {
    this.tab = tab;
    this.draw();
    this.list.scrollTop = 0;
  }

  private draw(): void {
    this.head();
    const here = this.comments.threads.filter(({ part }) => this.shown === null || keyOf(part) === keyOf(this.shown));
    const open = here.filter(({ resolved }) => resolved === null);
    const resolved = here.filter((thread) => thread.resolved !== null);
    const inTab = this.tab === "open" ? open : resolved;
    this.tabs.name("open", this.words("tab.open", open.length));
    this.tabs.name("resolved", this.words("tab.resolved", resolved.length));
    this.tabs.show(this.tab, this.list);
    const views = inTab.slice(0, this.most).map((thread) => this.viewOf(thread));
    arrange(this.list, [...this.lost(here), ...(views.length > 0 ? views : [this.empty()])]);
    if (views.length < inTab.length) {
      setTimeout(() => this.drawAll());
    }
    this.showFoot();
    this.reading.show(inTab, this.comments);
  }

  /** What does not fit into the window comes after the first picture. */
  private drawAll(): void {
    if (this.most === FIRST) {
      this.most = Number.POSITIVE_INFINITY;
      this.draw();
    }
  }

  private head(): void {
    const map = this.host.map();
    const { shown, words } = this;
    const thread = shown && this.comments.threads.find(({ part }) => keyOf(part) === keyOf(shown));
    const place = shown && (describe(map, shown) ?? thread?.part);
    const { isRemoved } = this;
    this.title.textContent = shown === null ? words("all") : (place?.name ?? words("part.map"));
    this.where.textContent = isRemoved ? words(`removed.${shown?.part}`) : (place?.where ?? "");
    this.all.hidden = shown === null;
    this.go.hidden = shown === null || shown.part === "map" || isRemoved;
    this.element.classList.toggle("jm-talk-all", shown === null);
    if (this.isShown) {
      mark(map, shown);
    }
  }

  private viewOf(thread: Thread): HTMLElement {
    const known = this.views.get(thread.id);
    known?.update(thread);
    const view = known ?? new ThreadView(this, thread);
    this.views.set(thread.id, view);
    return view.element;
  }

  /** Threads that somebody deleted while a text for them was being typed here. */
  private lost(here: readonly Thread[]): HTMLElement[] {
    const known = new Set(this.comments.threads.map(({ id }) => id));
    const lost: HTMLElement[] = [];
    for (const [id, view] of this.views) {
      if (!known.has(id) && view.isDirty) {
        view.lose(this.words("gone"));
        lost.push(view.element);
      } else if (!here.some((thread) => thread.id === id) && !view.isDirty) {
        this.views.delete(id);
      }
    }
    return lost;
  }

  private empty(): HTMLElement {
    const { words } = this;
    const isOpen = this.tab === "open";
    return el(
      "div",
      { class: "jm-talk-empty" },
      el("p", { class: "jm-talk-none" }, words(isOpen ? "empty.open" : "empty.resolved")),
      ...(isOpen && this.mayComment ? [el("p", {}, words("empty.hint"))] : []),
    );
  }

  private showFoot(): void {
    const wanted = this.isWritable
      ? this.draft().element
      : el("p", { class: "jm-talk-cannot" }, this.mayComment ? "" : this.words("cannot"));
    if (!this.foot.contains(wanted)) {
      this.foot.replaceChildren(wanted);
    }
  }

  /** The field for a new comment, one for each part. Among all comments one says what it is about. */
  private draft(): Composer {
    const { shown, words } = this;
    const map = this.host.map();
    const key = keyOf(shown);
    const known = this.drafts.get(key);
    const name = shown && describe(map, shown)?.name;
    const about = shown === null ? chooseAbout(map, words) : null;
    const draft =
      known ??
      new Composer(this, {
        label: name ? words("write.on", name) : words(shown ? "write.map" : "write"),
        button: words("send"),
        before: about ? [about.element] : [],
        send: async (text, id) => {
          const on = about?.chosen() ?? shown ?? { part: "map", id: "" };
          const problem = await this.does(this.host.client.add(id, on, text), "sent");
          if (problem === "") {
            this.choose("open");
          }
          return problem;
        },
      });
    this.drafts.set(key, draft);
    return draft;
  }

  /** The comments are not this person's to see any more; what was typed stays to be copied. */
  private lose(): void {
    const problem = this.words("lost");
    for (const draft of [...this.drafts.values()]) {
      draft.freeze(problem);
    }
    arrange(this.list, [...this.lost([]), el("p", { class: "jm-talk-none", role: "alert" }, problem)]);
  }

  private bring(): void {
    if (this.shown) {
      bringIntoView(this.host.map(), this.shown);
    }
  }

  private tick(): void {
    for (const view of this.views.values()) {
      view.tick();
    }
  }

  private say(text: string): void {
    this.said.textContent = "";
    this.said.textContent = text;
  }
}

function keyOf(ref: PartRef | null): string {
  return ref === null ? "" : `${ref.part}:${ref.id}`;
}
