const HIGHEST = 2;

/** The nearest value of the scale. */
export function within(value: number): number {
  return Math.max(-HIGHEST, Math.min(HIGHEST, Math.round(value * 10) / 10)) || 0;
}

/** The word of the scale that a value has, from -2 to 2. */
export function levelOf(value: number): number {
  return Math.sign(value) * Math.floor(Math.abs(value) + 0.5) || 0;
}

/** How numbers are written in the language of the page. */
export function numbersOfPage(): Intl.NumberFormat {
  return new Intl.NumberFormat(document.documentElement.lang || undefined, { maximumFractionDigits: 1 });
}

/** A value as people write it: "−1,5". */
export function numberText(value: number, numbers: Intl.NumberFormat): string {
  const text = numbers.format(Math.abs(value));
  return value === 0 ? text : `${value > 0 ? "+" : "\u2212"}${text}`;
}

/** What somebody has written as a value, with any sign for minus and a point or a comma; NaN when it is no number. */
export function numberIn(text: string): number {
  const plain = text
    .replace(/\s/g, "")
    .replace(/^[\u2212\u2013]/, "-")
    .replace(",", ".");
  return /^[-+]?\d*\.?\d+$/.test(plain) ? Number(plain) : Number.NaN;
}
