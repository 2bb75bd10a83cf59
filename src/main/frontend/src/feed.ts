/** How often others' edits are asked for, in milliseconds. */
export interface Pace {
  readonly usual: number;
  /** After 5 minutes in which nothing happened and nobody did anything here. */
  readonly quiet: number;
}

const QUIET_AFTER = 300_000;

export const EDITING: Pace = { usual: 2_500, quiet: 60_000 };
export const READING: Pace = { usual: 10_000, quiet: 60_000 };

/** Asks again and again while the tab can be seen, and never while it is hidden. */
export class Feed {
  private readonly pace: Pace;
  private readonly ask: () => Promise<boolean>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private active = Date.now();
  private running = false;
  private asking = false;
  private readonly follow = (): void => {
    const wasQuiet = this.isQuiet();
    this.active = Date.now();
    if (wasQuiet) {
      this.look();
    }
  };
  private readonly look = (): void => this.plan(document.hidden ? undefined : 0);

  /** @param ask whether there was news; it never rejects */
  constructor(pace: Pace, ask: () => Promise<boolean>) {
    this.pace = pace;
    this.ask = ask;
  }

  start(): void {
    this.running = true;
    document.addEventListener("visibilitychange", this.look);
    for (const sign of ["pointerdown", "keydown"]) {
      document.addEventListener(sign, this.follow, { passive: true });
    }
    this.plan(document.hidden ? undefined : this.pace.usual);
  }

  stop(): void {
    this.running = false;
    this.plan(undefined);
    document.removeEventListener("visibilitychange", this.look);
    for (const sign of ["pointerdown", "keydown"]) {
      document.removeEventListener(sign, this.follow);
    }
  }

  private isQuiet(): boolean {
    return Date.now() - this.active >= QUIET_AFTER;
  }

  private plan(pause: number | undefined): void {
    clearTimeout(this.timer);
    if (pause !== undefined && this.running) {
      this.timer = setTimeout(() => void this.turn(), pause);
    }
  }

  private async turn(): Promise<void> {
    if (this.asking) {
      return;
    }
    this.asking = true;
    if (await this.ask()) {
      this.active = Date.now();
    }
    this.asking = false;
    this.plan(document.hidden ? undefined : this.isQuiet() ? this.pace.quiet : this.pace.usual);
  }
}
