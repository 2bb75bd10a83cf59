import type { Spot, SpotRow } from "./spots";

/**
 * The place that an arrow key leads to from another: the next one in that direction, the same one at the edge of the map.
 *
 * @param column the column in which somebody goes up and down, also through places that span several
 */
export function neighbour(
  rows: readonly SpotRow[],
  from: Spot,
  key: string,
  isRtl: boolean,
  column: number = from.from,
): Spot {
  const r = rows.findIndex((row) => row.includes(from));
  const row = rows[r] ?? [];
  const i = row.indexOf(from);
  const forward = isRtl ? "ArrowLeft" : "ArrowRight";
  const back = isRtl ? "ArrowRight" : "ArrowLeft";
  switch (key) {
    case forward:
      return row[i + 1] ?? from;
    case back:
      return row[i - 1] ?? laneOf(rows, r) ?? from;
    case "ArrowDown":
      return inColumn(rows.slice(r + 1), from, column) ?? from;
    case "ArrowUp":
      return inColumn(rows.slice(0, Math.max(0, r)).reverse(), from, column) ?? from;
    case "Home":
      return row[0] ?? from;
    case "End":
      return row.at(-1) ?? from;
    default:
      return from;
  }
}

/** Cards of one cell stand in rows of their own, of which the first has the lane's header. */
function laneOf(rows: readonly SpotRow[], row: number): Spot | undefined {
  return rows
    .slice(0, row + 1)
    .reverse()
    .map((spots) => spots[0])
    .find((spot) => spot !== undefined && spot.from < 0);
}

function inColumn(rows: readonly SpotRow[], { from, to }: Spot, column: number): Spot | undefined {
  const wanted = Math.max(column, from);
  for (const row of rows) {
    const under =
      row.find((spot) => spot.from <= wanted && wanted < spot.to) ??
      row.find((spot) => from < spot.to && spot.from < to);
    if (under) {
      return under;
    }
  }
  return undefined;
}
