import type { Edit } from "../edits";
import { addCard, addTouchpoint, type CellPlace } from "./commands";
import { type Content, cardsOf, touchpointsOf } from "./content";

/** At most so many cells are taken over at once, as a request takes edits. */
export const MOST_CELLS = 1_000;

/** Rows of texts, as a spreadsheet, a wiki table or lines of text have them. */
export type Block = readonly (readonly string[])[];

/** Reads what the clipboard holds: a table of a wiki page or a spreadsheet, or else lines of text with or without tabs. */
export function blockOf(html: string, text: string): Block {
  const table = html.includes("<table")
    ? new DOMParser().parseFromString(html, "text/html").querySelector("table")
    : null;
  if (table) {
    return trimmed(rowsIn(table));
  }
  return trimmed(rowsOf(text));
}

/** A cell over several columns or rows has its text in the first of them; the others are empty. */
function rowsIn(table: HTMLTableElement): string[][] {
  const rows: string[][] = [...table.rows].map(() => []);
  [...table.rows].forEach((row, r) => {
    let c = 0;
    for (const cell of row.cells) {
      while (rows[r]?.[c] !== undefined) {
        c++;
      }
      const below = rows.slice(r, cell.rowSpan === 0 ? undefined : r + cell.rowSpan);
      for (const each of below) {
        for (let column = c; column < c + cell.colSpan; column++) {
          each[column] = "";
        }
      }
      below[0]?.splice(c, 1, textOf(cell));
    }
  });
  return rows.map((row) => Array.from(row, (text) => text ?? ""));
}

const LINE_END = "\0";

/** The text of a cell with its line ends; those of its source are none. */
function textOf(cell: Element): string {
  for (const block of cell.querySelectorAll("br, p, div, li")) {
    block.before(LINE_END);
  }
  const lines = (cell.textContent ?? "").replace(/[ \t\r\n]+/g, " ").split(LINE_END);
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** Text with tabs; a cell in quotation marks may hold line ends and doubled quotation marks, as spreadsheets write it. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=\t|\r\n?|\n|$)|([^\t\r\n]*))(\t|\r\n?|\n|$)/gy;
  for (let match = cell.exec(text); match && match.index < text.length; match = cell.exec(text)) {
    rows.at(-1)?.push((match[1] === undefined ? String(match[2]) : unquoted(match[1])).trim());
    if (match[3] !== "\t" && match[3] !== "") {
      rows.push([]);
    }
    if (match[3] === "") {
      break;
    }
  }
  return rows;
}

/** Spreadsheets put into quotation marks only what needs them; around anything else somebody has written them. */
function unquoted(text: string): string {
  return /^$|[\t\r\n]|""/.test(text) ? text.replaceAll('""', '"') : `"${text}"`;
}

function trimmed(rows: readonly (readonly string[])[]): Block {
  const used = rows.filter((row) => row.some((text) => text !== ""));
  const width = Math.max(0, ...used.map((row) => row.findLastIndex((text) => text !== "") + 1));
  return used.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ""));
}

/** Where a text of a block goes: into a cell as a card, or as a touchpoint into a stage. */
export interface Pasted {
  readonly text: string;
  readonly into: CellPlace | { readonly stage: string };
}

export interface PastePlan {
  readonly pasted: readonly Pasted[];
  /** Texts for which there is no stage or lane left. */
  readonly left: number;
}

/** A column of texts becomes cards of one cell, a block fills cells to the right and below, and in the touchpoints' lane new touchpoints. */
export function planFor(
  content: Content,
  block: Block,
  from: CellPlace | { readonly stage: string },
  holdsCards: ReadonlySet<unknown>,
): PastePlan {
  const width = block[0]?.length ?? 0;
  const texts = block.flat().filter((text) => text !== "");
  if ("stage" in from) {
    return { pasted: texts.map((text) => ({ text, into: from })), left: 0 };
  }
  if (width <= 1) {
    return { pasted: texts.map((text) => ({ text, into: from })), left: 0 };
  }
  const isTouchpoint = content.touchpoint.some(({ id }) => id === from.anchor);
  const places = isTouchpoint ? content.stage.flatMap(({ id }) => touchpointsOf(content, id)) : content.stage;
  const start = places.findIndex(({ id }) => id === from.anchor);
  const lanes = content.lane.filter(({ type }) => holdsCards.has(type));
  const top = lanes.findIndex(({ id }) => id === from.lane);
  const pasted: Pasted[] = [];
  let left = 0;
  block.forEach((row, r) => {
    row.forEach((text, c) => {
      const lane = lanes[top + r];
      const place = start < 0 ? undefined : places[start + c];
      if (text !== "" && lane && place) {
        pasted.push({ text, into: { lane: lane.id, anchor: place.id } });
      } else if (text !== "") {
        left++;
      }
    });
  });
  return { pasted, left };
}

/** The edits of a plan, as one request. */
export function pasteEdits(content: Content, { pasted }: PastePlan): Edit[] {
  const last = new Map<string, string | undefined>();
  return pasted.map(({ text, into }) => {
    const key = JSON.stringify(into);
    if ("stage" in into) {
      const add = addTouchpoint(
        text.replace(/\s+/g, " "),
        into.stage,
        last.get(key) ?? touchpointsOf(content, into.stage).at(-1)?.id,
      );
      last.set(key, add.value.id);
      return add;
    }
    const add = addCard(text, into, last.get(key) ?? cardsOf(content, into.lane, into.anchor).at(-1)?.id);
    last.set(key, add.value.id);
    return add;
  });
}
