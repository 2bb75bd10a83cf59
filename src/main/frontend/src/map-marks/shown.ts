import { el } from "../map-editor/dom";
import type { Book } from "./book";
import { tenths, type Words } from "./words";

const SCALE = [1, 2, 3, 4, 5];

/** What a person may know of everybody's marks at a touchpoint. */
export function shownMarks(book: Book, touchpoint: string): HTMLElement {
  const { words } = book;
  const entry = book.entry(touchpoint);
  const box = el("div", { class: "jm-marks-all" });
  const { shown = "none", n = 0, mean = 0, spread, importance } = entry ?? {};
  if (shown === "mean") {
    box.append(
      el(
        "p",
        {},
        el("span", { class: "jm-mean" }, el("b", {}, tenths(mean)), ` ${words("all.mean")}`),
        shape(entry?.counts ?? [], words),
        el("span", { class: "jm-quiet" }, `${words.count("all.n", n)} · ${words("all.spread", tenths(spread ?? 0))}`),
      ),
    );
    if (importance?.mean) {
      box.append(el("p", { class: "jm-quiet" }, words.count("all.importance", importance.n, tenths(importance.mean))));
    }
    if (!book.marks.anonymous) {
      box.append(whoGaveWhat(book, touchpoint));
    }
  } else if (shown === "one") {
    box.append(el("p", {}, entry?.own ? words("all.own-only") : words("all.one", mean)));
  } else if (shown === "hidden") {
    box.append(
      el("p", {}, el("b", {}, words("all.hidden")), ` ${words("all.hidden.until")} ${words.count("all.people", n)}`),
    );
  } else {
    box.append(el("p", {}, shown === "few" ? words.count("all.few", n) : words("all.none")));
  }
  return box;
}

/** How many gave which mark, as five small bars. */
export function shape(counts: readonly number[], words: Words): HTMLElement {
  const bars = el("span", { class: "jm-spread", role: "img", "aria-label": words("all.counts", ...counts) });
  const most = Math.max(...counts, 1);
  for (const mark of SCALE) {
    bars.style.setProperty(`--n${mark}`, String((counts[mark - 1] ?? 0) / most));
  }
  return bars;
}

/** The names are asked for when somebody wants them. */
function whoGaveWhat(book: Book, touchpoint: string): HTMLElement {
  const { words } = book;
  const list = el("ul");
  const fill = async (): Promise<void> => {
    const answer = await book.client.named(touchpoint);
    const by = answer.kind === "done" ? (answer.body.by ?? []) : [];
    list.replaceChildren(
      ...by.map(({ name, performance, importance }) =>
        el(
          "li",
          {},
          el("span", { dir: "auto" }, name),
          el("b", {}, importance === null ? String(performance) : words("all.by", performance, importance)),
        ),
      ),
    );
  };
  return el("details", { toggle: () => void fill() }, el("summary", {}, words("all.who")), list);
}
