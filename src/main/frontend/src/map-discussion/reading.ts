import type { Comments, Thread } from "./client";

/** How long something has to be seen to have been read. */
const MOMENT = 2_000;

/** Tells the server what somebody has read: all that is not younger than the first unread comment that was not on the screen. */
export class Reading {
  private readonly seen: (at: number) => void;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private at = 0;
  private readonly look = (): void => this.plan();

  constructor(seen: (at: number) => void) {
    this.seen = seen;
    document.addEventListener("visibilitychange", this.look);
  }

  /** @param shown what is on the screen of all that there is */
  show(shown: readonly Thread[], { me, threads }: Comments): void {
    const unread = threads.filter(({ id }) => !shown.some((thread) => thread.id === id)).flatMap(unreadIn);
    const first = Math.min(...unread, Number.POSITIVE_INFINITY);
    const read = shown.flatMap(unreadIn).filter((at) => at < first);
    this.at = me ? Math.max(0, ...read) : 0;
    this.plan();
  }

  stop(): void {
    clearTimeout(this.timer);
    document.removeEventListener("visibilitychange", this.look);
  }

  private plan(): void {
    clearTimeout(this.timer);
    const { at } = this;
    if (at > 0 && !document.hidden) {
      this.timer = setTimeout(() => this.seen(at), MOMENT);
    }
  }
}

function unreadIn({ comments }: Thread): number[] {
  return comments.filter(({ unread }) => unread).map(({ at }) => at);
}
