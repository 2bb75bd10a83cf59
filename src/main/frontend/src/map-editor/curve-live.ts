import { attributeOf, type Content, type Ref, touchpointsOf } from "./content";
import { heightOf } from "./curve-hand";
import { OWN, setAttribute } from "./dom";
import { pathThrough } from "./monotone";

const SLOT = 100;
const UNSEEN = "jm-with-live";
const POINT = ".jm-point, .jm-mark";

/** A stretch of a curve without a gap: slots from left to right, and the values there. */
export interface Run {
  readonly slots: readonly number[];
  readonly values: readonly number[];
}

/**
 * The runs of a curve as the server draws it: the line passes touchpoints without a value, a stage without any value is a gap, and a stage's
 * own value counts where its touchpoints have none.
 */
export function runsOf(content: Content, curve: string, moved?: { anchor: Ref; value: number }): Run[] {
  const feels = (anchor: Ref): number | null =>
    moved && moved.anchor.part === anchor.part && moved.anchor.id === anchor.id
      ? moved.value
      : (attributeOf(content, anchor, "emotion", curve) as number | null);
  const runs: { slots: number[]; values: number[] }[] = [];
  let run: (typeof runs)[number] | undefined;
  const meet = (slot: number, value: number): void => {
    if (!run) {
      run = { slots: [], values: [] };
      runs.push(run);
    }
    run.slots.push(slot);
    run.values.push(value);
  };
  let start = 0;
  for (const stage of content.stage) {
    const touchpoints = touchpointsOf(content, stage.id);
    const values = touchpoints.map(({ id }) => feels({ part: "touchpoint", id }));
    const whole = feels({ part: "stage", id: stage.id });
    const span = Math.max(1, touchpoints.length);
    if (values.some((value) => value !== null)) {
      values.forEach((value, i) => {
        if (value !== null) {
          meet(start + i, value);
        }
      });
    } else if (whole !== null) {
      meet(start + (span - 1) / 2, whole);
    } else {
      run = undefined;
    }
    start += span;
  }
  return runs;
}

/** Whether a curve shows a stage's own value: none of its touchpoints has one. */
export function showsWhole(content: Content, stage: string, curve: string): boolean {
  const feels = (anchor: Ref): boolean => attributeOf(content, anchor, "emotion", curve) !== null;
  return (
    feels({ part: "stage", id: stage }) &&
    !touchpointsOf(content, stage).some(({ id }) => feels({ part: "touchpoint", id }))
  );
}

/**
 * Puts an empty line before those of each curve, for points that are moved later: to put something between the parts of a picture makes the
 * browser work out the styles of all that follow. One that is there takes the size of the curve, which has more columns or fewer by now.
 */
export function layOutLines(map: HTMLElement, content: Content): void {
  content.curve.forEach((_, i) => {
    const lines = linesOf(map, i + 1);
    if (lines) {
      const id = idOf(map, i + 1);
      const live = document.getElementById(id) ?? emptyLike(lines, id);
      for (const name of ["viewBox", "height"]) {
        setAttribute(live, name, lines.getAttribute(name) ?? "");
      }
      if (lines.previousElementSibling !== live) {
        lines.before(live);
      }
    }
  });
}

/**
 * Draws the line of a curve with one point moved, in the place of the line that the server has drawn. That one stays as it is, unseen, as the point
 * does: the overview shows the line too, and would be made anew with each change of it.
 */
export function drawCurve(map: HTMLElement, content: Content, curve: string, anchor: Ref, value: number): void {
  const lines = linesOf(map, content.curve.findIndex(({ id }) => id === curve) + 1);
  if (!lines) {
    return;
  }
  const data = runsOf(content, curve, { anchor, value })
    .filter(({ slots }) => slots.length > 1)
    .map(({ slots, values }) =>
      pathThrough(
        slots.map((slot) => (slot + 0.5) * SLOT),
        values.map(heightOf),
      ),
    )
    .join("");
  layOutLines(map, content);
  lines.previousElementSibling?.firstElementChild?.setAttribute("d", data);
  if (!lines.matches(`.${UNSEEN}`)) {
    lines.classList.add(UNSEEN);
    hidePoint(map, content, curve, anchor);
  }
}

/** Hides the server's point with its star and tag. */
function hidePoint(map: HTMLElement, content: Content, curve: string, { id }: Ref): void {
  const number = content.curve.findIndex((each) => each.id === curve) + 1;
  const shape = map.querySelector(`.jm-curve > svg.jm-k${number} [data-jm-point="${id}"]`);
  const point = shape?.closest(POINT);
  point?.classList.add(UNSEEN);
  for (let beside = point?.nextElementSibling; beside && !beside.matches(POINT); beside = beside.nextElementSibling) {
    beside.classList.add(UNSEEN);
  }
}

/** Shows the lines of the server again. */
export function undrawCurve(map: HTMLElement): void {
  for (const lines of map.querySelectorAll(`.${UNSEEN}`)) {
    lines.classList.remove(UNSEEN);
  }
  for (const path of map.querySelectorAll(".jm-live > path[d]")) {
    path.removeAttribute("d");
  }
}

function linesOf(map: HTMLElement, number: number): SVGElement | null {
  return map.querySelector<SVGElement>(`.jm-curve > svg.jm-k${number}[viewBox]:not([${OWN}])`);
}

function idOf(map: HTMLElement, number: number): string {
  return `${map.id}-live-${number}`;
}

/** A picture of the same look, size and place with one line that leads nowhere yet. */
function emptyLike(lines: SVGElement, id: string): Element {
  const live = lines.cloneNode(false) as SVGElement;
  live.id = id;
  live.setAttribute(OWN, "");
  live.classList.remove(UNSEEN);
  live.classList.add("jm-live");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("class", "jm-line");
  path.setAttribute("fill", "none");
  path.setAttribute("stroke", "currentColor");
  path.setAttribute("stroke-width", "2");
  path.setAttribute("vector-effect", "non-scaling-stroke");
  live.append(path);
  return live;
}
