import { cutting } from "./path-cut";
import type { Columns } from "./print-bands";

/** How wide a column is in the drawing of a curve's lines. */
const COLUMN = 100;

/**
 * Draws parts of an emotion curve, each as wide as the cell it is put into. What lies beyond the part is not in it, so that a long curve does
 * not cost its length for each.
 *
 * @param columns how many the curve spans
 */
export function curveParts(curve: SVGElement, columns: number): (part: Columns) => SVGElement {
  const pieces = [...curve.children].map((piece) => pieceParts(piece, columns));
  return (shared) => {
    const { from, to } = shared;
    const part = curve.cloneNode() as SVGElement;
    part.style.width = `${(100 * columns) / (to - from)}%`;
    part.style.marginLeft = `${(-100 * from) / (to - from)}%`;
    part.append(...pieces.flatMap((piece) => piece(shared)));
    return part;
  };
}

/** The guides belong to every part; of lines, points and names each has its own. */
function pieceParts(piece: Element, columns: number): (part: Columns) => Element[] {
  if (piece.matches(".jm-guides")) {
    return () => [piece.cloneNode(true) as Element];
  }
  if (piece.hasAttribute("viewBox")) {
    return lineParts(piece);
  }
  const at = column(piece, columns);
  if (at !== undefined) {
    return ({ from, to }) => (from < at && at < to ? [piece.cloneNode(true) as Element] : []);
  }
  const points = [...piece.children].map((point) => ({ point, at: column(point, columns) ?? 0 }));
  return ({ from, to }) => {
    const part = piece.cloneNode() as Element;
    part.append(...points.filter(({ at }) => from < at && at < to).map(({ point }) => point.cloneNode(true)));
    return [part];
  };
}

function lineParts(lines: Element): (part: Columns) => Element[] {
  const paths = [...lines.children].map((path) => ({ path, cut: cutting(path.getAttribute("d") ?? "") }));
  return ({ from, to }) => {
    const part = lines.cloneNode() as Element;
    for (const { path, cut } of paths) {
      const d = cut(from * COLUMN, to * COLUMN);
      if (d) {
        const piece = path.cloneNode() as Element;
        piece.setAttribute("d", d);
        part.append(piece);
      }
    }
    return [part];
  };
}

/** The place of a mark that stands at a part of the curve's width. */
function column(mark: Element, columns: number): number | undefined {
  const place = mark.getAttribute("cx") ?? mark.getAttribute("x") ?? mark.firstElementChild?.getAttribute("x");
  return place?.endsWith("%") ? (Number.parseFloat(place) * columns) / 100 : undefined;
}
