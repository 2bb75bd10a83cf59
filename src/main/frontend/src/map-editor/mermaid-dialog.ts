import type { Edit } from "../edits";
import type { MapAddress } from "../start-map";
import { openDialog } from "./dialog";
import { el } from "./dom";
import type { Words } from "./forms";
import { type MermaidReading, readMermaid } from "./mermaid";

/** Asks for a journey diagram of Mermaid, shows what the map would get of it and what not, and adds it behind the last stage. */
export function importMermaid(map: MapAddress, words: Words, add: (edits: readonly Edit[]) => Promise<string>): void {
  const text = el("textarea", {
    class: "jm-input",
    rows: "12",
    dir: "ltr",
    spellcheck: "false",
    "aria-label": words("mermaid.text"),
  });
  const error = el("p", { class: "jm-dialog-error", role: "alert" });
  const read = async (): Promise<void> => {
    const answer = await readMermaid(map, text.value);
    if (answer.kind === "read") {
      dialog.close();
      preview(answer, words, add);
    } else {
      error.textContent =
        answer.kind === "refused" ? answer.errors.map(({ message }) => message).join("\n") : words("mermaid.failed");
      text.focus();
    }
  };
  const dialog = openDialog(
    words("mermaid.title"),
    [el("p", {}, words("mermaid.hint")), text, error],
    [
      {
        label: words("mermaid.look"),
        primary: true,
        run: () => {
          void read();
          return false;
        },
      },
      { label: words("cancel") },
    ],
    { size: "large" },
  );
}

function preview(
  { left, html, edits }: MermaidReading,
  words: Words,
  add: (edits: readonly Edit[]) => Promise<string>,
): void {
  const drawing = el("div", {
    class: "jm-mermaid-drawing",
    tabindex: "0",
    role: "region",
    "aria-label": words("mermaid.drawing"),
  });
  drawing.innerHTML = html;
  const { element } = openDialog(
    words("mermaid.title"),
    [
      ...(left.length > 0
        ? [
            el("h2", {}, words("mermaid.left")),
            el("ul", { class: "jm-mermaid-left" }, ...left.map((each) => el("li", { dir: "auto" }, each))),
          ]
        : [el("p", {}, words("mermaid.all"))]),
      drawing,
    ],
    [{ label: words("mermaid.add"), primary: true, run: () => void add(edits) }, { label: words("cancel") }],
    { size: "xlarge" },
  );
  // the focus went to the first control of the drawing
  element.querySelector(".aui-dialog2-content")?.scrollTo(0, 0);
}
