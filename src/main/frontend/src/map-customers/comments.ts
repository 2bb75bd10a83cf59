import type { OwnChange } from "../live";
import { arrange, quiet } from "../map-discussion/thread-view";
import type { Outcome } from "../map-editor/client";
import { el } from "../map-editor/dom";
import { partOf } from "../map-import/draft";
import { keyOf, PartSelect, WHOLE_MAP } from "../map-parts";
import type { Answer, AnswerChange, AnswerState } from "./client";
import { CommentView } from "./comment-view";
import type { Desk } from "./desk";

const PAGE = 20;
const MOST = 100;
const PAUSE = 300;
const STATES: readonly AnswerState[] = ["new", "read", "linked", "done"];
export const SOURCES = ["survey", "interview", "observation", "review", "social", "front_line"];

/** The customers' own words on a part of the map: found, assigned to places, and made into cards. */
export class CommentsTab {
  readonly element: HTMLElement;
  private readonly desk: Desk;
  private readonly state: HTMLSelectElement;
  private readonly source: HTMLSelectElement;
  private readonly text: HTMLInputElement;
  private readonly problem = el("p", { class: "jm-compose-error", role: "alert" });
  private readonly bulk: HTMLElement;
  private readonly count = el("p", { class: "jm-quiet", role: "status" });
  private readonly list = el("ul", { class: "jm-answers" });
  private readonly more: HTMLElement;
  private readonly views = new Map<number, CommentView>();
  private readonly selected = new Set<number>();
  private answers: readonly Answer[] = [];
  private before: number | null = null;
  private asked = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(desk: Desk) {
    const { words } = desk;
    this.desk = desk;
    const anew = (): void => void this.load(PAGE);
    this.state = choice(
      words("state.all"),
      STATES.map((state) => [state, words(`state.${state}`)]),
      anew,
    );
    this.source = choice(
      words("source.all"),
      SOURCES.map((source) => [source, words(`source.${source}`)]),
      anew,
    );
    this.text = el("input", {
      type: "search",
      class: "jm-input",
      dir: "auto",
      placeholder: words("filter.text"),
      "aria-label": words("filter.text"),
      input: () => {
        clearTimeout(this.timer);
        this.timer = setTimeout(anew, PAUSE);
      },
    });
    this.state.setAttribute("aria-label", words("filter.state"));
    this.source.setAttribute("aria-label", words("filter.source"));
    this.bulk = el("form", { class: "jm-bulk", hidden: true });
    this.more = el(
      "button",
      { type: "button", class: "aui-button jm-answers-more", hidden: true, click: () => void this.loadMore() },
      words("more"),
    );
    this.element = el(
      "div",
      { class: "jm-customers-comments" },
      el("div", { class: "jm-filters" }, this.text, this.state, this.source),
      this.bulk,
      this.problem,
      this.count,
      this.list,
      this.more,
    );
  }

  /** Whether something that was typed would be lost. */
  get isDirty(): boolean {
    return [...this.views.values()].some(({ isDirty }) => isDirty);
  }

  /** Asks the server, for as many as are shown at least. */
  async refresh(): Promise<void> {
    await this.load(Math.min(MOST, Math.max(PAGE, this.answers.length)));
  }

  private async load(limit: number): Promise<void> {
    const asked = ++this.asked;
    this.list.setAttribute("aria-busy", "true");
    const outcome = await this.desk.client.comments(this.filter(), limit, null);
    if (asked !== this.asked) {
      return;
    }
    this.list.removeAttribute("aria-busy");
    if (this.isDone(outcome)) {
      this.answers = outcome.body.answers;
      this.take(outcome.body.before, outcome.body.total);
    }
  }

  private async loadMore(): Promise<void> {
    const asked = ++this.asked;
    const outcome = await this.desk.client.comments(this.filter(), PAGE, this.before);
    if (asked !== this.asked) {
      return;
    }
    if (this.isDone(outcome)) {
      const first = outcome.body.answers[0];
      this.answers = [...this.answers, ...outcome.body.answers];
      this.take(outcome.body.before, outcome.body.total);
      this.views.get(first?.id ?? 0)?.focus();
    }
  }

  private filter(): { part: Desk["part"]; state: string; source: string; text: string } {
    return { part: this.desk.part, state: this.state.value, source: this.source.value, text: this.text.value.trim() };
  }

  private take(before: number | null, total: number): void {
    const { words } = this.desk;
    this.before = before;
    this.more.hidden = before === null;
    const isFiltered = [this.state, this.source, this.text].some(({ value }) => value.trim() !== "");
    this.count.textContent =
      total > 0 ? words.count("comments", total) : words(isFiltered ? "comments.none-such" : "comments.none");
    const known = new Set(this.answers.map(({ id }) => id));
    for (const id of this.selected) {
      if (!known.has(id)) {
        this.selected.delete(id);
      }
    }
    this.draw();
  }

