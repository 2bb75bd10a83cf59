import { language } from "../map-editor/history-times";
import { sentence } from "../sentence";

/** The texts of a script in the reader's language. */
export interface Words {
  (key: string, ...values: readonly (string | number)[]): string;
  /** A text that depends on a number, which is its first value. */
  readonly count: (key: string, n: number, ...values: readonly (string | number)[]) => string;
}

export function wordsOf(texts: Readonly<Record<string, string>>): Words {
  const numbers = new Intl.NumberFormat(language());
  const text = (value: string | number): string => (typeof value === "number" ? numbers.format(value) : value);
  const words = (key: string, ...values: readonly (string | number)[]): string =>
    sentence(texts[key] ?? key, ...values.map(text));
  const plural = new Intl.PluralRules(language());
  return Object.assign(words, {
    count: (key: string, n: number, ...values: readonly (string | number)[]) =>
      words(`${key}.${plural.select(n) === "one" ? "one" : "other"}`, n, ...values),
  });
}

/** A mean or a spread, as the map writes it. */
export function tenths(value: number): string {
  const form = new Intl.NumberFormat(language(), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return form.format(value);
}

/** A difference of two means, with its sign. */
export function signedTenths(value: number): string {
  const form = new Intl.NumberFormat(language(), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  });
  return form.format(value).replace("-", "−");
}

/** A day as people write it. */
export function dayOf(at: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: "long" }).format(at);
}
