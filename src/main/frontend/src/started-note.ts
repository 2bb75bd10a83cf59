import type { Fragment } from "./fragments";
import { changeWhole, type MapAddress } from "./start-map";
import { randomUuid } from "./uuid";

export interface StartedWords {
  readonly started: string;
  readonly source: string;
  readonly undo: string;
  readonly failed: string;
}

/** Says before a new map what it was created from, and takes that back, as long as nothing else has changed the map. */
export function startedNote(
  map: MapAddress,
  made: number,
  words: StartedWords,
  undone: (fragments: readonly Fragment[]) => void,
): HTMLElement {
  const note = element("div", "jm-started");
  const source = element("strong", "", words.source);
  const text = element("p", "", `${words.started} `);
  const button = element("button", "aui-button", words.undo) as HTMLButtonElement;
  const problem = element("p", "jm-started-problem");
  const id = randomUuid();
  source.dir = "auto";
  text.append(source);
  button.type = "button";
  problem.setAttribute("role", "alert");
  note.append(text, button, problem);
  button.addEventListener("click", async () => {
    problem.textContent = "";
    button.disabled = true;
    const answer = await changeWhole(map, { id, baseRevision: made, edit: { edit: "undo", revision: made } });
    button.disabled = false;
    if (answer.kind === "done") {
      note.remove();
      undone(answer.fragments);
    } else {
      problem.textContent =
        (answer.kind === "taken" && answer.message) ||
        (answer.kind === "refused" && answer.errors.map((error) => error.message).join("\n")) ||
        words.failed;
      button.focus();
    }
  });
  return note;
}

function element(name: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}
