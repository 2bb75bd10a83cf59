import type { MapAddress } from "../start-map";
import type { Commit } from "./queue";

const DAYS = 7;
const DAY = 86_400_000;

interface Kept {
  readonly at: number;
  readonly commits: readonly Commit[];
}

/** Keeps in this browser, for the person who is logged in, what the server has not acknowledged. */
export class Keeper {
  private readonly key: string;

  constructor({ page, key }: MapAddress) {
    const user = document.querySelector<HTMLMetaElement>('meta[name="ajs-remote-user"]')?.content ?? "";
    this.key = `journey-maps:${user}:${page}:${key}`;
  }

  keep(commits: readonly Commit[]): void {
    try {
      if (commits.length === 0) {
        localStorage.removeItem(this.key);
      } else {
        localStorage.setItem(this.key, JSON.stringify({ at: Date.now(), commits } satisfies Kept));
      }
    } catch {
      // a browser without room or permission to store still sends what it can
    }
  }

  /** What was left unacknowledged at most 7 days ago; older things are thrown away. */
  left(): Kept | null {
    try {
      const kept = JSON.parse(localStorage.getItem(this.key) ?? "null") as Kept | null;
      if (kept && Date.now() - kept.at <= DAYS * DAY && kept.commits.length > 0) {
        return kept;
      }
      localStorage.removeItem(this.key);
    } catch {
      // a text that is none of ours is no loss
    }
    return null;
  }
}
