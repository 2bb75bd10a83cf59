import { el } from "../map-editor/dom";
import { momentOf } from "../map-editor/history-times";
import { askIn } from "./asking";
import type { Comment, PartRef, Thread } from "./client";
import { Composer, type ComposerForm, type ComposerHost } from "./composer";
import { ago } from "./times";

const HUES = ["jm-purple", "jm-teal", "jm-orange", "jm-blue", "jm-green", "jm-magenta"];

/** What can be done with a thread. Those that change something give the problem in words, or nothing. */
export interface ThreadHost extends ComposerHost {
  readonly mayComment: boolean;
  reply(thread: Thread, text: string, id: string): Promise<string>;
  change(comment: Comment, text: string): Promise<string>;
  remove(comment: Comment): Promise<string>;
  resolve(thread: Thread, resolved: boolean): Promise<string>;
  copyLink(comment: Comment): void;
  show(part: PartRef): void;
}

/** A thread on the screen. It follows what the server says, and leaves alone what somebody types in it. */
export class ThreadView {
  readonly element: HTMLElement;
  private readonly host: ThreadHost;
  private readonly part = el("p", { class: "jm-thread-part" });
  private readonly list = el("div", { class: "jm-thread-comments" });
  private readonly foot = el("div", { class: "jm-thread-foot" });
  private readonly comments = new Map<string, CommentView>();
  private thread: Thread;
  private answer: Composer | null = null;
  /** What the part and the foot show: what is still right stays, and with it the focus that stands on its buttons. */
  private shownPart = "";
  private shownFoot = "";

  constructor(host: ThreadHost, thread: Thread) {
    this.host = host;
    this.thread = thread;
    this.element = el("article", { class: "jm-thread" }, this.part, this.list, this.foot);
    this.update(thread);
  }

  get isDirty(): boolean {
    return this.answer?.isDirty === true || [...this.comments.values()].some(({ isDirty }) => isDirty);
  }

  update(thread: Thread): void {
    this.thread = thread;
    this.showPart();
    arrange(
      this.list,
      thread.comments.map((comment) => {
        const view = this.comments.get(comment.id) ?? new CommentView(this.host, comment);
        this.comments.set(comment.id, view);
        view.update(comment);
        return view.element;
      }),
    );
    this.element.setAttribute("aria-label", this.host.words("thread", thread.comments[0]?.author.name ?? ""));
    this.element.classList.toggle("jm-thread-new", thread.unread);
    this.showFoot();
  }

  /** The thread was deleted; what is typed in it stays to be copied. */
  lose(problem: string): void {
    this.answer?.freeze(problem);
    for (const view of this.comments.values()) {
      view.freeze(problem);
    }
  }

  /** Shows one of its comments as the one that an address names. */
  point(comment: string): HTMLElement | null {
    const element = this.comments.get(comment)?.element ?? null;
    element?.classList.add("jm-comment-asked");
    return element;
  }

  tick(): void {
    for (const view of this.comments.values()) {
      view.tick();
    }
  }

  private showPart(): void {
    const { words } = this.host;
    const { part, name, where, removed } = this.thread.part;
    const state = JSON.stringify(this.thread.part);
    if (state === this.shownPart) {
      return;
    }
    this.shownPart = state;
    const label = part === "map" ? words("part.map") : name;
    this.part.replaceChildren(
      removed
        ? el("span", { class: "jm-thread-name", dir: "auto" }, label)
        : el(
            "button",
            { type: "button", class: "jm-link", dir: "auto", click: () => this.host.show(this.thread.part) },
            label,
          ),
      ...(where ? [el("span", { class: "jm-thread-where", dir: "auto" }, where)] : []),
      ...(removed ? [el("span", { class: "jm-thread-removed" }, words(`removed.${part}`))] : []),
    );
  }

  private showFoot(): void {
    const { words, mayComment } = this.host;
    const { resolved, comments } = this.thread;
    const root = comments[0];
    const state = JSON.stringify([mayComment, resolved, root?.id]);
    if (this.answer || state === this.shownFoot) {
      return;
    }
    this.shownFoot = state;
    const by =
      resolved &&
      el("p", { class: "jm-thread-resolved" }, words("resolved.by", resolved.name, ago(resolved.at, Date.now())));
    if (by && resolved) {
      by.title = momentOf(resolved.at);
    }
    this.foot.replaceChildren(
      ...(by ? [by] : []),
      ...(mayComment && root
        ? [
            el(
              "div",
              { class: "jm-thread-tools" },
              quiet(words("reply"), () => this.openAnswer(root)),
              quiet(words(resolved ? "reopen" : "resolve"), ({ currentTarget }) => {
                void this.resolve(currentTarget as HTMLElement, resolved === null);
              }),
            ),
          ]
        : []),
    );
  }

  private async resolve(button: HTMLElement, resolved: boolean): Promise<void> {
    button.setAttribute("aria-disabled", "true");
    const problem = await this.host.resolve(this.thread, resolved);
    button.removeAttribute("aria-disabled");
    if (problem !== "") {
      this.foot.querySelector(".jm-compose-error")?.remove();
      this.foot.append(el("p", { class: "jm-compose-error", role: "alert" }, problem));
    }
  }

