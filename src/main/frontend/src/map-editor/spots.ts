import type { CellPlace } from "./commands";
import { type Content, MAIN, type Ref, touchpointsOf } from "./content";
import { OWN } from "./dom";

/** What stands at a place of the grid to which the focus can go. */
export type Spot = (
  | { readonly kind: "part"; readonly ref: Ref; readonly cell?: CellPlace }
  | { readonly kind: "point"; readonly anchor: Ref; readonly curve: string }
  | { readonly kind: "importance"; readonly ref: Ref }
  | { readonly kind: "cell"; readonly cell: CellPlace }
  | { readonly kind: "empty-stage"; readonly stage: string }
) & { readonly element: HTMLElement; readonly from: number; readonly to: number };

/** A row of the grid from the lane's header on; the cards of a cell stand in rows of their own. */
export type SpotRow = readonly Spot[];

/** A column of the grid: its stage, how many columns that has, and the touchpoint in it unless the stage has none. */
export interface Column {
  readonly stage: string;
  readonly span: number;
  readonly touchpoint: string | null;
}

/** What is known of the columns, and of where each card hangs. */
interface Grid {
  readonly columns: readonly Column[];
  readonly anchors: ReadonlyMap<string, string | null>;
}

export function columnsOf(content: Content): Column[] {
  return content.stage.flatMap(({ id }): Column[] => {
    const touchpoints = touchpointsOf(content, id);
    return touchpoints.length === 0
      ? [{ stage: id, span: 1, touchpoint: null }]
      : touchpoints.map((touchpoint) => ({ stage: id, span: touchpoints.length, touchpoint: touchpoint.id }));
  });
}

/** All places of a drawn map, row by row. */
export function spotsOf(map: HTMLElement, content: Content): SpotRow[] {
  const columns = columnsOf(content);
  const anchors = new Map(content.card.map(({ id, anchor }) => [id, anchor as string | null]));
  const grid: Grid = { columns, anchors };
  const rows: SpotRow[] = [];
  const stages = [...map.querySelectorAll<HTMLTableCellElement>("th.jm-stage")];
  let at = 0;
  rows.push(
    stages.map((element) => {
      const from = at;
      at += element.colSpan;
      return { kind: "part", ref: { part: "stage", id: element.dataset.jmStage ?? "" }, element, from, to: at };
    }),
  );
  let lane: Spot | undefined;
  let laneId = "";
  let ownRow = false;
  for (const row of map.querySelectorAll<HTMLTableRowElement>(".jm-grid tbody tr:not(.jm-unlisted)")) {
    const header = row.querySelector<HTMLElement>(":scope > .jm-lane");
    if (header) {
      laneId = row.id.slice(row.id.indexOf("-l-") + 3);
      ownRow = false;
      lane = { kind: "part", ref: { part: "lane", id: laneId }, element: header, from: -1, to: 0 };
    }
    if (row.querySelector(".jm-cell.jm-whole")) {
      rows.push(...cardRows(row, laneId, grid, ownRow, lane));
    } else if (row.querySelector(".jm-curve-cell")) {
      rows.push([...(lane ? [lane] : []), ...pointsIn(row, columns)]);
    } else if (row.querySelector(".jm-cell")) {
      rows.push(...cardRows(row, laneId, grid, ownRow, lane));
      ownRow = true;
    } else if (row.classList.contains("jm-heard")) {
      rows.push(lane ? [lane] : []);
    } else if (!row.classList.contains("jm-words")) {
      rows.push([...(lane ? [lane] : []), ...slotsIn(row, columns)]);
    }
    lane = undefined;
  }
  return rows.filter((each) => each.length > 0);
}

function cells(row: HTMLTableRowElement): { element: HTMLTableCellElement; from: number; to: number }[] {
  let from = 0;
  return [...row.cells]
    .filter((element) => !element.matches(".jm-lane"))
    .map((element) => {
      const cell = { element, from, to: from + element.colSpan };
      from = cell.to;
      return cell;
    });
}

