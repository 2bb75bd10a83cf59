import { contextPath } from "../context-path";
import type { Edit, Value } from "../edits";
import type { Fragment } from "../fragments";
import type { Voices } from "../map-events";
import { get, type MapAddress, post } from "../start-map";

export interface ServerError {
  readonly field: string;
  readonly key: string;
  readonly message: string;
  /** What the map holds instead, when somebody else was faster. */
  readonly found?: Value;
  readonly author?: { readonly key: string | null; readonly name: string };
}

/** What became of a request. `session` is an end of the login, `lost` a connection that failed or a server that did. */
export type Outcome<T> =
  | { readonly kind: "done"; readonly body: T }
  | { readonly kind: "refused"; readonly status: number; readonly errors: readonly ServerError[] }
  | { readonly kind: "session" }
  | { readonly kind: "lost" };

export interface EditAnswer {
  readonly revision: number;
  readonly made: number;
  readonly fragments: readonly Fragment[];
}

export interface NewsEdit {
  readonly revision: number;
  readonly source: string;
  readonly author: { readonly key: string | null; readonly name: string };
  readonly at: number;
  readonly parts: readonly string[];
}

export interface News extends Voices {
  readonly since: string;
  readonly revision: number;
  readonly fragments: readonly Fragment[];
  readonly edits: readonly NewsEdit[];
}

export interface EditRequest {
  readonly id: string;
  readonly baseRevision: number;
  readonly edits: readonly Edit[];
}

/** How long an answer may take before it counts as none, in milliseconds. */
const PATIENCE = 30_000;

/** The doors of one map. No method rejects, and none waits for ever. */
export class MapClient {
  readonly map: MapAddress;

  constructor(map: MapAddress) {
    this.map = map;
  }

  editor<T>(): Promise<Outcome<T>> {
    return this.ask("/editor");
  }

  read(): Promise<Outcome<{ revision: number; map: Record<string, unknown> }>> {
    return this.ask("");
  }

  edit(request: EditRequest, keepalive = false): Promise<Outcome<EditAnswer>> {
    return this.ask("/edits", request, keepalive);
  }

  /** Empty when nothing happened. */
  changes(since: string): Promise<Outcome<News | null>> {
    return this.ask(`/changes?since=${encodeURIComponent(since)}`);
  }

  done(comment: string, tellWatchers: boolean): Promise<Outcome<{ revision: number; saved: boolean }>> {
    return this.ask("/done", { comment, tellWatchers });
  }

  private async ask<T>(door: string, body?: unknown, keepalive = false): Promise<Outcome<T>> {
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE);
    try {
      const response = await (body === undefined
        ? get(this.map, door, undefined, patience.signal)
        : post(this.map, door, body, keepalive, patience.signal));
      return await outcome<T>(response);
    } catch {
      return { kind: "lost" };
    } finally {
      clearTimeout(timer);
    }
  }
}

/** What an answer means. */
export async function outcome<T>(response: Response): Promise<Outcome<T>> {
  if (response.status === 204) {
    return { kind: "done", body: null as T };
  }
  if (response.ok) {
    return { kind: "done", body: (await response.json()) as T };
  }
  const isRefusal = response.status >= 400 && response.status < 500;
  if (response.status === 401 || ((response.status === 403 || response.status === 404) && (await isLoggedOut()))) {
    return { kind: "session" };
  }
  const body: unknown = await response.json().catch(() => null);
  const errors = (body as { errors?: ServerError[] } | null)?.errors ?? [];
  if (errors.length > 0 && response.status !== 500) {
    return { kind: "refused", status: response.status, errors };
  }
  // what stands between the wiki and the browser refuses in words of its own; to try again would not help
  const foreign = [{ field: "", key: "unknown", message: `HTTP ${response.status}` }];
  return isRefusal ? { kind: "refused", status: response.status, errors: foreign } : { kind: "lost" };
}

/** What became of a request that may fail on its way. Never rejects. */
export async function outcomeOf<T>(request: Promise<Response>): Promise<Outcome<T>> {
  try {
    return await outcome<T>(await request);
  } catch {
    return { kind: "lost" };
  }
}

/** Whether somebody who was logged in when the page came is not any more, as Confluence's own REST tells. */
async function isLoggedOut(): Promise<boolean> {
  const user = document.querySelector<HTMLMetaElement>('meta[name="ajs-remote-user"]')?.content ?? "";
  if (user === "") {
    return false;
  }
  try {
    const answer = await fetch(`${contextPath()}/rest/api/user/current`, {
      credentials: "same-origin",
      cache: "no-store",
    });
    return answer.status === 401 || (answer.ok && ((await answer.json()) as { type?: string }).type === "anonymous");
  } catch {
    return false;
  }
}
