import { type Content, find } from "./content";
import { openDialog } from "./dialog";
import { el } from "./dom";
import type { Words } from "./forms";
import { MOST_CELLS, type PastePlan } from "./paste";

/** Shows what a paste would add and where, before anything is written. */
export function previewPaste(
  plan: PastePlan,
  content: Content,
  nameOfLane: (id: string) => string,
  words: Words,
  use: () => void,
): void {
  const tooMany = plan.pasted.length > MOST_CELLS;
  const rows = plan.pasted.slice(0, 50).map(({ text, into }) => {
    const anchor = "stage" in into ? into.stage : into.anchor;
    const place =
      anchor === null
        ? words("card.whole")
        : String(
            (find(content, { part: "stage", id: anchor }) ?? find(content, { part: "touchpoint", id: anchor }))?.name ??
              "",
          );
    const lane = "stage" in into ? words("part.touchpoint") : nameOfLane(into.lane);
    return el(
      "tr",
      {},
      el("td", { dir: "auto" }, lane),
      el("td", { dir: "auto" }, place),
      el("td", { dir: "auto" }, text),
    );
  });
  const notes = [
    ...(plan.pasted.length > 50 ? [words("paste.more", plan.pasted.length - 50)] : []),
    ...(plan.left > 0 ? [words("paste.left", plan.left)] : []),
    ...(tooMany ? [words("paste.many", plan.pasted.length, MOST_CELLS)] : []),
  ];
  openDialog(
    words("paste.title", plan.pasted.length),
    [
      el(
        "table",
        { class: "aui jm-pasted" },
        el(
          "thead",
          {},
          el(
            "tr",
            {},
            ...["paste.lane", "paste.place", "paste.text"].map((key) => el("th", { scope: "col" }, words(key))),
          ),
        ),
        el("tbody", {}, ...rows),
      ),
      ...notes.map((note) => el("p", { role: "status" }, note)),
    ],
    [
      ...(tooMany || plan.pasted.length === 0
        ? []
        : [{ label: words("paste.use", plan.pasted.length), primary: true, run: use }]),
      { label: words("cancel") },
    ],
    { size: "large" },
  );
}
