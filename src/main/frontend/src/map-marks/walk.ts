import { el } from "../map-editor/dom";
import type { Book, Fate } from "./book";
import type { Mark } from "./client";
import { action, type Layer, openLayer } from "./dialog";
import { type Question, question } from "./question";
import { Reasons } from "./reason";
import { shownMarks } from "./shown";
import { summary } from "./summary";
import { type Place, placesOf } from "./touchpoints";

/** A way through all touchpoints of a map, on which somebody marks one after the other. */
export class Walk {
  private readonly book: Book;
  private readonly section: () => HTMLElement | null;
  private readonly showResults: () => void;
  private readonly reasons: Reasons;
  /** Importances that wait for the mark that they belong to. */
  private readonly weights = new Map<string, number>();
  private readonly state = el("div", { class: "jm-walk-state", role: "status" });
  private readonly progress = el("span", { class: "jm-walk-count" });
  private readonly bar = el("div", { class: "jm-walk-bar", "aria-hidden": "true" });
  private layer: Layer | null = null;
  private places: readonly Place[] = [];
  private at = 0;
  private questions: { performance: Question; importance: Question } | null = null;
  private marks: HTMLElement | null = null;
  private forward: HTMLButtonElement | null = null;
  /** The mark that was taken back last and can be given again. */
  private withdrawn: Mark | null = null;

  constructor(book: Book, section: () => HTMLElement | null, showResults: () => void) {
    this.book = book;
    this.section = section;
    this.showResults = showResults;
    this.reasons = new Reasons(book);
  }

  /** Begins at the first touchpoint that this person has not marked. */
  open(): void {
    const map = this.section();
    this.places = map ? placesOf(map) : [];
    if (this.layer || this.places.length === 0) {
      return;
    }
    const { words } = this.book;
    const end = this.book.watch((touchpoint, fate) => this.told(touchpoint, fate));
    this.layer = openLayer("jm-walk", {
      title: words("walk"),
      leave: words("walk.leave"),
      head: [this.progress],
      pressed: (event) => this.pressed(event),
      opener: () => this.section()?.querySelector<HTMLElement>("[data-jm-tool=rate]"),
      closed: () => {
        this.layer = null;
        end();
      },
    });
    this.layer.element.querySelector("header")?.after(this.bar);
    this.layer.body.after(this.state);
    const first = this.firstLeft();
    this.go(first);
    if (!this.book.isCutOff) {
      this.say(words("walk.saved-at-once"));
    }
    if (first > 0 && first < this.places.length) {
      const again = action(words("walk.again"), () => this.go(0));
      this.layer.body.prepend(el("p", { class: "jm-walk-resumed" }, words.count("walk.resumed", this.given()), again));
    }
  }

  private get place(): Place | undefined {
    return this.places[this.at];
  }

  /** The first touchpoint without a mark, or the end. */
  private firstLeft(): number {
    const index = this.places.findIndex(({ id }) => !this.book.own(id));
    return index < 0 ? this.places.length : index;
  }

  private given(): number {
    return this.places.filter(({ id }) => this.book.own(id)).length;
  }

  private go(to: number): void {
    const { layer } = this;
    if (!layer) {
      return;
    }
    const all = this.places.length;
    this.at = Math.min(Math.max(to, 0), all);
    const { words } = this.book;
    this.progress.textContent = this.place ? words("walk.progress", this.at + 1, all) : "";
    this.bar.style.setProperty("--jm-done", String(Math.min(this.at + 1, all) / all));
    if (!this.book.isCutOff) {
      this.say("");
    }
    if (this.place) {
      this.showTouchpoint(layer, this.place);
    } else {
      this.showEnd(layer);
    }
    layer.body.scrollTop = 0;
    layer.body.querySelector<HTMLElement>("h3")?.focus();
  }

  private showTouchpoint(layer: Layer, place: Place): void {
    const { words } = this.book;
    const performance = question(
      {
        text: words("performance"),
        note: "",
        least: words("performance.least"),
        most: words("performance.most"),
      },
      (mark) => this.rate(mark),
    );
    const importance = question(
      {
        text: words("importance"),
        note: words("optional"),
        least: words("importance.least"),
        most: words("importance.most"),
      },
      (mark) => this.weigh(mark),
    );
    this.questions = { performance, importance };
    this.marks = shownMarks(this.book, place.id);
    const mayComment = this.section()?.dataset.jmMayComment !== undefined;
    layer.body.replaceChildren(
      this.card(place),
      performance.element,
      importance.element,
      this.marks,
      ...(mayComment ? [this.reasons.at(place.id, (text) => this.say(text))] : []),
    );
    const isLast = this.at === this.places.length - 1;
    this.forward = action(words(isLast ? "walk.finish" : "walk.next"), () => this.go(this.at + 1));
    const back = action(words("walk.previous"), () => this.go(this.at - 1));
    back.disabled = this.at === 0;
    layer.footer.replaceChildren(back, this.forward);
    this.follow(place);
  }

  private card(place: Place): HTMLElement {
    const { words } = this.book;
    const where = [place.stage, place.channel].filter((part) => part !== "").join(" · ");
    const about = [
      ...(place.team ? [el("span", { class: "jm-walk-team", dir: "auto" }, place.team)] : []),
      ...(place.isTruth ? [el("span", { class: "jm-walk-truth" }, words("truth"))] : []),
    ];
    return el(
      "article",
      { class: place.isTruth ? "jm-walk-card jm-is-truth" : "jm-walk-card" },
      el("p", { class: "jm-quiet", dir: "auto" }, where),
      el("h3", { tabindex: "-1", dir: "auto" }, place.name),
      ...(about.length > 0 ? [el("p", { class: "jm-walk-about" }, ...about)] : []),
      ...(place.details ? [place.details.cloneNode(true)] : []),
    );
  }

