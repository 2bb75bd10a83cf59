const MS_OF_DAY = 86_400_000;

/** The day of a moment, for a heading: "today", "yesterday", or its date. */
export function dayOf(at: number, now: number): string {
  const days = Math.round((midnight(at) - midnight(now)) / MS_OF_DAY);
  return days === 0 || days === -1
    ? new Intl.RelativeTimeFormat(language(), { numeric: "auto" }).format(days, "day")
    : new Intl.DateTimeFormat(language(), { dateStyle: "full" }).format(at);
}

/** The time of a moment within its day. */
export function timeOf(at: number): string {
  return new Intl.DateTimeFormat(language(), { timeStyle: "short" }).format(at);
}

/** A moment in full, for a title. */
export function momentOf(at: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: "long", timeStyle: "short" }).format(at);
}

/** A value of a curve with its sign, as the map writes it. */
export function signed(value: number): string {
  const form = new Intl.NumberFormat(language(), { maximumFractionDigits: 1, signDisplay: "exceptZero" });
  return form.format(value).replace("-", "−");
}

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

function language(): string {
  return document.documentElement.lang || "en";
}
