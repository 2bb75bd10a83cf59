import { MAP_DRAWN } from "../scroll-shadows";
import type { MapAddress } from "../start-map";
import { askHistory, type Entry } from "./history-client";
import { HistoryDialog, type Moment, type Restored } from "./history-dialog";
import { button, element } from "./history-elements";
import { HistoryFilters } from "./history-filters";
import { listOf, nameOf, type Words } from "./history-list";
import { momentOf } from "./history-times";

/** What the history needs of the editor around it. */
export interface HistoryHost {
  readonly address: MapAddress;
  /** The text of a key behind `journey-maps.editor.`. */
  readonly words: Words;
  /** The map's section as it stands now. */
  readonly map: () => HTMLElement;
  readonly stages: () => { id: string; name: string }[];
  readonly restore: (revision: number) => Promise<Restored>;
  /** Says something to those who hear the page. */
  readonly announce: (text: string) => void;
}

/** Opens the history of a map beside it, or goes to it where it is open. */
export function openHistory(host: HistoryHost): void {
  const open = host.map().querySelector<HTMLElement>(":scope > .jm-history .jm-history-title");
  if (open) {
    open.focus();
  } else {
    new HistoryPanel(host).open();
  }
}

/** Who changed what and when. */
class HistoryPanel {
  private readonly host: HistoryHost;
  private readonly title = element("h3", "jm-history-title");
  private readonly filters: HistoryFilters;
  private readonly picking = element("div", "jm-history-picking");
  private readonly fresh: HTMLButtonElement;
  private readonly list = element("div", "jm-history-list");
  private readonly state = element("p", "jm-history-state");
  private readonly more: HTMLButtonElement;
  private readonly root: HTMLElement;
  private readonly opener = document.activeElement;
  private readonly closed = new AbortController();
  private entries: Entry[] = [];
  private revision = 0;
  private next: number | undefined;
  private picked: Entry | undefined;
  private turn = 0;

  constructor(host: HistoryHost) {
    this.host = host;
    this.title.textContent = host.words("history.title");
    this.title.tabIndex = -1;
    this.filters = new HistoryFilters(host.words, () => this.reload());
    this.picking.hidden = true;
    this.fresh = button("", host.words("history.fresh"), () => this.again(undefined));
    this.fresh.hidden = true;
    this.more = button("", host.words("history.more"), () => void this.goOn());
    this.more.hidden = true;
    this.state.setAttribute("role", "status");
    this.root = element(
      "div",
      "jm-history",
      element(
        "div",
        "jm-history-box",
        this.head(),
        this.filters.root,
        this.picking,
        element("div", "jm-history-scroll", this.fresh, this.list, this.state, this.more),
      ),
    );
    this.root.dataset.jmOwn = "history";
    this.root.id = "jm-own-history";
    this.root.setAttribute("role", "region");
    this.root.setAttribute("aria-label", host.words("history.title"));
    this.root.addEventListener("keydown", (event) => this.pressed(event));
  }

  open(): void {
    this.host.map().append(this.root);
    document.addEventListener(MAP_DRAWN, () => this.follow(), { signal: this.closed.signal });
    this.title.focus({ preventScroll: true });
    this.reload();
  }

  private head(): HTMLElement {
    const close = button("aui-button-subtle jm-history-close", "", () => this.close());
    close.setAttribute("aria-label", this.host.words("history.close"));
    return element("div", "jm-history-head", this.title, close);
  }

  private close(): void {
    this.closed.abort();
    this.root.remove();
    const back = this.opener instanceof HTMLElement && this.opener.isConnected ? this.opener : null;
    (back ?? this.host.map().querySelector<HTMLElement>(".jm-title"))?.focus();
  }

  /** Asks anew from the newest change on. */
  private reload(): void {
    this.fresh.hidden = true;
    void this.load(undefined);
  }

  /** Loads by a button that goes away thereby. */
  private again(before: number | undefined): void {
    this.fresh.hidden = true;
    this.title.focus();
    void this.load(before);
  }

