import { contextPath } from "../context-path";
import { COMMENTS_STAMP, putOwn } from "../live";
import { wordsOf } from "../map-editor/forms";
import { COMMENT, type CommentWish, NEWS, tellVoices, type Voices } from "../map-events";
import { MAP_DRAWN } from "../scroll-shadows";
import { type Changed, type Comments, DiscussionClient, type PartRef } from "./client";
import { DiscussionPanel } from "./panel";
import { giveBack, partAt } from "./place";

/** Opens the comments of the maps of a page: from their tools, from the counts on their parts, and from the address of a comment. */
export function followDiscussions(page: Document): void {
  const discussions = new Map<string, Discussion>();
  const of = (target: EventTarget | null): Discussion | null => {
    const map = target instanceof Element ? target.closest<HTMLElement>(".jm-map[data-jm-page]") : null;
    if (!map) {
      return null;
    }
    const discussion = discussions.get(map.id) ?? new Discussion(map);
    discussions.set(map.id, discussion);
    return discussion;
  };
  page.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("[data-jm-comment], [data-jm-tool=comments]") : null;
    if (button?.matches("[data-jm-tool=comments]")) {
      void of(button)?.toggle();
    } else if (button) {
      void of(button)?.open(partAt(button), false);
    }
  });
  page.addEventListener(COMMENT, (event) => {
    const { part, id } = (event as CustomEvent<CommentWish>).detail;
    void of(event.target)?.open({ part, id }, true);
  });
  page.addEventListener(NEWS, (event) => of(event.target)?.heard((event as CustomEvent<Voices>).detail));
  page.addEventListener(MAP_DRAWN, () => {
    showButtons(page);
    for (const discussion of discussions.values()) {
      discussion.drawn();
    }
  });
  window.addEventListener("beforeunload", (event) => {
    if ([...discussions.values()].some(({ isDirty }) => isDirty)) {
      event.preventDefault();
    }
  });
  showButtons(page);
  const asked = new URLSearchParams(location.search).get("focusedCommentId");
  if (asked) {
    void openAsked(
      [...page.querySelectorAll(".jm-map[data-jm-page]")].flatMap((map) => of(map) ?? []),
      asked,
    );
  }
}

/** The comment may be one of any map, or of none. */
async function openAsked(discussions: readonly Discussion[], comment: string): Promise<void> {
  for (const discussion of discussions) {
    if (await discussion.openAt(comment)) {
      return;
    }
  }
}

function showButtons(page: Document): void {
  for (const map of page.querySelectorAll<HTMLElement>(".jm-map[data-jm-page]")) {
    const button = map.querySelector<HTMLElement>("[data-jm-tool=comments]");
    if (button) {
      button.hidden = false;
      showCount(map);
    }
  }
}

function showCount(map: HTMLElement): void {
  const count = map.querySelector<HTMLElement>("[data-jm-tool=comments] [data-jm-count]");
  if (count) {
    count.textContent = map.dataset.jmThreads ?? "0";
    count.hidden = count.textContent === "0";
  }
}

/** The comments of one map. */
class Discussion {
  private readonly id: string;
  private readonly client: DiscussionClient;
  private panel: DiscussionPanel | null = null;
  private opener: Element | null = null;
  private part: PartRef | null = null;

  constructor(map: HTMLElement) {
    const { jmPage: page = "", jmMap: key = "" } = map.dataset;
    this.id = map.id;
    this.client = new DiscussionClient({ contextPath: contextPath(), page, key });
  }

  get isDirty(): boolean {
    return this.panel?.isDirty === true;
  }

  private get map(): HTMLElement {
    return document.getElementById(this.id) as HTMLElement;
  }

  /** The button opens everything, and closes it again. */
  async toggle(): Promise<void> {
    if (this.panel?.isOnAll && this.panel.isShown) {
      this.panel.close();
    } else {
      await this.open(null, false);
    }
  }

  async open(part: PartRef | null, isToWrite: boolean): Promise<void> {
    const opener = document.activeElement;
    const panel = await this.opened();
    if (panel) {
      this.opener = panel.element.contains(opener) ? this.opener : opener;
      this.part = part;
      panel.show(part);
      panel.focus(isToWrite);
    }
  }

  /** Whether the comment is one of this map. */
  async openAt(comment: string): Promise<boolean> {
    const comments = await this.read();
    const isHere = comments?.threads.some((thread) => thread.comments.some(({ id }) => id === comment)) === true;
    if (isHere) {
      this.build(comments).point(comment);
    }
    return isHere;
  }

  heard({ comments }: Voices): void {
    showCount(this.map);
    if (comments) {
      void this.panel?.refresh();
    }
  }

  /** A map that was emptied has gone with its panel. */
  drawn(): void {
    if (this.panel && !this.panel.element.isConnected) {
      this.panel.stop();
      this.panel = null;
    }
    this.panel?.drawn();
  }

  /** The panel as it stands there or comes now; null when its comments cannot be had. */
  private async opened(): Promise<DiscussionPanel | null> {
    if (this.panel) {
      void this.panel.refresh();
      return this.panel;
    }
    const comments = await this.read();
    return comments && this.build(comments);
  }

  private async read(): Promise<Comments | null> {
    const button = this.map.querySelector("[data-jm-tool=comments]");
    button?.setAttribute("aria-busy", "true");
    const outcome = await this.client.comments(true);
    button?.removeAttribute("aria-busy");
    if (outcome.kind === "done") {
      return outcome.body;
    }
    this.say(outcome.kind === "refused" ? outcome.errors[0]?.message : undefined);
    return null;
  }

  private build(comments: Comments): DiscussionPanel {
    this.panel ??= new DiscussionPanel(
      {
        client: this.client,
        words: wordsOf(comments.words ?? {}),
        map: () => this.map,
        changed: (answer) => this.changed(answer),
        closed: () => this.closed(),
      },
      comments,
    );
    this.press(true);
    return this.panel;
  }

  /** Says in the map's tools why nothing opens. */
  private say(problem: string | undefined): void {
    const tools = this.map.querySelector<HTMLElement>(".jm-tools");
    const said = tools?.querySelector(".jm-said");
    if (tools && said) {
      said.textContent = problem ?? tools.dataset.jmCommentsFailed ?? "";
    }
  }

  private changed(answer: Changed): void {
    putOwn(document, this.map, answer, COMMENTS_STAMP);
    tellVoices(this.map, { openThreads: answer.openThreads });
  }

  private closed(): void {
    this.panel = null;
    this.press(false);
    giveBack(this.map, this.opener, this.part, "[data-jm-tool=comments]");
  }

  private press(pressed: boolean): void {
    this.map.querySelector("[data-jm-tool=comments]")?.setAttribute("aria-pressed", String(pressed));
  }
}
