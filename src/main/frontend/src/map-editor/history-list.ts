import type { Entry } from "./history-client";
import { button, element, written } from "./history-elements";
import { dayOf, timeOf } from "./history-times";

export type Words = (key: string, ...values: (string | number)[]) => string;

export interface ListActions {
  readonly show: (entry: Entry) => void;
  readonly compare: (entry: Entry) => void;
  /** The moment that waits for another one to be compared with. */
  readonly picked: Entry | undefined;
}

/** The days of a history with what happened on each, newest first. */
export function listOf(entries: readonly Entry[], words: Words, actions: ListActions): HTMLElement[] {
  const days = new Map<string, Entry[]>();
  const now = Date.now();
  for (const entry of entries) {
    const day = dayOf(entry.at, now);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days].map(([day, ofDay]) =>
    element(
      "section",
      "jm-history-day",
      element("h4", "jm-history-date", day),
      element("ol", "jm-history-entries", ...ofDay.map((entry) => itemOf(entry, words, actions))),
    ),
  );
}

/** Whoever made a change; those without an account and those who are gone have no name. */
export function nameOf({ author }: Entry, words: Words): string {
  return author.name || words(author.key === null ? "history.anonymous" : "history.unknown");
}

function itemOf(entry: Entry, words: Words, actions: ListActions): HTMLElement {
  const isPicked = entry.revision === actions.picked?.revision;
  const time = element("time", "jm-quiet", timeOf(entry.at));
  time.dateTime = new Date(entry.at).toISOString();
  const who = element("p", "jm-history-who", written("strong", "", nameOf(entry, words)), " ", time);
  if (entry.source !== "edit") {
    who.append(" ", element("span", "jm-lozenge", words(`history.source.${entry.source}`)));
  }
  const item = element(
    "li",
    "jm-history-entry",
    who,
    element("ul", "jm-history-said", ...entry.sentences.map((sentence) => written("li", "", sentence))),
    element(
      "p",
      "jm-history-acts",
      act(entry, words("history.show"), actions.show),
      " ",
      isPicked
        ? element("span", "jm-quiet", words("history.picked"))
        : act(entry, words(actions.picked ? "history.compare.this" : "history.compare"), actions.compare),
    ),
  );
  item.classList.toggle("jm-history-picked", isPicked);
  item.dataset.jmRevision = String(entry.revision);
  return item;
}

/** A button that those who hear it alone can tell from the same one of another moment. */
function act(entry: Entry, text: string, press: (entry: Entry) => void): HTMLButtonElement {
  const made = button("aui-button-link", text, () => press(entry));
  made.append(element("span", "jm-sr", ` (${timeOf(entry.at)})`));
  return made;
}
