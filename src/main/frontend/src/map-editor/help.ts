import { openDialog } from "./dialog";
import { el } from "./dom";
import type { Words } from "./forms";

/** Keys and what they do, by the names of their texts. */
const KEYS: readonly (readonly [string, string])[] = [
  ["← → ↑ ↓", "help.arrows"],
  ["Enter · F2", "help.enter"],
  ["Space", "help.space"],
  ["Ctrl+Enter", "help.new"],
  ["Alt+← → ↑ ↓", "help.move"],
  ["Delete", "help.delete"],
  ["Ctrl+D", "help.duplicate"],
  ["Shift+F10", "help.menu"],
  ["Ctrl+Z · Ctrl+Shift+Z", "help.undo"],
  ["Ctrl+V", "help.paste"],
  ["C", "help.comment"],
  ["*", "help.truth"],
  ["1 – 5", "help.importance"],
  ["Tab", "help.tab"],
  ["Esc", "help.escape"],
];

/** The list of keys. */
export function showHelp(words: Words): void {
  openDialog(
    words("help"),
    [
      el(
        "table",
        { class: "aui jm-help" },
        el(
          "tbody",
          {},
          ...KEYS.map(([keys, text]) =>
            el("tr", {}, el("th", { scope: "row" }, el("kbd", {}, keyNames(keys, words))), el("td", {}, words(text))),
          ),
        ),
      ),
    ],
    [{ label: words("close"), primary: true }],
    { size: "large" },
  );
}

/** French keyboards have other words on some keys. */
function keyNames(keys: string, words: Words): string {
  return keys
    .replace("Space", words("key.space"))
    .replace("Delete", words("key.delete"))
    .replace("Enter", words("key.enter"));
}
