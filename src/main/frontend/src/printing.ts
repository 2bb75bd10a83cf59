import { bandsOf } from "./print-bands";
import { tableParts } from "./print-tables";

/** The pixels across a small, an upright and a wide sheet; the style sheet shows what fits. */
const SHEETS = { small: 400, upright: 690, wide: 990 };
/** From so many columns on, the bands of an upright sheet do for any: each further set takes the browser seconds. */
const MANY = 200;
/**
 * What the bands do not show: words for screen readers, what stands in the notes, and the hints of lanes that the first band has given; those
 * of a wide sheet, which is low, have none.
 */
const UNSEEN = ".jm-sr, .jm-details, .jm-grid + .jm-grid .jm-lane-hint, .jm-bands-wide .jm-lane-hint";
/** The pixels that the names of lanes take, that a column takes at least, and that are around a touchpoint's name. */
const NAMES = 104;
const COLUMN = 97;
const PADDING = 20;
/** From the size of a touchpoint's name on the screen to that on paper. */
const SCALE = 11 / 13;

/** Prints the maps of a page as bands that are as wide as the sheet, whatever sheet that is, with all that a reader can open. */
export function printInBands(page: Document): void {
  page.defaultView?.addEventListener("beforeprint", () => {
    removeBands(page);
    for (const box of page.querySelectorAll(".jm-map .jm-box")) {
      box.before(...[...box.querySelectorAll<HTMLTableElement>(".jm-grid")].map(allBands));
    }
  });
  page.defaultView?.addEventListener("afterprint", () => removeBands(page));
}

function removeBands(page: Document): void {
  for (const bands of page.querySelectorAll(".jm-bands")) {
    bands.remove();
  }
}

function allBands(grid: HTMLTableElement): Element {
  const stages = [...grid.querySelectorAll<HTMLTableCellElement>(".jm-stage")].map((stage) => stage.colSpan);
  const tablePart = tableParts(grid);
  const all = block(grid.ownerDocument, "jm-bands");
  const map = grid.closest(".jm-map");
  all.append(...[...(map?.querySelectorAll(".jm-legend") ?? [])].map((legend) => legend.cloneNode(true)));
  const column = Math.max(COLUMN, SCALE * longestWord(grid) + PADDING);
  for (const [sheet, width] of Object.entries(sheetsFor(stages))) {
    const bands = bandsOf(stages, Math.max(1, Math.floor((width - NAMES) / column)));
    const widest = Math.max(...bands.map(({ from, to }) => to - from));
    const set = all.appendChild(block(grid.ownerDocument, `jm-bands-${sheet}`));
    for (const band of bands) {
      const table = set.appendChild(tablePart(band));
      table.lang = languageOf(grid);
      table.style.setProperty("--jm-share", `${Math.min(1, (2 * (band.to - band.from)) / widest)}`);
    }
  }
  const notes = all.appendChild(block(grid.ownerDocument, "jm-bands-notes"));
  const opening = [...(map?.querySelectorAll(".jm-persona-details, .jm-grid .jm-details") ?? [])];
  notes.append(...opening.filter((details) => !details.closest("[hidden]")).map(noteOf));
  for (const part of all.querySelectorAll(UNSEEN)) {
    part.remove();
  }
  for (const part of all.querySelectorAll("[id]")) {
    part.removeAttribute("id");
  }
  return all;
}

/** What a reader can open of a part: it stands behind the map, where it is as wide as it needs to be. */
function noteOf(details: Element): Element {
  const page = details.ownerDocument;
  const note = page.createElement("div");
  note.lang = languageOf(details);
  const name = page.createElement("p");
  name.dir = "auto";
  name.textContent = (details.querySelector("summary .jm-sr") ?? details.querySelector("summary"))?.textContent ?? "";
  note.append(name, ...[...details.querySelectorAll("dl")].map((said) => said.cloneNode(true)));
  return note;
}

/** The language that is said around an element, which its copy on paper would lose. */
function languageOf(element: Element): string {
  return element.closest<HTMLElement>("[lang]")?.lang ?? "";
}

/** The sheets that get bands of their own, and the pixels across each. */
function sheetsFor(stages: readonly number[]): Record<string, number> {
  const columns = stages.reduce((sum, stage) => sum + stage, 0);
  return columns < MANY ? SHEETS : { any: SHEETS.upright };
}

/** The pixels that the longest word of a column takes on the screen. */
function longestWord(grid: HTMLElement): number {
  return Number.parseFloat(grid.style.getPropertyValue("--jm-word")) || 0;
}

function block(page: Document, look: string): HTMLElement {
  const block = page.createElement("div");
  block.className = look;
  return block;
}
