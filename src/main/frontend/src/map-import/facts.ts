import { el } from "../map-editor/dom";
import type { Words } from "../map-marks/words";
import type { LookOptions } from "./client";
import type { Draft } from "./draft";
import { periodOf } from "./words";

const CHARSETS = ["UTF-8", "UTF-16", "windows-1252"];
const SEPARATORS: Readonly<Record<string, string>> = { ";": "semicolon", ",": "comma", "\t": "tab" };
const DATES = ["iso", "ymd", "dmy", "mdy", "millis"];
const DECIMALS: Readonly<Record<string, string>> = { ",": "comma", ".": "point" };

/** How a file is written, in one line. */
export function factsOf({ file, look, settings }: Draft, words: Words): string {
  const facts = [
    file.fileName,
    words.count("rows", look.rows),
    words(`separator.${SEPARATORS[settings.separator] ?? "comma"}`),
    charsetName(settings.charset),
    ...(look.kind === "figures" || settings.dates === "ambiguous" ? [] : [words(`dates.${settings.dates}`)]),
    words(`decimals.${DECIMALS[settings.decimals] ?? "point"}`),
    ...(look.period ? [periodOf(look.period)] : []),
  ];
  return facts.join(" · ");
}

/**
 * Lets somebody correct how the file is written.
 *
 * @param changed something that the server need not look at again
 * @param again something that gives other columns
 */
export function factsForm(
  draft: Draft,
  words: Words,
  changed: () => void,
  again: (options: LookOptions) => void,
): HTMLElement {
  const { look, settings } = draft;
  const options = (): LookOptions => {
    const { charset, separator, table } = draft.settings;
    return { charset, separator, table };
  };
  const keyed = (keys: Readonly<Record<string, string>>, of: string): [string, string][] =>
    Object.entries(keys).map(([key, name]) => [key, words(`${of}.${name}`)]);
  return el(
    "fieldset",
    { class: "jm-choices" },
    el("legend", {}, words("facts.legend")),
    chooser(
      words("facts.charset"),
      CHARSETS.map((name) => [name, charsetName(name)]),
      settings.charset,
      (charset) => again({ ...options(), charset }),
    ),
    chooser(words("facts.separator"), keyed(SEPARATORS, "separator"), settings.separator, (separator) =>
      again({ ...options(), separator }),
    ),
    chooser(
      words("facts.dates"),
      DATES.map((name) => [name, words(`dates.${name}`)]),
      settings.dates,
      (dates) => {
        draft.set({ dates });
        changed();
      },
    ),
    chooser(words("facts.decimals"), keyed(DECIMALS, "decimals"), settings.decimals, (decimals) => {
      draft.set({ decimals });
      changed();
    }),
    ...(look.tables.length > 1
      ? [
          chooser(
            words("facts.table"),
            look.tables.map(({ index, title, rows }) => [String(index), `${title} (${words.count("rows", rows)})`]),
            String(settings.table),
            (table) => again({ ...options(), table: Number(table) }),
          ),
        ]
      : []),
  );
}

/** A list with its label. */
export function chooser(
  label: string,
  choices: readonly (readonly [value: string, text: string])[],
  chosen: string,
  choose: (value: string) => void,
): HTMLElement {
  const select = el("select", { change: () => choose(select.value) });
  select.append(...choices.map(([value, text]) => new Option(text, value)));
  select.value = chosen;
  return el("label", {}, label, select);
}

function charsetName(name: string): string {
  return name.replace(/^w/, "W");
}
