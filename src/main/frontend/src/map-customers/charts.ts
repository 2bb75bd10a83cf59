import { el } from "../map-editor/dom";
import type { Words } from "../map-marks/words";
import type { Score } from "./client";
import { endsOf, monthText, rangeOf, scoreText, short } from "./numbers";

const GROUPS = ["detractor", "passive", "promoter"] as const;
const WIDTH = 280;
const HEIGHT = 48;

/** Where a score lies between the ends of what it can be, and how sure that is. */
export function intervalBar(score: Score): HTMLElement {
  const [lowest, highest] = rangeOf(score);
  const share = (value: number): string => String((value - lowest) / (highest - lowest));
  const { value = lowest, low, high } = score;
  const bar = el("div", { class: "jm-interval", "aria-hidden": "true" });
  bar.style.setProperty("--at", share(value));
  bar.style.setProperty("--low", share(low ?? value));
  bar.style.setProperty("--high", share(high ?? value));
  return bar;
}

/** How many gave each number. */
export function distribution({ type, scale, counts = [] }: Score, words: Words): HTMLElement {
  const [lowest] = endsOf(scale);
  const most = Math.max(1, ...counts);
  const told = counts.map((count, i) => words("count", lowest + i, count)).join(", ");
  return el(
    "div",
    { class: "jm-tally", role: "img", "aria-label": words("counts", told) },
    ...counts.map((count, i) => {
      const bar = el(
        "span",
        { class: `jm-tally-bar jm-${groupOf(type, scale, lowest + i)}` },
        el("span", { class: "jm-tally-count" }, count > 0 ? short(count) : ""),
        el("span", { class: "jm-tally-fill" }),
        el("span", { class: "jm-tally-name" }, String(lowest + i)),
      );
      bar.style.setProperty("--h", String(count / most));
      return bar;
    }),
  );
}

/** Who is happy, who is not, and who is neither. */
export function split({ type, groups }: Score, words: Words): HTMLElement[] {
  if (!groups) {
    return [];
  }
  const bar = el("div", { class: "jm-split", "aria-hidden": "true" });
  for (const group of GROUPS) {
    const part = el("span", { class: `jm-${group}` });
    part.style.flexGrow = String(groups[group]);
    bar.append(part);
  }
  return [
    bar,
    el(
      "ul",
      { class: "jm-split-words" },
      ...GROUPS.map((group) =>
        el(
          "li",
          { class: `jm-${group}` },
          el("b", {}, words("n", groups[group])),
          ` ${words(`group.${type}.${group}`)}`,
        ),
      ),
    ),
  ];
}

/** A score month by month; months with too few answers are a gap in the line. */
export function trendLine(
  points: readonly { readonly month: string; readonly score: Score | undefined }[],
  words: Words,
): HTMLElement {
  const first = points.find(({ score }) => score)?.score;
  const [lowest, highest] = first ? rangeOf(first) : [0, 1];
  const x = (i: number): number => (points.length < 2 ? WIDTH / 2 : 4 + (i * (WIDTH - 8)) / (points.length - 1));
  const y = (value: number): number => HEIGHT - 4 - ((value - lowest) / (highest - lowest)) * (HEIGHT - 8);
  const at = points.map(({ score }, i) =>
    score?.value === undefined ? "" : `${x(i).toFixed(1)} ${y(score.value).toFixed(1)}`,
  );
  const path = at.map((place, i) => place && `${at[i - 1] ? "L" : "M"}${place}`).join("");
  const dots = at.map((place) => place && `M${place}h0`).join("");
  const told = points
    .flatMap(({ month, score }) =>
      score?.value === undefined ? [] : [words("month", monthText(month), scoreText(score.type, score.value))],
    )
    .join(", ");
  const line = el("div", { class: "jm-trend", role: "img", "aria-label": told });
  line.innerHTML = `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path d="${path}"/><path class="jm-trend-dots" d="${dots}"/></svg>`;
  const ends = [points[0], points.at(-1)].map((end) => el("span", {}, end ? monthText(end.month) : ""));
  return el("div", {}, line, el("div", { class: "jm-trend-ends", "aria-hidden": "true" }, ...ends));
}

/** The group of a number, as the server counts them: effort is bad when it is high. */
function groupOf(type: string, scale: string, value: number): string {
  const ends: Readonly<Record<string, readonly [number, number]>> = {
    "nps 0-10": [6, 9],
    "csat 1-5": [2, 4],
    "csat 0-2": [0, 2],
    "csat 1-7": [3, 6],
    "ces 1-5": [2, 4],
    "ces 1-5-ease": [2, 4],
    "ces 1-7": [3, 5],
  };
  const [low, high] = ends[`${type} ${scale}`] ?? [0, 0];
  const isEffort = type === "ces" && scale === "1-5";
  if (value <= low) {
    return isEffort ? "promoter" : "detractor";
  }
  return value < high ? "passive" : isEffort ? "detractor" : "promoter";
}
