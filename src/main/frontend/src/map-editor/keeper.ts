import type { MapAddress } from "../start-map";
import { randomUuid } from "../uuid";
import type { Commit } from "./queue";

const DAYS = 7;
const DAY = 86_400_000;

interface Kept {
  readonly at: number;
  readonly commits: readonly Commit[];
}

/** Keeps in this browser, for the person who is logged in, what the server has not acknowledged. Each tab keeps its own. */
export class Keeper {
  private readonly ofMap: string;
  private readonly key: string;

  constructor({ page, key }: MapAddress) {
    const user = document.querySelector<HTMLMetaElement>('meta[name="ajs-remote-user"]')?.content ?? "";
    this.ofMap = `journey-maps:${user}:${page}:${key}:`;
    this.key = this.ofMap + randomUuid();
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

  /** What other tabs left unacknowledged at most 7 days ago, oldest first; older things are thrown away. */
  left(): Kept | null {
    const left = this.others()
      .flatMap((key) => read(key) ?? [])
      .sort((one, other) => one.at - other.at);
    const commits = left.flatMap((each) => each.commits);
    return commits.length > 0 ? { at: left[0]?.at ?? 0, commits } : null;
  }

  /** Throws away what other tabs left. */
  forget(): void {
    for (const key of this.others()) {
      localStorage.removeItem(key);
    }
  }

  private others(): string[] {
    try {
      return Object.keys(localStorage).filter((key) => key.startsWith(this.ofMap) && key !== this.key);
    } catch {
      return [];
    }
  }
}

function read(key: string): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "null") as Kept | null;
    if (kept && Date.now() - kept.at <= DAYS * DAY && kept.commits.length > 0) {
      return kept;
    }
    localStorage.removeItem(key);
  } catch {
    // a text that is none of ours is no loss
  }
  return null;
}
