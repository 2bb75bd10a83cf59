import type { Fragment } from "../fragments";
import type { Outcome } from "../map-editor/client";
import type { Entry, Mark, MarksClient, RoundMarks } from "./client";
import { type Words, wordsOf } from "./words";

/** What became of the choice at a touchpoint: on its way, kept, kept by nobody yet because there is no answer, or refused. */
export type Fate =
  | { readonly kind: "sending" | "saved" | "lost" | "session" }
  | { readonly kind: "refused"; readonly message: string };

/** What the map around the marks does with them. */
export interface BookHost {
  /** Puts what the server has drawn into the page. */
  put(fragments: readonly Fragment[]): void;
  fate(touchpoint: string, fate: Fate): void;
}

/** Told of what becomes of a choice, or of nothing when all marks may be others than before. */
type Watcher = (touchpoint?: string, fate?: Fate) => void;

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 30_000;

interface Wish {
  mark: Mark | null;
  fate: Fate;
  /** Ends the pause before the next try. */
  hurry: () => void;
}

/**
 * The marks of one map: what the server knows, and what this person chose that the server does not know yet. Nothing that was chosen is
 * lost while the page is open.
 */
export class Book {
  readonly client: MarksClient;
  private readonly host: BookHost;
  private readonly wishes = new Map<string, Wish>();
  private readonly watchers = new Set<Watcher>();
  private known: RoundMarks | null = null;
  private texts: Words | null = null;
  private isStale = true;
  private loading: Promise<boolean> | null = null;
  private answered = 0;

  constructor(client: MarksClient, host: BookHost) {
    this.client = client;
    this.host = host;
    window.addEventListener("online", () => this.hurry());
    window.addEventListener("beforeunload", (event) => {
      if (this.wishes.size > 0) {
        event.preventDefault();
      }
    });
  }

  /** Whether the marks are there, and as the server knows them. */
  ready(): Promise<boolean> {
    if (!this.isStale) {
      return Promise.resolve(true);
    }
    this.loading ??= this.load().finally(() => {
      this.loading = null;
    });
    return this.loading;
  }

  /** Somebody marked elsewhere: who looks at the marks gets them, who does not asks when they are needed. */
  news(): void {
    this.isStale = true;
    if (this.watchers.size > 0) {
      void this.ready();
    }
  }

  replace(marks: RoundMarks): void {
    this.known = marks;
    if (marks.words) {
      this.texts = wordsOf(marks.words);
    }
    this.isStale = false;
    for (const watcher of this.watchers) {
      watcher();
    }
  }

  get marks(): RoundMarks {
    if (!this.known) {
      throw new Error("The marks are not loaded");
    }
    return this.known;
  }

  get words(): Words {
    if (!this.texts) {
      throw new Error("The words are not loaded");
    }
    return this.texts;
  }

  entry(touchpoint: string): Entry | undefined {
    return this.known?.touchpoints.find((entry) => entry.touchpoint === touchpoint);
  }

  /** This person's mark, also while the server does not know it yet. */
  own(touchpoint: string): Mark | null {
    const wish = this.wishes.get(touchpoint);
    return wish ? wish.mark : (this.entry(touchpoint)?.own ?? null);
  }

  /** What is on its way; null when nothing is. */
  fate(touchpoint: string): Fate | null {
    return this.wishes.get(touchpoint)?.fate ?? null;
  }

  /** Whether a choice waits for a connection. */
  get isCutOff(): boolean {
    return [...this.wishes.values()].some(({ fate }) => fate.kind === "lost" || fate.kind === "session");
  }

  /** Says why, in the discussion of a touchpoint. */
  async comment(id: string, touchpoint: string, text: string): Promise<Outcome<unknown>> {
    const answer = await this.client.comment(id, touchpoint, text);
    if (answer.kind === "done") {
      this.host.put(answer.body.fragments);
    }
    return answer;
  }

  /** Gives a mark or withdraws it; the last choice counts. */
  choose(touchpoint: string, mark: Mark | null): void {
    const wish = this.wishes.get(touchpoint);
    if (wish) {
      wish.mark = mark;
      wish.hurry();
      this.turn(touchpoint, wish, { kind: "sending" });
      return;
    }
    const fresh: Wish = { mark, fate: { kind: "sending" }, hurry: () => {} };
    this.wishes.set(touchpoint, fresh);
    this.tell(touchpoint, fresh.fate);
    void this.send(touchpoint, fresh);
  }

  /** Tries at once what waits for another try. */
  hurry(): void {
    for (const { hurry } of this.wishes.values()) {
      hurry();
    }
  }

  /** @returns what ends that */
  watch(watcher: Watcher): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  private async load(): Promise<boolean> {
    const { answered } = this;
    const answer = await this.client.read();
    if (this.answered !== answered) {
      return this.load();
    }
    if (answer.kind === "done") {
      this.replace(answer.body);
    }
    return answer.kind === "done";
  }

  private async send(touchpoint: string, wish: Wish): Promise<void> {
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      const { mark } = wish;
      const answer = await this.client.mark(touchpoint, mark);
      if (wish.mark !== mark) {
        continue;
      }
      if (answer.kind === "done") {
        this.wishes.delete(touchpoint);
        this.enter(answer.body.mark);
        this.host.put(answer.body.fragments);
        this.tell(touchpoint, { kind: "saved" });
        return;
      }
      if (answer.kind === "refused") {
        this.wishes.delete(touchpoint);
        const message = answer.errors.map((error) => error.message).join("\n");
        this.tell(touchpoint, { kind: "refused", message });
        return;
      }
      this.turn(touchpoint, wish, answer);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pause);
        wish.hurry = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  private enter(entry: Entry): void {
    this.answered++;
    if (this.known) {
      const touchpoints = this.known.touchpoints.filter(({ touchpoint }) => touchpoint !== entry.touchpoint);
      this.known = { ...this.known, touchpoints: [...touchpoints, entry] };
      // the first mark of all opens the first round
      this.isStale ||= this.known.rounds.length === 0;
    }
  }

  private turn(touchpoint: string, wish: Wish, fate: Fate): void {
    wish.fate = fate;
    this.tell(touchpoint, fate);
  }

  private tell(touchpoint: string, fate: Fate): void {
    this.host.fate(touchpoint, fate);
    for (const watcher of this.watchers) {
      watcher(touchpoint, fate);
    }
  }
}
