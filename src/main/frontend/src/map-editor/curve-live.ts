import { attributeOf, type Content, type Ref, touchpointsOf } from "./content";
import { heightOf } from "./curve-hand";
import { OWN } from "./dom";
import { pathThrough } from "./monotone";

const SLOT = 100;

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

/** Draws the line of a curve with one point moved, in the place of the line that the server has drawn. */
export function drawCurve(map: HTMLElement, content: Content, curve: string, anchor: Ref, value: number): void {
  const number = content.curve.findIndex(({ id }) => id === curve) + 1;
  const lines = map.querySelector<SVGElement>(`.jm-curve > svg.jm-k${number}[viewBox]`);
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
  let path = lines.querySelector(`[${OWN}]`);
  if (!path) {
    path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute(OWN, "");
    path.id = `${map.id}-live-${number}`;
    path.setAttribute("class", "jm-line jm-live");
    path.setAttribute("fill", "none");
    path.setAttribute("stroke", "currentColor");
    path.setAttribute("stroke-width", "2");
    path.setAttribute("vector-effect", "non-scaling-stroke");
    lines.append(path);
    lines.classList.add("jm-with-live");
  }
  path.setAttribute("d", data);
}

/** Shows the lines of the server again. */
export function undrawCurve(map: HTMLElement): void {
  for (const line of map.querySelectorAll(".jm-live")) {
    line.parentElement?.classList.remove("jm-with-live");
    line.remove();
  }
}
