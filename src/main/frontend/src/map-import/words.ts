import type { Outcome, ServerError } from "../map-editor/client";
import { el } from "../map-editor/dom";
import { language } from "../map-editor/history-times";
import type { Words } from "../map-marks/words";
import type { Period } from "./client";

/** Why something was not done, in words. */
export function problemOf(outcome: Exclude<Outcome<unknown>, { kind: "done" }>, words: Words): string {
  return outcome.kind === "refused"
    ? outcome.errors.map(({ message }) => message).join("\n")
    : words(outcome.kind === "session" ? "session" : "failed");
}

/** The errors that are about one column of the file, by its place, and those that are about none. */
export function sorted(errors: readonly ServerError[]): {
  readonly columns: ReadonlyMap<number, string>;
  readonly others: readonly string[];
} {
  const columns = new Map<number, string>();
  const others: string[] = [];
  for (const { field, message } of errors) {
    const column = /columns\[(\d+)\]/.exec(field)?.[1];
    if (column === undefined) {
      others.push(message);
    } else {
      columns.set(Number(column), message);
    }
  }
  return { columns, others };
}

/** A period as people write it: "May 1 – 31, 2026". */
export function periodOf({ from, to }: Period): string {
  const form = new Intl.DateTimeFormat(language(), { dateStyle: "long", timeZone: "UTC" });
  return form.formatRange(new Date(from), new Date(to));
}

/** What somebody should know before going on. */
export function warnings(sentences: readonly string[]): HTMLElement[] {
  return sentences.length === 0
    ? []
    : [el("ul", { class: "jm-warned" }, ...sentences.map((sentence) => el("li", {}, sentence)))];
}
