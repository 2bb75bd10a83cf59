import { el } from "../map-editor/dom";
import type { Book } from "./book";
import type { Entry } from "./client";
import { goTo, type Place } from "./touchpoints";
import { tenths } from "./words";

/** What somebody has done on the way, and what stands out by now, with links into the map. */
export function summary(book: Book, places: readonly Place[], given: number, leave: () => void): HTMLElement {
  const { words } = book;
  const known = places.flatMap((place) => {
    const entry = book.entry(place.id);
    return entry?.shown === "mean" ? [{ place, entry }] : [];
  });
  const line = (label: string, found: { place: Place; entry: Entry } | undefined, value: string): Node[] =>
    found
      ? [el("dt", {}, label), el("dd", {}, linkTo(found.place, leave), " ", el("span", { class: "jm-quiet" }, value))]
      : [];
  const lowest = least(known, ({ entry }) => entry.mean ?? 0);
  const widest = least(known, ({ entry }) => -(entry.spread ?? 0));
  const isSplit = (widest?.entry.spread ?? 0) > 0;
  return el(
    "div",
    { class: "jm-walk-summary" },
    el("h3", { tabindex: "-1" }, words(given === 0 ? "end.nothing" : "end.thanks")),
    el("p", {}, words.count("end.given", given, places.length)),
    el(
      "dl",
      {},
      ...line(words("end.lowest"), lowest, words("end.mean", tenths(lowest?.entry.mean ?? 0))),
      ...line(
        words("end.widest"),
        isSplit ? widest : undefined,
        words("all.spread", tenths(widest?.entry.spread ?? 0)),
      ),
    ),
  );
}

/** A link into the map, which leaves the layer over it. */
export function linkTo(place: Place, leave: () => void): HTMLElement {
  return el(
    "a",
    {
      href: `#${place.element.id}`,
      dir: "auto",
      click: (event) => {
        event.preventDefault();
        leave();
        goTo(place.element);
      },
    },
    place.name,
  );
}

function least<T>(all: readonly T[], measure: (one: T) => number): T | undefined {
  return all.reduce<T | undefined>((best, one) => (best && measure(best) <= measure(one) ? best : one), undefined);
}