  private showEnd(layer: Layer): void {
    const { words } = this.book;
    const left = this.firstLeft();
    this.questions = null;
    layer.body.replaceChildren(summary(this.book, this.places, this.given(), () => layer.close()));
    const buttons = [
      action(words("walk.again"), () => this.go(0)),
      ...(left < this.places.length ? [action(words("walk.left"), () => this.go(left))] : []),
      action(words("results.see"), () => {
        layer.close();
        this.showResults();
      }),
    ];
    layer.body.append(el("div", { class: "jm-walk-more" }, ...buttons));
    layer.footer.replaceChildren(
      action(words("walk.previous"), () => this.go(this.at - 1)),
      action(words("walk.done"), () => layer.close(), true),
    );
  }

  /** Shows what is chosen at a touchpoint, and what it may know of others by now. */
  private follow({ id }: Place): void {
    const { words } = this.book;
    const own = this.book.own(id);
    this.questions?.performance.show(own?.performance ?? null);
    this.questions?.importance.show(own ? own.importance : (this.weights.get(id) ?? null));
    const marks = shownMarks(this.book, id);
    if (this.marks && !this.marks.isEqualNode(marks)) {
      this.marks.replaceWith(marks);
      this.marks = marks;
    }
    if (this.forward && this.at < this.places.length - 1) {
      this.forward.textContent = words(own ? "walk.next" : "walk.skip");
    }
    this.forward?.classList.toggle("jm-main", own !== null);
  }

  private rate(performance: number): void {
    const { place } = this;
    if (!place) {
      return;
    }
    const own = this.book.own(place.id);
    if (own?.performance === performance) {
      this.choose(place, null, own);
    } else {
      this.choose(place, { performance, importance: own ? own.importance : (this.weights.get(place.id) ?? null) });
    }
  }

  private weigh(importance: number): void {
    const { place } = this;
    const own = place && this.book.own(place.id);
    if (own) {
      this.choose(place, { ...own, importance: own.importance === importance ? null : importance });
    } else if (place) {
      if (this.weights.get(place.id) === importance) {
        this.weights.delete(place.id);
      } else {
        this.weights.set(place.id, importance);
        this.say(this.book.words("importance.waits"));
      }
      this.follow(place);
    }
  }

  private choose(place: Place, mark: Mark | null, before: Mark | null = null): void {
    this.weights.delete(place.id);
    this.withdrawn = mark === null ? before : null;
    this.book.choose(place.id, mark);
  }

  private told(touchpoint?: string, fate?: Fate): void {
    const { place } = this;
    if (place && (touchpoint === undefined || touchpoint === place.id)) {
      this.follow(place);
    }
    if (touchpoint !== undefined && fate) {
      this.sayFate(touchpoint, fate);
    }
  }

  private sayFate(touchpoint: string, fate: Fate): void {
    const { words } = this.book;
    const { place, withdrawn } = this;
    if (fate.kind === "refused") {
      const name = this.places.find(({ id }) => id === touchpoint)?.name ?? "";
      this.say(touchpoint === place?.id ? fate.message : words("walk.refused", name, fate.message), "jm-failed");
    } else if (fate.kind === "lost" || fate.kind === "session") {
      this.say(words(`not-saved.${fate.kind}`), "jm-failed", words("retry"), () => this.book.hurry());
    } else if (place?.id === touchpoint && fate.kind === "saved" && withdrawn) {
      this.say(words("withdrawn"), "jm-saved", words("undo"), () => this.choose(place, withdrawn));
    } else if (place?.id === touchpoint) {
      this.say(words(fate.kind === "saved" ? "saved" : "saving"), fate.kind === "saved" ? "jm-saved" : "");
    }
  }

  private say(text: string, look = "", label?: string, run?: () => void): void {
    const button = label && run ? [el("button", { type: "button", class: "jm-state-do", click: run }, label)] : [];
    this.state.className = `jm-walk-state ${look}`;
    this.state.replaceChildren(el("span", {}, text), ...button);
  }

  private pressed(event: KeyboardEvent): void {
    const { target, key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (!this.place || ctrlKey || metaKey || altKey || target instanceof HTMLTextAreaElement) {
      return;
    }
    const isRtl = document.dir === "rtl";
    // by its place on the keyboard: French keyboards have the digits behind Shift
    const digit = Number(/^Digit([1-5])$/.exec(code)?.[1] ?? (/^[1-5]$/.test(key) ? key : Number.NaN));
    if (digit) {
      event.preventDefault();
      (shiftKey ? this.weigh : this.rate).call(this, digit);
    } else if (key === "ArrowLeft" || key === "ArrowRight") {
      event.preventDefault();
      this.go(this.at + ((key === "ArrowRight") === isRtl ? -1 : 1));
    } else if (key === "Enter" && isAnswered(target)) {
      event.preventDefault();
      this.go(this.at + 1);
    }
  }
}

/** Whether Enter has nothing else to do here: on a button that is not chosen yet it chooses. */
function isAnswered(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    (target.matches("[aria-pressed=true]") || target.closest("button, a, summary, textarea") === null)
  );
}
