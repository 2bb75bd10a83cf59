import { readFileSync } from "node:fs";
import { vi } from "vitest";
import type { Comment, Comments, Thread } from "../../src/map-discussion/client";
import { show } from "../map-tools/reader-map";

const BUNDLE = "../resources/i18n/journey-maps.properties";

/** The English words, as the server sends them. */
export function words(): Record<string, string> {
  const lines = readFileSync(BUNDLE, "utf8").matchAll(/^journey-maps\.discussion\.([\w.]+)=(.*)$/gm);
  return Object.fromEntries([...lines].map(([, key, text]) => [key, text]));
}

export function comment(id: string, name: string, text: string, more: Partial<Comment> = {}): Comment {
  return {
    id,
    parent: null,
    author: { name, initials: name.slice(0, 2).toUpperCase() },
    at: 1_000 * Number(id),
    edited: false,
    html: `<p>${text}</p>`,
    text,
    mayEdit: false,
    mayDelete: false,
    unread: false,
    link: `/confluence/pages/viewpage.action?pageId=42&focusedCommentId=${id}#comment-${id}`,
    ...more,
  };
}

export function thread(touchpoint: string, comments: readonly Comment[], more: Partial<Thread> = {}): Thread {
  return {
    id: comments[0]?.id ?? "",
    part: { part: "touchpoint", id: touchpoint, name: `Touchpoint ${touchpoint}`, where: "Before", removed: false },
    resolved: null,
    unread: comments.some(({ unread }) => unread),
    comments,
    ...more,
  };
}

/** A server that has these comments, and answers to changes what a test says. */
export class Server {
  readonly requests: { method: string; door: string; body: unknown }[] = [];
  comments: Comments;
  next: (() => Response)[] = [];
  /** The user names that Confluence's own search finds. */
  found: string[] = [];

  constructor(texts: Record<string, string>, threads: readonly Thread[]) {
    this.comments = { mayComment: true, me: { key: "me", name: "Me" }, threads, words: texts };
    vi.stubGlobal("fetch", async (address: string, { method = "GET", body }: RequestInit) => {
      const door = address.replace(/.*\/maps\/[^/]*/, "");
      this.requests.push({ method, door, body: body ? JSON.parse(String(body)) : undefined });
      if (method === "GET" && door.startsWith("/comments")) {
        return json(this.comments);
      }
      if (door.includes("/rest/api/search")) {
        return json({ results: this.found.map((username) => ({ user: { username } })) });
      }
      return this.next.shift()?.() ?? new Response(null, { status: 204 });
    });
  }

  answers(changed: Thread | null, more: object = {}): void {
    this.next.push(() => json({ thread: changed, since: "7-0-9", openThreads: 3, fragments: [], ...more }));
  }

  refuses(status: number, ...messages: string[]): void {
    const errors = messages.map((message) => ({ field: "text", key: "some", message }));
    this.next.push(() => json({ errors }, status));
  }

  is(method: string): { method: string; door: string; body: unknown }[] {
    return this.requests.filter((request) => request.method === method);
  }
}

export function json(body: object, status = 200): Response {
  return new Response(JSON.stringify(body), { status });
}

/** A map that a reader may comment on. */
export function showMap(): HTMLElement {
  const map = show("m");
  Object.assign(map.dataset, { jmThreads: "2", jmMayComment: "", jmRevision: "7", jmSince: "7-0-0" });
  return map;
}