  private openAnswer(root: Comment): void {
    const { words } = this.host;
    const close = (): void => {
      this.answer = null;
      this.showFoot();
      this.foot.querySelector("button")?.focus();
    };
    this.answer = new Composer(this.host, {
      label: words("reply.to", root.author.name),
      button: words("reply"),
      cancel: close,
      send: async (text, id) => {
        const problem = await this.host.reply(this.thread, text, id);
        if (problem === "") {
          close();
        }
        return problem;
      },
    });
    this.shownFoot = "";
    this.foot.replaceChildren(this.answer.element);
    this.answer.focus();
  }
}

/** A comment on the screen. */
class CommentView {
  readonly element = el("div", { class: "jm-comment" });
  private readonly host: ThreadHost;
  private comment: Comment;
  private drawn = "";
  private editor: Composer | null = null;

  constructor(host: ThreadHost, comment: Comment) {
    this.host = host;
    this.comment = comment;
  }

  get isDirty(): boolean {
    return this.editor?.isDirty === true;
  }

  update(comment: Comment): void {
    const state = JSON.stringify(comment);
    this.comment = comment;
    if (state !== this.drawn && !this.editor) {
      this.drawn = state;
      this.draw();
    }
  }

  freeze(problem: string): void {
    this.editor?.freeze(problem);
  }

  tick(): void {
    const time = this.element.querySelector("time");
    if (time) {
      time.textContent = ago(this.comment.at, Date.now());
    }
  }

  private draw(): void {
    const { words } = this.host;
    const { parent, author, at, edited, html, unread, link } = this.comment;
    const body = el("div", { class: "jm-comment-text", dir: "auto" });
    body.innerHTML = html;
    this.element.classList.toggle("jm-reply", parent !== null);
    this.element.replaceChildren(
      el("span", { class: `jm-initials ${HUES[hueOf(author.name)]}`, "aria-hidden": "true" }, author.initials),
      el(
        "p",
        { class: "jm-comment-head" },
        el("span", { class: "jm-comment-author", dir: "auto" }, author.name),
        el(
          "a",
          { class: "jm-comment-time", href: link, title: momentOf(at) },
          el("time", { datetime: new Date(at).toISOString() }, ago(at, Date.now())),
        ),
        ...(edited ? [el("span", { class: "jm-comment-edited" }, words("edited"))] : []),
        ...(unread ? [el("span", { class: "jm-comment-new" }, words("unread"))] : []),
      ),
      body,
      el("div", { class: "jm-comment-tools" }, ...this.tools()),
    );
  }

  private tools(): HTMLElement[] {
    const { words } = this.host;
    const { author, text, mayEdit, mayDelete, link } = this.comment;
    const of = (label: string): Record<string, string> => ({ "aria-label": words("of", label, author.name) });
    return [
      quiet(words("link"), () => this.host.copyLink(this.comment), of(words("link"))),
      ...(mayEdit && text !== null ? [quiet(words("edit"), () => this.edit(text), of(words("edit")))] : []),
      ...(mayEdit && text === null ? [el("a", { class: "jm-quiet-tool", href: link }, words("edit.there"))] : []),
      ...(mayDelete ? [quiet(words("delete"), () => this.ask(), of(words("delete")))] : []),
    ];
  }

  private edit(text: string): void {
    const { words } = this.host;
    const close = (): void => {
      this.editor = null;
      this.drawn = "";
      this.update(this.comment);
      this.element.querySelector<HTMLElement>(".jm-quiet-tool")?.focus();
    };
    const form: ComposerForm = {
      label: words("edit.label"),
      button: words("save"),
      text,
      cancel: close,
      send: async (changed) => {
        const problem = await this.host.change(this.comment, changed);
        if (problem === "") {
          close();
        }
        return problem;
      },
    };
    this.editor = new Composer(this.host, form);
    this.element.querySelector(".jm-comment-tools")?.remove();
    this.element.querySelector(".jm-comment-text")?.replaceWith(this.editor.element);
    this.editor.focus();
  }

  private ask(): void {
    const { words } = this.host;
    const tools = this.element.querySelector(".jm-comment-tools");
    askIn(tools, {
      text: words("delete.ask"),
      yes: words("delete"),
      no: words("delete.no"),
      act: () => void this.remove(),
      keep: () => {
        tools?.replaceChildren(...this.tools());
        tools?.querySelector<HTMLElement>("button:last-child")?.focus();
      },
    });
  }

  private async remove(): Promise<void> {
    const problem = await this.host.remove(this.comment);
    if (problem !== "") {
      const tools = this.element.querySelector(".jm-comment-tools");
      tools?.replaceChildren(...this.tools(), el("p", { class: "jm-compose-error", role: "alert" }, problem));
      tools?.querySelector("button")?.focus();
    }
  }
}

/** A button that does not shout. */
export function quiet(label: string, click: (event: Event) => void, props: Record<string, string> = {}): HTMLElement {
  return el("button", { type: "button", class: "jm-quiet-tool", click, ...props }, label);
}

/** Puts elements into a list in their order, and moves none that stands where it should: moving takes the focus away. */
export function arrange(list: HTMLElement, wanted: readonly HTMLElement[]): void {
  for (const child of [...list.children]) {
    if (!wanted.includes(child as HTMLElement)) {
      child.remove();
    }
  }
  for (const [i, element] of wanted.entries()) {
    if (list.children[i] !== element) {
      list.insertBefore(element, list.children[i] ?? null);
    }
  }
}

function hueOf(name: string): number {
  return [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % HUES.length;
}
