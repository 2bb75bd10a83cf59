/** Neighbouring columns of a map: the first one and the one after the last. */
export interface Columns {
  readonly from: number;
  readonly to: number;
}

/**
 * Divides a map's columns into bands that are printed below each other.
 *
 * A stage stays whole if it is not wider than a band, else it is split into even pieces. There are as few bands as can be, and the widest
 * is as narrow as that allows, so that they come out alike.
 *
 * @param stages how many columns each stage has
 * @param most how many columns a band may have
 */
export function bandsOf(stages: readonly number[], most: number): Columns[] {
  const pieces = stages.flatMap((columns) => split(columns, most));
  const fewest = fill(pieces, most).length;
  let width = Math.max(...pieces);
  while (fill(pieces, width).length > fewest) {
    width++;
  }
  return fill(pieces, width);
}

function split(columns: number, most: number): number[] {
  const count = Math.ceil(columns / most);
  const end = (piece: number): number => Math.floor((piece * columns) / count);
  return Array.from({ length: count }, (_, piece) => end(piece + 1) - end(piece));
}

function fill(pieces: readonly number[], width: number): Columns[] {
  const bands: Columns[] = [];
  let band = { from: 0, to: 0 };
  for (const piece of pieces) {
    if (band.to === band.from || band.to + piece > band.from + width) {
      band = { from: band.to, to: band.to };
      bands.push(band);
    }
    band.to += piece;
  }
  return bands;
}
