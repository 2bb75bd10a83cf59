import { el } from "../map-editor/dom";
import type { Book } from "./book";
import { action } from "./dialog";
import { dayOf } from "./words";

/** Closes the round and opens a new one, once somebody has read what that does. */
export function newRound(book: Book, cancel: () => void, opened: () => void): HTMLElement {
  const { words } = book;
  const problem = el("p", { class: "jm-failed", role: "alert" });
  const name = el("input", { id: "jm-round-name", type: "text", maxlength: "255", dir: "auto" });
  const open = action(words("round.open"), () => {}, true);
  name.value = words("round.today", dayOf(Date.now()));
  open.type = "submit";
  return el(
    "form",
    {
      class: "jm-new-round",
      submit: async (event) => {
        event.preventDefault();
        open.disabled = true;
        problem.textContent = "";
        const answer = await book.client.openRound(name.value.trim());
        open.disabled = false;
        if (answer.kind === "done") {
          book.replace(answer.body);
          opened();
        } else {
          problem.textContent =
            answer.kind === "refused" ? answer.errors.map(({ message }) => message).join("\n") : words("round.failed");
          name.focus();
        }
      },
    },
    el("p", { id: "jm-round-what" }, words("round.what")),
    el("label", { for: "jm-round-name" }, words("round.label")),
    name,
    problem,
    el("div", { class: "jm-buttons" }, action(words("cancel"), cancel), open),
  );
}
