import { cutting } from "./path-cut";
import type { Columns } from "./print-bands";

/** How wide a column is in the drawing of a curve's lines. */
const COLUMN = 100;

const SVG = "http://www.w3.org/2000/svg";

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

/** The guides across belong to every part; of all that has a place, each has its own. */
function pieceParts(piece: Element, columns: number): (part: Columns) => Element[] {
  if (piece.hasAttribute("viewBox")) {
    return lineParts(piece);
  }
  const at = column(piece, columns);
  if (at !== undefined) {
    return ({ from, to }) => (from < at && at < to ? drawn([piece]) : []);
  }
  const points = [...piece.children].map((point) => ({ point, at: column(point, columns) }));
  return ({ from, to }) => {
    const part = piece.cloneNode() as Element;
    const own = points.filter(({ at }) => at === undefined || (from < at && at < to));
    part.append(...drawn(own.map(({ point }) => point)));
    return [part];
  };
}

/** The pieces that look alike become one, since each element of a drawing costs far more to print than its points. */
function lineParts(lines: Element): (part: Columns) => Element[] {
  const paths = [...lines.children].map((path) => ({
    path,
    look: path.getAttribute("class") ?? "",
    cut: cutting(path.getAttribute("d") ?? ""),
  }));
  return ({ from, to }) => {
    const part = lines.cloneNode() as Element;
    const pieces = new Map<string, Element>();
    for (const { path, look, cut } of paths) {
      const d = cut(from * COLUMN, to * COLUMN);
      if (d) {
        const piece = pieces.get(look) ?? part.appendChild(path.cloneNode() as Element);
        piece.setAttribute("d", pieces.has(look) ? `${piece.getAttribute("d")}${d}` : d);
        pieces.set(look, piece);
      }
    }
    return [part];
  };
}

/**
 * Copies of marks. The face that a point is filled with is a pattern, which on paper becomes a picture of dots: there, its lines are drawn. Faces
 * that look alike stand in one group and have no class of their own, since the browser looks at each part of a drawing that has one before it prints.
 */
function drawn(marks: readonly Element[]): Element[] {
  const groups = new Map<string, Element>();
  const others: Element[] = [];
  for (const mark of marks) {
    const face = faceOf(mark);
    if (face) {
      const look = `${mark.getAttribute("class")} ${face.getAttribute("class")}`;
      const group = groups.get(look) ?? mark.ownerDocument.createElementNS(SVG, "g");
      group.setAttribute("class", look);
      group.append(faceAt(mark, face));
      groups.set(look, group);
    } else {
      others.push(mark.cloneNode(true) as Element);
    }
  }
  return [...groups.values(), ...others];
}

function faceOf(mark: Element): Element | null {
  return mark.ownerDocument.getElementById(/^url\(#(.+)\)$/.exec(mark.getAttribute("fill") ?? "")?.[1] ?? "");
}

function faceAt(mark: Element, face: Element): Element {
  const drawing = mark.ownerDocument.createElementNS(SVG, "svg");
  drawing.setAttribute("x", mark.getAttribute("cx") ?? "");
  drawing.setAttribute("y", mark.getAttribute("cy") ?? "");
  drawing.setAttribute("overflow", "visible");
  drawing.append(...[...face.cloneNode(true).childNodes]);
  return drawing;
}

/** The place of a mark that stands at a part of the curve's width. */
function column(mark: Element, columns: number): number | undefined {
  const place = mark.getAttribute("cx") ?? mark.getAttribute("x") ?? mark.getAttribute("x1");
  return place?.endsWith("%") ? (Number.parseFloat(place) * columns) / 100 : undefined;
}
