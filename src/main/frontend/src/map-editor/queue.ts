import type { Edit } from "../edits";
import { randomUuid } from "../uuid";
import type { EditAnswer, EditRequest, MapClient, ServerError } from "./client";

/** How it stands with what was changed here. */
export type QueueState = "saved" | "saving" | Hindrance;

/** Why what was changed cannot go out now: no answer, no login, or a wiki that takes no changes for a while. */
export type Hindrance = "offline" | "session" | "readonly";

/** What goes in one request. */
export interface Commit {
  readonly id: string;
  readonly edits: readonly Edit[];
}

/** What became of what was committed, with the revisions that it made: several when one request could not hold it. */
export type Result = { readonly made: readonly number[] } & (
  | { readonly kind: "done" }
  | { readonly kind: "refused"; readonly status: number; readonly errors: readonly ServerError[] }
);

/** What was committed at once and has no answer yet. */
interface Waiting {
  readonly left: Commit[];
  readonly made: number[];
  readonly settle: (result: Result) => void;
}

/** What the queue tells of its work. */
export interface QueueEvents {
  /** The revision that the page shows. */
  revision(): number;
  answered(commit: Commit, answer: EditAnswer): void;
  /** Told with the rest of what was committed at once, none of which is sent; problems name the edits by their places there. */
  refused(rest: Commit, status: number, errors: readonly ServerError[]): void;
  /** Called whenever the state or the number of waiting commits changes. */
  changed(): void;
}

/** A request takes so many edits at most. */
const MOST_EDITS = 1_000;
const FIRST_PAUSE = 1_000;
/** Very many people change the map at this moment: nothing was changed, and the next try may go through. */
const BUSY = 503;
/** An administrator has switched on the wiki's read-only mode. */
const READ_ONLY = "read-only";
const LONGEST_PAUSE = 15_000;

/**
 * Sends what is committed, one request at a time and in order. Nothing is lost on the way: a request without an answer is sent again
 * with its id, which the server answers as the first time. What is committed at once is one step of undo, also when it takes several
 * requests: those wait together, and when one is refused the rest of them is not sent.
 */
export class EditQueue {
  private readonly waiting: Waiting[] = [];
  private readonly client: Pick<MapClient, "edit">;
  private readonly events: QueueEvents;
  private now: QueueState = "saved";
  private pause = FIRST_PAUSE;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending = false;

  constructor(client: Pick<MapClient, "edit">, events: QueueEvents) {
    this.client = client;
    this.events = events;
  }

  get state(): QueueState {
    return this.now;
  }

  /** Why changes wait, if they do. */
  get waitingFor(): Hindrance | null {
    return this.now === "saved" || this.now === "saving" ? null : this.now;
  }

  /** What has no answer yet, oldest first. */
  get unanswered(): readonly Commit[] {
    return this.waiting.flatMap(({ left }) => left);
  }

  /** Resolves once the server has said yes or no. */
  commit(edits: readonly Edit[], id: string = randomUuid()): Promise<Result> {
    return new Promise((settle) => {
      this.waiting.push({ left: requestsFor(edits, id), made: [], settle });
      this.events.changed();
      void this.send();
    });
  }

  /** Tries at once, as when the network is back or somebody has logged in again. */
  retry(): void {
    this.pause = FIRST_PAUSE;
    void this.send();
  }

  /** Gives up what waits, as somebody decides for whom the server answers with nothing but failures. */
  discard(): void {
    clearTimeout(this.timer);
    for (const { settle, made } of this.waiting.splice(0)) {
      settle({ kind: "refused", status: 0, errors: [], made });
    }
    this.become("saved");
  }

  /** Resolves when nothing waits any more. */
  async settled(): Promise<void> {
    while (this.waiting.length > 0) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /**
   * The page is being closed: what waits goes out in one request each, whose answers nobody waits for. They may come in any order, so that
   * what builds on an earlier request stays for the next visit.
   */
  flush(): void {
    for (const commit of this.waiting.flatMap(({ left }) => left.slice(0, 1))) {
      void this.client.edit(this.request(commit), true);
    }
  }

  private request({ id, edits }: Commit): EditRequest {
    return { id, baseRevision: this.events.revision(), edits };
  }

  private async send(): Promise<void> {
    const first = this.waiting[0];
    const commit = first?.left[0];
    if (this.sending || !first || !commit) {
      return;
    }
    clearTimeout(this.timer);
    this.sending = true;
    this.become(this.now === "saved" ? "saving" : this.now);
    const outcome = await this.client.edit(this.request(commit));
    this.sending = false;
    if (this.waiting[0] !== first) {
      return;
    }
    if (outcome.kind === "lost" || outcome.kind === "session") {
      this.wait(outcome.kind === "session" ? "session" : "offline");
      return;
    }
    const reason = outcome.kind === "refused" ? passing(outcome.status, outcome.errors) : null;
    if (reason) {
      this.wait(reason);
      return;
    }
    const { left, made, settle } = first;
    this.pause = FIRST_PAUSE;
    if (outcome.kind === "done") {
      left.shift();
      made.push(outcome.body.made);
      if (left.length === 0) {
        this.waiting.shift();
      }
      this.events.answered(commit, outcome.body);
      if (left.length === 0) {
        settle({ kind: "done", made });
      }
    } else {
      this.waiting.shift();
      const edits = left.flatMap((each) => each.edits);
      this.events.refused({ id: commit.id, edits }, outcome.status, outcome.errors);
      settle({ kind: "refused", status: outcome.status, errors: outcome.errors, made });
    }
    this.become(this.waiting.length > 0 ? "saving" : "saved");
    void this.send();
  }

  private wait(state: Hindrance): void {
    this.become(state);
    this.timer = setTimeout(() => void this.send(), this.pause);
    this.pause = Math.min(LONGEST_PAUSE, 2 * this.pause);
  }

  private become(state: QueueState): void {
    this.now = state;
    this.events.changed();
  }
}

/** Edits in as many requests as they take; the first one has the id. */
function requestsFor(edits: readonly Edit[], id: string): Commit[] {
  const first: Commit = { id, edits: edits.slice(0, MOST_EDITS) };
  const rest = edits.slice(MOST_EDITS);
  return rest.length > 0 ? [first, ...requestsFor(rest, randomUuid())] : [first];
}

/** A refusal that may pass: the next try can go through. */
function passing(status: number, errors: readonly ServerError[]): Hindrance | null {
  if (errors.some(({ key }) => key === READ_ONLY)) {
    return "readonly";
  }
  return status === BUSY ? "offline" : null;
}
