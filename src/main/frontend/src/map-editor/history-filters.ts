import type { HistoryAnswer } from "./history-client";
import { element } from "./history-elements";
import type { Words } from "./history-list";

interface Choice {
  readonly id: string;
  readonly name: string;
}

/** Whose changes are told, and those of which stage. */
export class HistoryFilters {
  readonly root: HTMLElement;
  private readonly words: Words;
  private readonly person = element("select", "select");
  private readonly stage = element("select", "select");
  private readonly people = new Map<string, string>();

  constructor(words: Words, changed: () => void) {
    this.words = words;
    for (const select of [this.person, this.stage]) {
      select.addEventListener("change", changed);
    }
    this.root = element(
      "div",
      "jm-history-filters",
      element("label", "", words("history.person"), this.person),
      element("label", "", words("history.stage"), this.stage),
    );
  }

  /** What is chosen; empty for everybody and for the whole map. */
  chosen(): { author: string; part: string } {
    return { author: this.person.value, part: this.stage.value };
  }

  /** Offers more people, and the stages that there are; what is chosen stays. */
  offer(authors: HistoryAnswer["authors"], stages: readonly Choice[]): void {
    for (const { key, name } of authors) {
      this.people.set(key, name || this.words("history.unknown"));
    }
    const people = [...this.people].map(([id, name]) => ({ id, name }));
    people.sort((one, other) => one.name.localeCompare(other.name));
    fill(this.person, this.words("history.everybody"), people);
    fill(this.stage, this.words("history.everywhere"), stages);
  }
}

function fill(select: HTMLSelectElement, all: string, choices: readonly Choice[]): void {
  const chosen = select.value;
  select.replaceChildren(
    new Option(all, ""),
    ...choices.map(({ id, name }) => new Option(name, id, false, id === chosen)),
  );
}
