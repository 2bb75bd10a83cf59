import { remembered } from "../remembered";

const MS_OF_DAY = 86_400_000;

const day = /* @__PURE__ */ remembered((tag) => new Intl.DateTimeFormat(tag, { dateStyle: "full" }));
const time = /* @__PURE__ */ remembered((tag) => new Intl.DateTimeFormat(tag, { timeStyle: "short" }));
const moment = /* @__PURE__ */ remembered(
  (tag) => new Intl.DateTimeFormat(tag, { dateStyle: "long", timeStyle: "short" }),
);
const relative = /* @__PURE__ */ remembered((tag) => new Intl.RelativeTimeFormat(tag, { numeric: "auto" }));
const number = /* @__PURE__ */ remembered(
  (tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 1, signDisplay: "exceptZero" }),
);

/** The day of a moment, for a heading: "today", "yesterday", or its date. */
export function dayOf(at: number, now: number): string {
  const days = Math.round((midnight(at) - midnight(now)) / MS_OF_DAY);
  return days === 0 || days === -1 ? relative(language()).format(days, "day") : day(language()).format(at);
}

/** The time of a moment within its day. */
export function timeOf(at: number): string {
  return time(language()).format(at);
}

/** A moment in full, for a title. */
export function momentOf(at: number): string {
  return moment(language()).format(at);
}

/** A value of a curve with its sign, as the map writes it. */
export function signed(value: number): string {
  return number(language()).format(value).replace("-", "−");
}

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** The language of the interface. */
export function language(): string {
  return document.documentElement.lang || "en";
}
