import type { Edit } from "../edits";
import { tellVoices } from "../map-events";
import { MAP_DRAWN } from "../scroll-shadows";
import { randomUuid } from "../uuid";
import type { EditAnswer, MapClient, News, ServerError } from "./client";
import { applied, type Content, contentOf } from "./content";
import { type EditorStart, type Words, wordsOf } from "./forms";
import { morph } from "./morph";
import { type Commit, EditQueue, type Result } from "./queue";
import { UndoStack } from "./undo";

/** Classes that scripts give to elements of a drawing, which stay through the next one. */
const KEPT = [
  "jm-fit",
  "jm-shut",
  "jm-folded",
  "jm-dim",
  "jm-full",
  "jm-editing",
  "jm-scrolled",
  "jm-low",
  "jm-more",
  "jm-more-below",
  "jm-news",
  "jm-talking",
  "jm-beside",
  "jm-talked",
  "jm-with-live",
];

export interface BenchEvents {
  /** Saving, waiting, undo and redo stand differently. */
  changed(): void;
  /** The map was drawn anew, by an own edit or another's. */
  drawn(): void;
  refused(commit: Commit, status: number, errors: readonly ServerError[]): void;
  news(news: News): void;
  /** What waits for the server, whenever that changes. */
  kept(unanswered: readonly Commit[]): void;
}

/** The map on the bench: what it holds, what is on its way to the server, and what can be undone. */
export class Bench {
  readonly start: EditorStart;
  readonly words: Words;
  readonly client: MapClient;
  readonly queue: EditQueue;
  readonly undoStack = new UndoStack();
  private readonly id: string;
  private readonly events: BenchEvents;
  private known: Content;
  private shown: number;

  constructor(map: HTMLElement, client: MapClient, start: EditorStart, events: BenchEvents) {
    this.id = map.id;
    this.client = client;
    this.start = start;
    this.words = wordsOf(start.words);
    this.events = events;
    this.known = contentOf(start.map);
    this.shown = Number(map.dataset.jmRevision ?? start.revision);
    this.queue = new EditQueue(client, {
      revision: () => this.shown,
      answered: (commit, answer) => void this.answered(commit, answer),
      refused: (commit, status, errors) => void this.refused(commit, status, errors),
      changed: () => {
        events.kept(this.queue.unanswered);
        events.changed();
      },
    });
  }

  /** The section of the map as it stands in the page now. */
  get map(): HTMLElement {
    return document.getElementById(this.id) as HTMLElement;
  }

  /** The map with all that was committed here, answered or not. */
  get content(): Content {
    return this.known;
  }

  get revision(): number {
    return this.shown;
  }

  /** Changes the map, in one step of undo; resolves to null when there is nothing to change. */
  async commit(edits: readonly Edit[], id: string = randomUuid()): Promise<Result | null> {
    if (edits.length === 0) {
      return null;
    }
    this.known = edits.reduce(applied, this.known);
    const result = await this.queue.commit(edits, id);
    this.made(result);
    return result;
  }

  /** Takes back the latest edit of one's own (1), or takes that back (-1). */
  async undo(direction: 1 | -1): Promise<Result | null> {
    await this.queue.settled();
    const step = this.undoStack.next(direction);
    const made: number[] = [];
    let result: Result | null = null;
    for (const revision of step ?? []) {
      result = await this.queue.commit([{ edit: "undo", revision }]);
      if (result.kind === "refused") {
        break;
      }
      made.push(...result.made);
    }
    if (step) {
      this.undoStack.turned(direction, made);
      this.events.changed();
    }
    return result;
  }

  /** Brings back what the map held at a revision, as one more edit. */
  async restore(revision: number): Promise<Result> {
    await this.queue.settled();
    const result = await this.queue.commit([{ edit: "restore", revision }]);
    this.made(result);
    return result;
  }

  /** What the server has taken can be undone, also when it refused the rest. */
  private made({ made }: Result): void {
    if (made.length > 0) {
      this.undoStack.made(...made);
      this.events.changed();
    }
  }

  /** Gives up what waits for the server, and shows again what that has. */
  async discard(): Promise<void> {
    this.queue.discard();
    await this.readAgain();
    this.events.drawn();
  }

  /** Asks what others did. */
  async ask(): Promise<"news" | "nothing" | "lost" | "refused" | "session"> {
    const since = this.shown;
    // own edits have moved the revision on; what was heard of marks and comments stands behind it
    const outcome = await this.client.changes((this.map.dataset.jmSince ?? "").replace(/^\d*/, String(since)));
    if (outcome.kind !== "done") {
      return outcome.kind;
    }
    const news = outcome.body;
    if (!news || since !== this.shown || this.queue.unanswered.length > 0) {
      return "nothing";
    }
    this.draw(news.revision, news.fragments);
    this.map.dataset.jmSince = news.since;
    if (news.revision !== since) {
      await this.readAgain();
    }
    tellVoices(this.map, news);
    this.events.news(news);
    return "news";
  }

  private async answered({ edits }: Commit, answer: EditAnswer): Promise<void> {
    const isAlone = answer.revision === this.shown + 1 && answer.made === answer.revision;
    this.draw(answer.revision, answer.fragments);
    if (!isAlone || edits.some(({ edit }) => edit === "undo" || edit === "restore")) {
      await this.readAgain();
    }
  }

  private async refused(commit: Commit, status: number, errors: readonly ServerError[]): Promise<void> {
    await this.readAgain();
    this.events.drawn();
    this.events.refused(commit, status, errors);
  }

  private draw(revision: number, fragments: News["fragments"]): void {
    this.shown = revision;
    morph(document, fragments, KEPT);
    this.map.dataset.jmRevision = String(revision);
    if (fragments.length > 0) {
      document.dispatchEvent(new CustomEvent(MAP_DRAWN));
    }
    this.events.drawn();
  }

  /** The map as the server has it, and on it what has no answer yet. An own edit that was answered meanwhile has to be in it. */
  private async readAgain(): Promise<void> {
    const outcome = await this.client.read();
    if (outcome.kind === "done" && outcome.body.revision < this.shown) {
      await this.readAgain();
    } else if (outcome.kind === "done") {
      const waiting = this.queue.unanswered.flatMap(({ edits }) => edits);
      this.known = waiting.reduce(applied, contentOf(outcome.body.map));
      this.events.drawn();
    }
  }
}
