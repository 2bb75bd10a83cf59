import type { Fragment } from "../fragments";
import { type Outcome, outcomeOf } from "../map-editor/client";
import type { PartRef } from "../map-events";
import { get, type MapAddress, send } from "../start-map";

/** As many people as are offered at once. */
const MOST_PEOPLE = 8;

export type { PartRef };

/** @property removed the map does not hold it any more */
export interface ThreadPart extends PartRef {
  readonly name: string;
  readonly where: string;
  readonly removed: boolean;
}

/** @property text null when it can be changed only in the page's own comments */
export interface Comment {
  readonly id: string;
  readonly parent: string | null;
  readonly author: { readonly name: string; readonly initials: string };
  readonly at: number;
  readonly edited: boolean;
  readonly html: string;
  readonly text: string | null;
  readonly mayEdit: boolean;
  readonly mayDelete: boolean;
  readonly unread: boolean;
  readonly link: string;
}

/** A comment with its answers, oldest first. */
export interface Thread {
  readonly id: string;
  readonly part: ThreadPart;
  readonly resolved: { readonly name: string; readonly at: number } | null;
  readonly unread: boolean;
  readonly comments: readonly Comment[];
}

export interface Comments {
  readonly mayComment: boolean;
  readonly me: { readonly key: string; readonly name: string } | null;
  readonly threads: readonly Thread[];
  readonly words?: Readonly<Record<string, string>>;
}

/** @property thread null when nothing of it is left */
export interface Changed {
  readonly thread: Thread | null;
  readonly since: string;
  readonly openThreads: number;
  readonly fragments: readonly Fragment[];
}

export interface Person {
  readonly key: string;
  readonly name: string;
  readonly username: string;
  readonly maySee: boolean;
}

/** The doors of a map's comments. No method rejects. */
export class DiscussionClient {
  private readonly map: MapAddress;

  constructor(map: MapAddress) {
    this.map = map;
  }

  comments(withWords: boolean): Promise<Outcome<Comments>> {
    return outcomeOf(get(this.map, withWords ? "/comments?words=true" : "/comments"));
  }

  /**
   * @param id tells the request from others; the server answers the same one again as it did the first time
   * @param parent the comment that this one answers
   */
  add(id: string, { part, id: on }: PartRef, text: string, parent?: string): Promise<Outcome<Changed>> {
    const place = part === "map" ? {} : { [part]: on };
    return outcomeOf(send("POST", this.map, "/comments", { id, ...place, text, ...(parent ? { parent } : {}) }));
  }

  change(comment: string, text: string): Promise<Outcome<Changed>> {
    return outcomeOf(send("PUT", this.map, `/comments/${comment}`, { text }));
  }

  remove(comment: string): Promise<Outcome<Changed>> {
    return outcomeOf(send("DELETE", this.map, `/comments/${comment}`, {}));
  }

  resolve(thread: string, resolved: boolean): Promise<Outcome<Changed>> {
    return outcomeOf(send("PUT", this.map, `/comments/${thread}/resolved`, { resolved }));
  }

  /** Says that everything was read that is not younger. */
  seen(at: number): Promise<Outcome<null>> {
    return outcomeOf(send("PUT", this.map, "/comments/seen", { at }));
  }

  /** Those whom Confluence's own search finds by their names, then those who have worked on the map. */
  async people(query: string): Promise<Outcome<{ readonly people: readonly Person[] }>> {
    const names = (await this.userNames(query)).map((name) => `&name=${encodeURIComponent(name)}`);
    return outcomeOf(get(this.map, `/people?query=${encodeURIComponent(query)}${names.join("")}`));
  }

  /** Nobody where Confluence does not tell. */
  private async userNames(query: string): Promise<readonly string[]> {
    const begun = query.replace(/["\\*]/g, "").trim();
    if (begun === "") {
      return [];
    }
    const cql = encodeURIComponent(`type=user and user.fullname~"${begun}*"`);
    try {
      const answer = await fetch(`${this.map.contextPath}/rest/api/search?limit=${MOST_PEOPLE}&cql=${cql}`, {
        credentials: "same-origin",
        headers: { Accept: "application/json" },
      });
      const { results = [] } = answer.ok ? ((await answer.json()) as FoundUsers) : {};
      return results.flatMap(({ user }) => (user?.username ? [user.username] : []));
    } catch {
      return [];
    }
  }
}

/** What Confluence's search says of people. */
interface FoundUsers {
  readonly results?: readonly { readonly user?: { readonly username?: string } }[];
}