  private draw(): void {
    const shown = this.answers.map((answer) => {
      const view = this.views.get(answer.id) ?? new CommentView(this.desk, this, answer);
      this.views.set(answer.id, view);
      view.update(answer, this.selected.has(answer.id));
      return view.element;
    });
    const known = new Set(this.answers.map(({ id }) => id));
    const written = [...this.views]
      .filter(([id, view]) => !known.has(id) && view.isDirty)
      .map(([, view]) => view.element);
    for (const [id, view] of this.views) {
      if (!known.has(id) && !view.isDirty) {
        this.views.delete(id);
      }
    }
    arrange(this.list, [...written, ...shown]);
    this.drawBulk();
  }

  select(id: number, isSelected: boolean): void {
    if (isSelected) {
      this.selected.add(id);
    } else {
      this.selected.delete(id);
    }
    this.drawBulk();
  }

  /** What can be done with those that are selected. */
  private drawBulk(): void {
    const { words } = this.desk;
    const { size } = this.selected;
    this.bulk.hidden = size === 0;
    const label = this.bulk.querySelector("legend");
    if (size === 0) {
      this.bulk.replaceChildren();
    } else if (label) {
      label.textContent = words.count("selected", size);
    } else {
      const place = new PartSelect(
        [{ ...WHOLE_MAP, name: words("part.map") }, ...this.desk.parts()],
        words("assign.same"),
        undefined,
        { class: "jm-input" },
      );
      const state = choice(
        words("state.same"),
        STATES.map((each) => [each, words(`state.${each}`)]),
        () => {},
      );
      this.bulk.replaceChildren(
        el(
          "fieldset",
          {},
          el("legend", {}, words.count("selected", size)),
          el("label", {}, words("assign"), place.element),
          el("label", {}, words("filter.state"), state),
          el(
            "div",
            { class: "jm-side" },
            el("button", { type: "submit", class: "aui-button" }, words("apply")),
            quiet(words("select.none"), () => {
              this.selected.clear();
              this.draw();
            }),
          ),
        ),
      );
      this.bulk.onsubmit = (event) => {
        event.preventDefault();
        const part = place.chosen;
        const change: AnswerChange = {
          ...(part ? (part.part === "map" ? { map: true } : { [part.part]: part.id }) : {}),
          ...(state.value ? { state: state.value as AnswerState } : {}),
        };
        if (Object.keys(change).length > 0) {
          void this.change([...this.selected], change).then((isDone) => {
            if (isDone) {
              this.selected.clear();
              this.draw();
              this.text.focus();
            }
          });
        }
      };
    }
  }

  /** Changes answers, and says so. */
  change(ids: readonly number[], change: AnswerChange): Promise<boolean> {
    const { client, words } = this.desk;
    return this.does(client.change(ids, change), words.count("changed", ids.length));
  }

  /** Deletes an answer for good. */
  async remove(id: number): Promise<void> {
    const { client, words } = this.desk;
    if (await this.does(client.remove(id), words("deleted"))) {
      this.text.focus();
    }
  }

  private async does(answer: Promise<Outcome<OwnChange>>, said: string): Promise<boolean> {
    const outcome = await answer;
    if (!this.isDone(outcome)) {
      return false;
    }
    this.desk.changed(outcome.body);
    this.desk.say(said);
    await this.refresh();
    return true;
  }

  /** Says what is wrong if it is not. */
  private isDone<T>(outcome: Outcome<T>): outcome is Extract<Outcome<T>, { kind: "done" }> {
    const isDone = outcome.kind === "done";
    this.problem.textContent = isDone ? "" : this.desk.problem(outcome);
    return isDone;
  }

  /** What the place of an answer is called; empty for the part that is looked at. */
  placeName(answer: Answer): string {
    const { words, part } = this.desk;
    const key = keyOf(partOf(answer));
    return key === keyOf(part)
      ? ""
      : (this.desk.parts().find((each) => keyOf(each) === key)?.name ?? words("part.map"));
  }
}

/** A list with a first line for all. */
export function choice(
  first: string,
  choices: readonly (readonly [value: string, text: string])[],
  changed: (value: string) => void,
): HTMLSelectElement {
  const select = el("select", { class: "jm-input", change: () => changed(select.value) });
  select.append(new Option(first, ""), ...choices.map(([value, text]) => new Option(text, value)));
  return select;
}
