import type { Columns } from "./print-bands";
import { curveParts } from "./print-curve";

interface Cell extends Columns {
  readonly part: (shared: Columns) => Element;
}

/** Makes tables that show all lanes of a map, but only some of its columns. */
export function tableParts(grid: HTMLTableElement): (band: Columns) => HTMLTableElement {
  const continued = grid.dataset.jmContinued ?? "";
  const rows = [...grid.rows].map((row) => ({ row, names: names(row), cells: cells(row, continued) }));
  return (band) => {
    const table = copy(grid);
    let section: Element = table;
    for (const { row, names, cells } of rows) {
      if (section.tagName !== row.parentElement?.tagName) {
        section = table.appendChild(copy(row.parentElement as Element));
      }
      const part = copy(row);
      part.append(...names.map((name) => copy(name, true)), ...cellParts(cells, band));
      section.append(part);
    }
    table.prepend(...[...grid.querySelectorAll("colgroup:first-of-type")].map((names) => copy(names, true)));
    return table;
  };
}

function names(row: HTMLTableRowElement): Element[] {
  return [...row.cells].filter(isName);
}

function isName(cell: Element): boolean {
  return cell.matches(".jm-corner, .jm-lane");
}

function cells(row: HTMLTableRowElement, continued: string): Cell[] {
  let to = 0;
  return [...row.cells]
    .filter((cell) => !isName(cell))
    .map((cell) => {
      const from = to;
      to += cell.colSpan;
      return { from, to, part: partsOf(cell, { from, to }, continued) };
    });
}

function cellParts(cells: readonly Cell[], band: Columns): Element[] {
  return cells
    .filter(({ from, to }) => from < band.to && band.from < to)
    .map(({ from, to, part }) => part({ from: Math.max(from, band.from), to: Math.min(to, band.to) }));
}

/** Of a cell, a band shows the name of a stage again and a part of a curve, but cards only where their stage begins. */
function partsOf(cell: HTMLTableCellElement, { from, to }: Columns, continued: string): Cell["part"] {
  const curve = cell.querySelector<SVGElement>(".jm-curve");
  const curvePart = curve && curveParts(curve, to);
  return (shared) => {
    const begins = shared.from === from;
    const part = copy(cell, !curvePart && (begins || cell.matches(".jm-stage, .jm-phase")));
    part.colSpan = shared.to - shared.from;
    if (curvePart) {
      part.append(curvePart(shared));
    } else if (!begins) {
      part.classList.remove("jm-first");
      part.querySelector(".jm-stage-name, .jm-phase-name")?.append(` ${continued}`);
    }
    return part;
  };
}

function copy<E extends Element>(element: E, whole = false): E {
  return element.cloneNode(whole) as E;
}