  /** Shows older changes, and lets the keyboard go on with the first of them. */
  private async goOn(): Promise<void> {
    const shown = this.entries.length;
    await this.load(this.next);
    this.list.querySelectorAll<HTMLElement>(".jm-history-entry")[shown]?.querySelector("button")?.focus();
  }

  private async load(before: number | undefined): Promise<void> {
    const { address, words } = this.host;
    this.turn++;
    const turn = this.turn;
    this.more.hidden = true;
    this.state.textContent = words("history.loading");
    const answer = await askHistory(address, { before, ...this.filters.chosen() });
    if (turn !== this.turn) {
      return;
    }
    this.state.textContent = "";
    const earlier = before === undefined ? [] : this.entries;
    this.entries = [...earlier, ...(answer?.entries ?? [])];
    this.draw();
    if (!answer) {
      const retry = button("", words("history.retry"), () => this.again(before));
      this.state.append(words("history.failed"), " ", retry);
      return;
    }
    this.revision = answer.revision;
    this.next = answer.next;
    this.filters.offer(answer.authors, this.host.stages());
    if (answer.entries.length === 0 && answer.next !== undefined) {
      await this.load(answer.next);
    } else {
      this.more.hidden = answer.next === undefined;
      this.state.textContent = this.entries.length === 0 ? words("history.empty") : "";
    }
  }

  private draw(): void {
    const actions = {
      show: (entry: Entry) => this.dialog().showMoment(this.moment(entry), this.cause(entry)),
      compare: (entry: Entry) => this.compare(entry),
      picked: this.picked,
    };
    this.list.replaceChildren(...listOf(this.entries, this.host.words, actions));
  }

  private compare(entry: Entry): void {
    const first = this.picked;
    if (!first) {
      this.pick(entry);
      return;
    }
    this.pick(undefined);
    const [from, to] = first.revision < entry.revision ? [first, entry] : [entry, first];
    this.focusOn(entry);
    this.dialog().showDifferences(this.moment(from), this.moment(to));
  }

  /** Lets a moment wait for another one, or none. */
  private pick(entry: Entry | undefined): void {
    const { words } = this.host;
    this.picked = entry;
    this.picking.hidden = !entry;
    this.draw();
    if (!entry) {
      return;
    }
    const now = button("", words("history.compare.now"), () => {
      this.pick(undefined);
      this.focusOn(entry);
      this.dialog().showDifferences(this.moment(entry), this.now());
    });
    const cancel = button("aui-button-subtle", words("history.compare.cancel"), () => {
      this.pick(undefined);
      this.focusOn(entry);
    });
    const question = element("p", "", words("history.compare.with", this.moment(entry).name));
    this.picking.replaceChildren(question, now, " ", cancel);
    this.host.announce(question.textContent ?? "");
    now.focus();
  }

  private focusOn({ revision }: Entry): void {
    const item = this.list.querySelector<HTMLElement>(`[data-jm-revision="${revision}"] button:last-of-type`);
    (item ?? this.title).focus();
  }

  private dialog(): HistoryDialog {
    const { address, words } = this.host;
    return new HistoryDialog({
      address,
      words,
      now: () => this.now(),
      restore: ({ revision }) => this.host.restore(revision),
      restored: ({ name }) => {
        this.host.announce(words("history.restored", name));
        this.pick(undefined);
        this.again(undefined);
      },
    });
  }

  private moment({ revision, at }: Entry): Moment {
    return { revision, name: momentOf(at) };
  }

  private cause(entry: Entry): string {
    return `${nameOf(entry, this.host.words)} · ${entry.sentences.join(" · ").replaceAll(": · ", ": ")}`;
  }

  private now(): Moment {
    return { revision: Math.max(this.revision, this.drawn()), name: this.host.words("history.now") };
  }

  private drawn(): number {
    return Number(this.host.map().dataset.jmRevision ?? 0);
  }

  /** Says that the map has changed since the history was asked for. */
  private follow(): void {
    this.fresh.hidden = this.drawn() <= this.revision;
  }

  /** Keys are for the history alone: the map has its own uses for them, and for Esc. */
  private pressed(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === "Escape") {
      event.preventDefault();
      this.close();
    }
  }
}