/** Touchpoints, or their importance. */
function slotsIn(row: HTMLTableRowElement, columns: readonly Column[]): Spot[] {
  return cells(row).flatMap(({ element, from, to }): Spot[] => {
    const column = columns[from];
    if (!column) {
      return [];
    }
    const card = element.querySelector<HTMLElement>(".jm-touchpoint, .jm-none") ?? element;
    if (column.touchpoint === null) {
      return [{ kind: "empty-stage", stage: column.stage, element: card, from, to }];
    }
    const ref: Ref = { part: "touchpoint", id: column.touchpoint };
    return [
      card.matches(".jm-touchpoint")
        ? { kind: "part", ref, element: card, from, to }
        : { kind: "importance", ref, element, from, to },
    ];
  });
}

/** From left to right; the point of a stage stands before that of the touchpoint in its middle. */
function pointsIn(row: HTMLTableRowElement, columns: readonly Column[]): Spot[] {
  const point = (element: HTMLElement, anchor: Ref, from: number): Spot => ({
    kind: "point",
    anchor,
    curve: MAIN,
    element,
    from,
    to: from + 1,
  });
  const stages = [...row.querySelectorAll<HTMLElement>(".jm-of-stage")].map((element) => {
    const id = element.dataset.id ?? "";
    const first = columns.findIndex(({ stage }) => stage === id);
    return point(element, { part: "stage", id }, first + Math.floor((columns[first]?.span ?? 0) / 2));
  });
  const others = [...row.querySelectorAll<HTMLElement>(".jm-hold:not(.jm-of-stage)")].flatMap((element, from) => {
    const column = columns[from];
    return column ? [point(element, anchorOf(column), from)] : [];
  });
  return [...stages, ...others].sort((one, other) => one.from - other.from);
}

export function anchorOf({ stage, touchpoint }: Column): Ref {
  return touchpoint === null ? { part: "stage", id: stage } : { part: "touchpoint", id: touchpoint };
}

function cardRows(
  row: HTMLTableRowElement,
  lane: string,
  { columns, anchors }: Grid,
  isSecond: boolean,
  header: Spot | undefined,
): SpotRow[] {
  const found = cells(row).map(({ element, from, to }) => {
    const anchor = anchorAt(element, from, to, columns, isSecond);
    const cards = [...element.querySelectorAll<HTMLElement>(`:scope > .jm-card:not([${OWN}])`)];
    const spots: Spot[] = cards.map((card) => {
      const id = card.id.slice(card.id.indexOf("-c-") + 3);
      const cell = { lane, anchor: anchors.has(id) ? (anchors.get(id) ?? null) : anchor };
      return { kind: "part", ref: { part: "card", id }, cell, element: card, from, to };
    });
    return spots.length > 0 ? spots : [{ kind: "cell", cell: { lane, anchor }, element, from, to } as Spot];
  });
  const height = Math.max(1, ...found.map((spots) => spots.length));
  return Array.from({ length: height }, (_, i) => [
    ...(i === 0 && header ? [header] : []),
    ...found.flatMap((spots) => (spots[i] ? [spots[i]] : [])),
  ]);
}

/** The place under which the cards of a cell hang. In a lane's second row, cells stand under touchpoints. */
export function anchorAt(
  element: Element,
  from: number,
  to: number,
  columns: readonly Column[],
  isSecond: boolean,
): string | null {
  const column = columns[from];
  if (element.matches(".jm-whole") || !column) {
    return null;
  }
  return column.touchpoint !== null && (isSecond || to - from < column.span) ? column.touchpoint : column.stage;
}

/** Whether two places are of the same thing, as before and after a drawing. */
export function isSame(one: Spot, other: Spot): boolean {
  if (one.kind !== other.kind || ("ref" in one && "ref" in other && one.ref.id !== other.ref.id)) {
    return false;
  }
  const { element: _, from: _f, to: _t, ...a } = one;
  const { element: __, from: __f, to: __t, ...b } = other;
  return JSON.stringify(a) === JSON.stringify(b);
}
