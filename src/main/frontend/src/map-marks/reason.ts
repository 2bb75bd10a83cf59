import { el } from "../map-editor/dom";
import { randomUuid } from "../uuid";
import type { Book } from "./book";
import { action } from "./dialog";

/** A word of reason that somebody is writing; its id makes sure that it is sent once. */
interface Draft {
  text: string;
  id: string;
  isOpen: boolean;
}

/** The words of reason of one walk. What is written and not sent stays while the page is open. */
export class Reasons {
  private readonly book: Book;
  private readonly drafts = new Map<string, Draft>();

  constructor(book: Book) {
    this.book = book;
  }

  /** The place where one says why, for a touchpoint. */
  at(touchpoint: string, say: (text: string) => void): HTMLElement {
    const { words } = this.book;
    const draft = this.drafts.get(touchpoint) ?? { text: "", id: randomUuid(), isOpen: false };
    this.drafts.set(touchpoint, draft);
    const area = el("textarea", {
      id: "jm-reason",
      rows: "3",
      maxlength: "4000",
      dir: "auto",
      "aria-describedby": "jm-reason-hint",
      input: () => {
        draft.text = area.value;
        draft.id = randomUuid();
        send.disabled = draft.text.trim() === "";
      },
    });
    const send = action(words("why.send"), () => void this.send(touchpoint, draft, send, area, say));
    const box = el(
      "div",
      { class: "jm-why-box" },
      el("label", { for: "jm-reason" }, words("why.label")),
      area,
      el("p", { id: "jm-reason-hint", class: "jm-quiet" }, words("why.hint")),
      send,
    );
    const open = (isOpen: boolean): void => {
      draft.isOpen = isOpen;
      box.hidden = !isOpen;
      toggle.setAttribute("aria-expanded", String(isOpen));
    };
    const toggle = action(words("why"), () => {
      open(box.hidden);
      (box.hidden ? toggle : area).focus();
    });
    toggle.classList.add("jm-why");
    area.value = draft.text;
    send.disabled = draft.text.trim() === "";
    area.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        event.preventDefault();
        open(false);
        toggle.focus();
      } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !send.disabled) {
        send.click();
      }
    });
    open(draft.isOpen);
    return el("div", { class: "jm-reason" }, toggle, box);
  }

  private async send(
    touchpoint: string,
    draft: Draft,
    button: HTMLButtonElement,
    area: HTMLTextAreaElement,
    say: (text: string) => void,
  ): Promise<void> {
    const { words } = this.book;
    const sent = draft.id;
    button.disabled = true;
    const answer = await this.book.comment(sent, touchpoint, draft.text);
    button.disabled = false;
    if (answer.kind === "done") {
      say(words("why.sent"));
      if (draft.id === sent) {
        this.drafts.delete(touchpoint);
        area.closest(".jm-reason")?.replaceWith(this.at(touchpoint, say));
      }
    } else {
      say(
        answer.kind === "refused"
          ? answer.errors.map(({ message }) => message).join("\n")
          : words(answer.kind === "session" ? "why.session" : "why.failed"),
      );
      area.focus();
    }
  }
}
