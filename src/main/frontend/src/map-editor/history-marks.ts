import { cellsOf, stagesOf } from "../map-tools/grid";
import type { Differences, Part, Point } from "./history-client";
import { element } from "./history-elements";
import type { Words } from "./history-list";
import { signed } from "./history-times";

const SVG = "http://www.w3.org/2000/svg";

/** The zero line of the curve, and a step of the scale, in pixels: as in the server's CurveDrawing. */
const ZERO = 102;
const STEP = 29;

/** From the middle of a point to the old value, on the side on which the next curve does not stand. */
const ASIDE = 17;

/** The sign of a part in the ids of a drawing, and where its mark stands in it. */
const DRAWN: Readonly<Record<string, { sign: string; within: string }>> = {
  stage: { sign: "s", within: ".jm-arrow" },
  lane: { sign: "l", within: ".jm-lane-label" },
  touchpoint: { sign: "t", within: "" },
  card: { sign: "c", within: "" },
};

/** Marks in the drawing of the later moment what has changed since the earlier one, each mark with a word. */
export function markDifferences(map: HTMLElement, { parts, points }: Differences, words: Words): void {
  for (const kind of ["added", "changed", "moved"] as const) {
    for (const part of parts[kind]) {
      mark(map, part, kind, words(`history.mark.${kind}`));
    }
  }
  for (const point of points) {
    drawOldPlace(map, point);
  }
}

function mark(map: HTMLElement, { part, id }: Part, kind: string, word: string): void {
  const drawn = DRAWN[part];
  const found = drawn && map.ownerDocument.getElementById(`${map.id}-${drawn.sign}-${id}`);
  const place = drawn?.within ? found?.querySelector(drawn.within) : found;
  if (!place) {
    return;
  }
  const first = place.querySelector(":scope > .jm-diff-word");
  if (first) {
    first.append(` · ${word}`);
  } else {
    place.classList.add("jm-diff", `jm-diff-${kind}`);
    place.prepend(element("span", "jm-diff-word", word));
  }
}

/** Draws a hollow point where a value was, with the value, and a thin line from there to where it is now. */
function drawOldPlace(map: HTMLElement, { anchor, number, was, now }: Point): void {
  const layer = map.querySelector(`.jm-curve > svg.jm-k${number}:not([viewBox])`);
  const x = placeOf(map, anchor);
  if (!layer || !x || was === null) {
    return;
  }
  const old = shape("g", { class: "jm-ghost" });
  const y = ZERO - was * STEP;
  if (now !== null) {
    old.append(shape("line", { x1: x, x2: x, y1: y, y2: ZERO - now * STEP }));
  }
  const beside = number % 2 === 0 ? { dx: ASIDE, "text-anchor": "start" } : { dx: -ASIDE, "text-anchor": "end" };
  const value = shape("text", { x, y: y + 4, ...beside });
  value.textContent = signed(was);
  old.append(shape("circle", { cx: x, cy: y, r: 12 }), value);
  layer.prepend(old);
}

/** Where a touchpoint or a stage stands along the curve; empty when the map shows neither it nor its point. */
function placeOf(map: HTMLElement, anchor: string): string {
  const point = map.ownerDocument.getElementById(`${map.id}-p-${anchor}`);
  if (point) {
    return point.getAttribute("cx") ?? "";
  }
  const stages = stagesOf(map);
  const touchpoint = map.ownerDocument.getElementById(`${map.id}-t-${anchor}`);
  const columns = touchpoint
    ? cellsOf(map).find((cell) => cell.element.contains(touchpoint))
    : stages.find((stage) => stage.id === anchor);
  return columns ? `${(50 * (columns.from + columns.to)) / (stages.at(-1)?.to ?? 1)}%` : "";
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, String(value));
  }
  return made;
}
