import { askIn } from "../map-discussion/asking";
import { quiet } from "../map-discussion/thread-view";
import { el } from "../map-editor/dom";
import { type CardLane, NewCard } from "./cards";
import type { Answer, AnswerState } from "./client";
import type { CommentsTab } from "./comments";
import type { Desk } from "./desk";
import { dayText } from "./numbers";

const EXCERPT = 60;
const LONGEST = 4_000;

/** What one customer said, on the screen. */
export class CommentView {
  readonly element = el("li", { class: "jm-answer" });
  private readonly desk: Desk;
  private readonly tab: CommentsTab;
  private readonly box: HTMLInputElement;
  private answer: Answer;
  private drawn = "";
  private area: HTMLTextAreaElement | null = null;

  constructor(desk: Desk, tab: CommentsTab, answer: Answer) {
    this.desk = desk;
    this.tab = tab;
    this.answer = answer;
    this.box = el("input", {
      type: "checkbox",
      class: "jm-answer-box",
      "aria-label": desk.words("select", excerpt(answer.comment)),
      change: () => tab.select(answer.id, this.box.checked),
    });
  }

  /** Whether a card is being written. */
  get isDirty(): boolean {
    return this.area !== null;
  }

  focus(): void {
    this.box.focus();
  }

  update(answer: Answer, isSelected: boolean): void {
    const state = JSON.stringify([answer, this.tab.placeName(answer)]);
    this.answer = answer;
    this.box.checked = isSelected;
    if (state !== this.drawn && !this.area) {
      this.drawn = state;
      this.draw();
    }
  }

  private draw(): void {
    const { words } = this.desk;
    const { comment, state, card } = this.answer;
    const focused = this.element.contains(document.activeElement) && document.activeElement !== this.box;
    this.element.replaceChildren(
      this.box,
      el(
        "div",
        { class: "jm-answer-in" },
        el("blockquote", { class: "jm-answer-text", dir: "auto" }, comment),
        el(
          "p",
          { class: "jm-quiet", dir: "auto" },
          el("span", { class: `jm-lozenge jm-answer-${state}` }, words(`state.${state}`)),
          ` ${this.facts().join(" · ")}`,
        ),
        el(
          "div",
          { class: "jm-answer-tools" },
          ...(card ? [this.tool(words("card.show"), () => this.desk.show(`-c-${card}`))] : this.cardTools()),
          ...this.stateTools(),
          this.tool(words("delete"), () => this.ask()),
        ),
      ),
    );
    if (focused) {
      this.element.querySelector<HTMLElement>("button")?.focus();
    }
  }

  private facts(): string[] {
    const { words } = this.desk;
    const { type, scale, value, group, date, segment, channel, source, survey } = this.answer;
    const score =
      type && value !== null
        ? words("answer.value", words(`short.${type}.${scale}`), value)
        : type && group
          ? `${words(`question.${type}`)} ${words(`group.${type}.${group}`)}`
          : "";
    return [
      this.tab.placeName(this.answer),
      score,
      date ? dayText(date) : "",
      survey || words(`source.${source}`),
      segment,
      channel,
    ].filter(Boolean);
  }

  private tool(label: string, click: () => void): HTMLElement {
    return quiet(label, click, { "aria-label": this.desk.words("of", label, excerpt(this.answer.comment)) });
  }

  private cardTools(): HTMLElement[] {
    const { words } = this.desk;
    return (["pains", "opportunities"] as const).map((lane) =>
      this.tool(words(`card.${lane}`), () => this.write(lane)),
    );
  }

  /** The way on from its state. */
  private stateTools(): HTMLElement[] {
    const { words } = this.desk;
    const next: Readonly<Record<AnswerState, readonly AnswerState[]>> = {
      new: ["read", "done"],
      read: ["done"],
      linked: ["done"],
      done: ["read"],
    };
    return next[this.answer.state].map((state) =>
      this.tool(words(`state.set.${state}`), () => void this.tab.change([this.answer.id], { state })),
    );
  }

  /** The card's text is the comment, until somebody says it shorter. */
  private write(lane: CardLane): void {
    const { words } = this.desk;
    const card = new NewCard();
    const id = `jm-answer-card-${this.answer.id}`;
    const area = el("textarea", { id, class: "jm-compose-text", rows: "3", dir: "auto", maxlength: String(LONGEST) });
    const problem = el("p", { class: "jm-compose-error", role: "alert" });
    const make = el("button", { type: "submit", class: "aui-button aui-button-primary" }, words("card.make"));
    area.value = this.answer.comment;
    this.area = area;
    const close = (): void => {
      this.area = null;
      this.draw();
      this.element.querySelector<HTMLElement>(".jm-answer-tools button")?.focus();
    };
    const form = el(
      "form",
      {
        class: "jm-answer-card",
        submit: async (event) => {
          event.preventDefault();
          const text = area.value.trim();
          problem.textContent = text === "" ? words("card.empty") : "";
          if (text === "" || make.getAttribute("aria-disabled") === "true") {
            return;
          }
          make.setAttribute("aria-disabled", "true");
          problem.textContent = await this.make(card, lane, text);
          make.removeAttribute("aria-disabled");
          if (problem.textContent === "") {
            close();
          }
        },
      },
      el("label", { for: id }, words(`card.${lane}.label`)),
      area,
      problem,
      el("div", { class: "jm-side" }, make, quiet(words("cancel"), close)),
    );
    this.element.querySelector(".jm-answer-tools")?.replaceWith(form);
    area.focus();
    area.select();
  }

  /** The problem in words, or nothing. */
  private async make(card: NewCard, lane: CardLane, text: string): Promise<string> {
    const { client, words } = this.desk;
    const cause = words("card.cause", this.facts().slice(1).join(" · "));
    const refused = await card.make(client, lane, this.answer, text, cause);
    if (refused) {
      return this.desk.problem(refused);
    }
    this.desk.edited();
    const linked = await client.change([this.answer.id], { state: "linked", card: card.id });
    if (linked.kind !== "done") {
      return `${words("card.not-linked")}\n${this.desk.problem(linked)}`;
    }
    this.answer = { ...this.answer, state: "linked", card: card.id };
    this.desk.changed(linked.body);
    this.desk.say(words("card.made"));
    return "";
  }

  private ask(): void {
    const { words } = this.desk;
    askIn(this.element.querySelector(".jm-answer-tools"), {
      text: words("delete.ask"),
      yes: words("delete"),
      no: words("delete.no"),
      act: () => void this.tab.remove(this.answer.id),
      keep: () => {
        this.draw();
        this.element.querySelector<HTMLElement>(".jm-answer-tools button:last-child")?.focus();
      },
    });
  }
}

function excerpt(text: string): string {
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT).trim()}…` : text;
}
