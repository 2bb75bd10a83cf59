import { announce } from "../announce";
import { el, placeBeside } from "../map-editor/dom";
import type { Book, Fate } from "./book";
import type { Mark } from "./client";

const NOTE = "jm-mark-note";
const SHOWN_MS = 6_000;

/** Marks of one click or key: the map shows them at once, and a note beside the touchpoint says what became of them. */
export class Marking {
  private readonly section: () => HTMLElement | null;
  private readonly book: Book;
  /** What the notes that stand for good are about, by touchpoint. */
  private readonly notes = new Map<string, HTMLElement>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param section the map as it is on the page now */
  constructor(book: Book, section: () => HTMLElement | null) {
    this.book = book;
    this.section = section;
  }

  /** Gives a mark; the same one again takes it back. */
  async give(touchpoint: string, performance: number): Promise<void> {
    if (!(await this.book.ready())) {
      const words = this.section()?.querySelector<HTMLElement>("[data-jm-tool=rate]")?.dataset.jmFailed ?? "";
      this.say(touchpoint, words, true);
      return;
    }
    const own = this.book.own(touchpoint);
    if (own?.performance === performance) {
      this.withdraw(touchpoint, own);
    } else {
      this.book.choose(touchpoint, { performance, importance: own?.importance ?? null });
      this.say(touchpoint, this.book.words("marked", performance), false);
    }
  }

  /** Tells what has gone wrong with a choice. What goes well the map shows itself. */
  fate(touchpoint: string, fate: Fate): void {
    this.show(touchpoint);
    const { words } = this.book;
    if (fate.kind === "refused") {
      this.say(touchpoint, fate.message, true, words("close"), () => this.dismiss(touchpoint));
    } else if (fate.kind === "lost" || fate.kind === "session") {
      this.say(touchpoint, words(`not-saved.${fate.kind}`), true, words("retry"), () => this.book.hurry());
    } else if (fate.kind === "saved" && this.notes.get(touchpoint)?.classList.contains("jm-failed")) {
      this.say(touchpoint, words("saved"), false);
    }
  }

  /** The map was drawn anew: what is on its way and what was said stands in it again. */
  drawn(): void {
    for (const [touchpoint, note] of this.notes) {
      this.show(touchpoint);
      this.place(touchpoint, note);
    }
  }

  private withdraw(touchpoint: string, own: Mark): void {
    const { words } = this.book;
    this.book.choose(touchpoint, null);
    this.say(touchpoint, words("withdrawn"), false, words("undo"), () => {
      this.book.choose(touchpoint, own);
      this.say(touchpoint, words("marked", own.performance), false);
    });
  }

  /** Puts the own mark into the lane of marks before the server has drawn it. */
  private show(touchpoint: string): void {
    const marks = this.section()?.querySelector(`[data-jm-marks="${CSS.escape(touchpoint)}"]`);
    const mark = this.book.own(touchpoint);
    const shown = marks?.querySelector(".jm-own");
    if (!mark) {
      shown?.remove();
    } else if (marks) {
      const own = shown ?? marks.appendChild(el("span", { class: "jm-own" }));
      own.textContent = this.book.words("own", mark.performance);
      own.classList.toggle("jm-sending", this.book.fate(touchpoint) !== null);
    }
  }

  private say(touchpoint: string, text: string, isFailed: boolean, label?: string, run?: () => void): void {
    clearTimeout(this.timer);
    for (const [other, note] of [...this.notes]) {
      if (other === touchpoint || !note.classList.contains("jm-failed")) {
        this.dismiss(other);
      }
    }
    const note = el("div", { class: isFailed ? `${NOTE} jm-failed` : NOTE }, el("span", {}, text));
    if (label && run) {
      note.append(el("button", { type: "button", class: "jm-tool", click: run }, label));
    }
    this.notes.set(touchpoint, note);
    this.place(touchpoint, note);
    announce(text);
    if (!isFailed) {
      this.timer = setTimeout(() => this.fade(touchpoint, note), SHOWN_MS);
    }
  }

  /** A note that somebody is about to use stays. */
  private fade(touchpoint: string, note: HTMLElement): void {
    if (note.matches(":hover, :focus-within")) {
      this.timer = setTimeout(() => this.fade(touchpoint, note), SHOWN_MS);
    } else if (this.notes.get(touchpoint) === note) {
      this.dismiss(touchpoint);
    }
  }

  private dismiss(touchpoint: string): void {
    this.notes.get(touchpoint)?.remove();
    this.notes.delete(touchpoint);
  }

  private place(touchpoint: string, note: HTMLElement): void {
    const section = this.section();
    const card = section?.querySelector(`.jm-touchpoint[data-jm-touchpoint="${CSS.escape(touchpoint)}"]`);
    if (section && card) {
      section.append(note);
      placeBeside(note, card, section, "above");
    }
  }
}
