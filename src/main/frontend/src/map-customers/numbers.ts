import { language } from "../map-editor/history-times";
import { tenths } from "../map-marks/words";
import { remembered } from "../remembered";
import type { Score } from "./client";

const whole = /* @__PURE__ */ remembered(
  (tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 0, signDisplay: "exceptZero" }),
);
const percent = /* @__PURE__ */ remembered(
  (tag) => new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 0 }),
);
const compact = /* @__PURE__ */ remembered(
  (tag) => new Intl.NumberFormat(tag, { notation: "compact", maximumFractionDigits: 1 }),
);
const day = /* @__PURE__ */ remembered((tag) => new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeZone: "UTC" }));
const month = /* @__PURE__ */ remembered(
  (tag) => new Intl.DateTimeFormat(tag, { month: "short", year: "numeric", timeZone: "UTC" }),
);

/** The ends of a scale that is named like `1-5-ease`. */
export function endsOf(scale: string): readonly [lowest: number, highest: number] {
  const [lowest = 0, highest = 0] = scale.split("-").map(Number);
  return [lowest, highest];
}

/** Between what the score of a question can lie: the NPS, a share, or a mean on the scale. */
export function rangeOf({ type, scale }: Pick<Score, "type" | "scale">): readonly [lowest: number, highest: number] {
  return type === "ces" ? endsOf(scale) : [type === "nps" ? -100 : 0, 100];
}

/** A score as people write it: +45, 62 %, 2.4. */
export function scoreText(type: string, value: number): string {
  if (type === "nps") {
    return whole(language()).format(Math.round(value)).replace("-", "−");
  }
  return type === "csat" ? percent(language()).format(value / 100) : tenths(value);
}

/** A number in little room. */
export function short(value: number): string {
  return compact(language()).format(value);
}

/** A day that is written as `2026-05-03`. */
export function dayText(date: string): string {
  return day(language()).format(new Date(date));
}

/** A month that is written as `2026-05`. */
export function monthText(name: string): string {
  return month(language()).format(new Date(`${name}-01`));
}
