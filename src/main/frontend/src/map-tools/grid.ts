/** Columns that stand beside each other, from `from` up to `to`. */
export interface Columns {
  readonly from: number;
  readonly to: number;
}

/** A stage of a drawn map with the columns under it. */
export interface Stage extends Columns {
  readonly id: string;
  readonly name: string;
  readonly header: HTMLElement;
}

/** A cell of a lane with the columns that it spans. */
export interface Cell extends Columns {
  readonly element: HTMLTableCellElement;
}

const LANE_HEADER = ".jm-lane, .jm-corner";

export function stagesOf(map: Element): Stage[] {
  let from = 0;
  return [...map.querySelectorAll<HTMLTableCellElement>("th.jm-stage")].map((header) => {
    const stage = {
      id: header.dataset.jmStage ?? "",
      name: textOf(header, ".jm-stage-name"),
      header,
      from,
      to: from + header.colSpan,
    };
    from = stage.to;
    return stage;
  });
}

/** The cells of all lanes, without the lanes' headers. */
export function cellsOf(map: Element): Cell[] {
  return [...map.querySelectorAll<HTMLTableRowElement>(".jm-grid tbody tr")].flatMap((row) => {
    let from = 0;
    return [...row.cells]
      .filter((element) => !element.matches(LANE_HEADER))
      .map((element) => {
        const cell = { element, from, to: from + element.colSpan };
        from = cell.to;
        return cell;
      });
  });
}

/** The rows of each lane, by the id of its first row. */
export function lanesOf(map: Element): { id: string; name: string; rows: HTMLElement[] }[] {
  const lanes: { id: string; name: string; rows: HTMLElement[] }[] = [];
  for (const row of map.querySelectorAll<HTMLElement>(".jm-grid tbody tr:not(.jm-unlisted)")) {
    if (row.querySelector(".jm-lane")) {
      lanes.push({ id: row.id, name: textOf(row, ".jm-lane-name"), rows: [row] });
    } else {
      lanes.at(-1)?.rows.push(row);
    }
  }
  return lanes;
}

export function touchpointsOf(map: Element): HTMLElement[] {
  return [...map.querySelectorAll<HTMLElement>(".jm-touchpoint")];
}

export function textOf(part: Element, selector: string): string {
  return part.querySelector(selector)?.textContent?.trim() ?? "";
}

/** Where the columns and their visible part stand on the screen. */
export interface Sight {
  readonly left: number;
  readonly width: number;
  readonly visibleLeft: number;
  readonly visibleWidth: number;
}

/** Undefined for a map without stages. */
export function sightOf(map: Element): Sight | undefined {
  const box = map.querySelector(".jm-scroll");
  const corner = map.querySelector("thead tr:last-child .jm-corner");
  const headers = map.querySelectorAll("th.jm-stage");
  const first = headers[0];
  const last = headers[headers.length - 1];
  if (!box || !corner || !first || !last) {
    return undefined;
  }
  const left = first.getBoundingClientRect().left;
  const boxLeft = box.getBoundingClientRect().left + box.clientLeft;
  const laneWidth = corner.getBoundingClientRect().width;
  return {
    left,
    width: last.getBoundingClientRect().right - left,
    visibleLeft: boxLeft + laneWidth,
    visibleWidth: box.clientWidth - laneWidth,
  };
}
