import { el } from "../map-editor/dom";
import type { Words } from "../map-editor/forms";
import type { Person } from "./client";
import type { Mentions } from "./mentions";

const PAUSE = 150;

let count = 0;

/** Offers the people whom a text may mean by "@" and some letters. The list has no focus of its own (W3C APG combobox). */
export class Completion {
  readonly list: HTMLElement;
  private readonly area: HTMLTextAreaElement;
  private readonly mentions: Mentions;
  private readonly words: Words;
  private readonly people: (query: string) => Promise<readonly Person[]>;
  private readonly chosen: (person: Person) => void;
  private found: readonly Person[] = [];
  private active = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param chosen what follows when somebody was put into the text */
  constructor(
    area: HTMLTextAreaElement,
    mentions: Mentions,
    words: Words,
    people: (query: string) => Promise<readonly Person[]>,
    chosen: (person: Person) => void,
  ) {
    this.area = area;
    this.mentions = mentions;
    this.words = words;
    this.people = people;
    this.chosen = chosen;
    this.list = el("div", {
      id: `jm-people-${++count}`,
      class: "jm-people",
      role: "listbox",
      "aria-label": words("people"),
      hidden: true,
    });
    area.setAttribute("aria-autocomplete", "list");
    area.setAttribute("aria-haspopup", "listbox");
    area.setAttribute("aria-controls", this.list.id);
    area.addEventListener("input", () => this.typed());
    area.addEventListener("click", () => this.typed());
    area.addEventListener("blur", () => this.hide());
    area.addEventListener("keydown", (event) => this.key(event));
    this.list.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      const option = event.target instanceof Element ? event.target.closest("[role=option]") : null;
      if (option) {
        this.take([...this.list.children].indexOf(option));
      }
    });
  }

  private typed(): void {
    clearTimeout(this.timer);
    const begun = this.begun();
    if (!begun) {
      this.hide();
      return;
    }
    this.timer = setTimeout(async () => {
      const found = await this.people(begun.query);
      if (this.begun()?.query === begun.query && document.activeElement === this.area) {
        this.show(found);
      }
    }, PAUSE);
  }

  private begun(): ReturnType<Mentions["begun"]> {
    return this.mentions.begun(this.area.value, this.area.selectionStart);
  }

  private show(found: readonly Person[]): void {
    this.found = found;
    this.list.replaceChildren(...found.map((person, i) => this.option(person, i)));
    this.list.hidden = found.length === 0;
    this.move(0);
  }

  private option({ name, username, maySee }: Person, index: number): HTMLElement {
    const twice = this.found.filter((each) => each.name === name).length > 1;
    return el(
      "div",
      { id: `${this.list.id}-${index}`, role: "option", class: "jm-person" },
      el("span", { class: "jm-person-name", dir: "auto" }, twice ? `${name} (${username})` : name),
      ...(maySee ? [] : [el("span", { class: "jm-person-note" }, this.words("people.blind"))]),
    );
  }

  private move(index: number): void {
    this.active = index;
    [...this.list.children].forEach((option, i) => {
      option.setAttribute("aria-selected", String(i === index));
    });
    const option = this.list.children[index];
    if (option) {
      this.area.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView?.({ block: "nearest" });
    } else {
      this.area.removeAttribute("aria-activedescendant");
    }
  }

  private hide(): void {
    clearTimeout(this.timer);
    this.show([]);
  }

  private take(index: number): void {
    const person = this.found[index];
    const begun = this.begun();
    this.hide();
    if (person && begun) {
      const label = `@${this.mentions.add(person.name, person.key)} `;
      this.area.setRangeText(label, begun.from, this.area.selectionStart, "end");
      this.area.dispatchEvent(new Event("input", { bubbles: true }));
      this.chosen(person);
    }
  }

  private key(event: KeyboardEvent): void {
    if (this.list.hidden || event.isComposing || event.ctrlKey || event.metaKey) {
      return;
    }
    const size = this.found.length;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      this.move((this.active + (event.key === "ArrowDown" ? 1 : size - 1)) % size);
    } else if (event.key === "Enter" || event.key === "Tab") {
      this.take(this.active);
    } else if (event.key === "Escape") {
      this.hide();
    } else {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
