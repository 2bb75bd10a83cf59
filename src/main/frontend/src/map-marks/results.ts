import { el } from "../map-editor/dom";
import type { Book } from "./book";
import type { Entry, Round, RoundMarks } from "./client";
import { action, type Layer, openLayer } from "./dialog";
import { newRound } from "./new-round";
import { shape } from "./shown";
import { linkTo } from "./summary";
import { type Place, placesOf } from "./touchpoints";
import { dayOf, signedTenths, tenths, type Words } from "./words";

type Order = "map" | "lowest" | "spread" | "change";

const ORDERS: readonly Order[] = ["map", "lowest", "spread", "change"];
const NO_ROUND = -1;

/** A touchpoint with its marks in the round that is shown and in the one that it is compared with. */
interface Line {
  readonly place: Place;
  readonly now: Entry | undefined;
  readonly earlier: Entry | undefined;
}

/** What a team thinks of its touchpoints: round beside round, by touchpoint and by team. */
export class Results {
  private readonly book: Book;
  private readonly section: () => HTMLElement | null;
  private layer: Layer | null = null;
  private order: Order = "map";
  private shown: RoundMarks | null = null;
  private compared: RoundMarks | null = null;

  constructor(book: Book, section: () => HTMLElement | null) {
    this.book = book;
    this.section = section;
  }

  async open(): Promise<void> {
    if (this.layer) {
      return;
    }
    const { words } = this.book;
    const end = this.book.watch(() => this.follow());
    this.layer = openLayer("jm-results", {
      title: words("results"),
      leave: words("close"),
      opener: () => this.section()?.querySelector<HTMLElement>("[data-jm-tool=results]"),
      closed: () => {
        this.layer = null;
        end();
      },
    });
    await this.showOpen(this.layer);
  }

  /** Shows the round that is open, beside the one before it. */
  private async showOpen(layer: Layer): Promise<void> {
    this.shown = this.book.marks;
    this.offerRound(layer);
    await this.compareWith(before(this.book.marks)?.id ?? NO_ROUND);
  }

  private offerRound(layer: Layer): void {
    const { marks, words } = this.book;
    layer.footer.replaceChildren(
      ...(marks.mayOpenRound ? [action(words("round.new"), () => this.askForRound(layer))] : []),
    );
  }

  /** Marks came in while the open round is shown. */
  private follow(): void {
    if (this.shown?.round.closedAt === null) {
      this.shown = this.book.marks;
      this.draw();
    }
  }

  private async show(id: number): Promise<void> {
    const found = await this.read(id);
    if (found) {
      this.shown = found;
      await this.compareWith(before(found)?.id ?? NO_ROUND);
    } else {
      this.draw();
      this.fail();
    }
  }

  private async compareWith(id: number): Promise<void> {
    this.compared = id === NO_ROUND ? null : await this.read(id);
    this.draw();
    if (id !== NO_ROUND && !this.compared) {
      this.fail();
    }
  }

  private fail(): void {
    this.layer?.body.prepend(el("p", { class: "jm-failed", role: "alert" }, this.book.words("results.failed")));
  }

  /** The marks of a round; null when they cannot be had. */
  private async read(id: number): Promise<RoundMarks | null> {
    if (id === this.book.marks.round.id) {
      return this.book.marks;
    }
    const answer = await this.book.client.round(id);
    return answer.kind === "done" ? answer.body : null;
  }

  private draw(): void {
    const { layer, shown } = this;
    const map = this.section();
    if (!layer || !shown || !map) {
      return;
    }
    const { words } = this.book;
    const places = (): HTMLElement[] => [...layer.body.querySelectorAll<HTMLElement>("a, select")];
    const focused = places().indexOf(document.activeElement as HTMLElement);
    const lines = this.inOrder(
      placesOf(map).map((place) => ({ place, now: entryOf(shown, place), earlier: entryOf(this.compared, place) })),
    );
    layer.body.replaceChildren(
      this.choices(shown),
      this.table(lines),
      ...(shown.teams.length > 0 ? [el("h3", {}, words("results.teams")), this.teams(shown)] : []),
    );
    places()[focused]?.focus({ preventScroll: true });
  }

  private choices(shown: RoundMarks): HTMLElement {
    const { words } = this.book;
    const names = shown.rounds.map((round): [string, string] => [String(round.id), nameOf(round, words)]);
    const others = names.filter(([id]) => id !== String(shown.round.id));
    const several = names.length > 1;
    return el(
      "div",
      { class: "jm-choices" },
      several
        ? chooser("jm-round", words("round"), names, String(shown.round.id), (id) => void this.show(Number(id)))
        : el("p", {}, nameOf(shown.round, words)),
      ...(several
        ? [
            chooser(
              "jm-compared",
              words("round.compare"),
              [[String(NO_ROUND), words("round.compare.none")], ...others],
              String(this.compared?.round.id ?? NO_ROUND),
              (id) => void this.compareWith(Number(id)),
            ),
          ]
        : []),
      chooser(
        "jm-order",
        words("order"),
        ORDERS.filter((order) => order !== "change" || this.compared).map((order) => [order, words(`order.${order}`)]),
        this.order,
        (order) => {
          this.order = order as Order;
          this.draw();
        },
      ),
    );
  }

  /** Those of which nothing is shown come last, whatever the order. */
  private inOrder(lines: readonly Line[]): readonly Line[] {
    const measures: Readonly<Record<Order, (line: Line) => number | undefined>> = {
      map: () => 0,
      lowest: ({ now }) => meanOf(now),
      spread: ({ now }) => (typeof now?.spread !== "number" ? undefined : -now.spread),
      change: (line) => {
        const change = changeOf(line.now, line.earlier);
        return change === null ? undefined : -Math.abs(change);
      },
    };
    const measure = measures[this.order];
    return [...lines].sort((one, other) => (measure(one) ?? Infinity) - (measure(other) ?? Infinity) || 0);
  }

  private table(lines: readonly Line[]): HTMLElement {
    const { words } = this.book;
    const { shown, compared } = this;
    const columns = [
      words("results.touchpoint"),
      shown ? nameOf(shown.round, words) : "",
      words("results.own"),
      ...(compared ? [nameOf(compared.round, words), words("results.change")] : []),
    ];
    return table(
      words("results.caption"),
      columns,
      lines.map(({ place, now, earlier }) => [
        el(
          "span",
          {},
          linkTo(place, () => this.layer?.close()),
          el("span", { class: "jm-quiet", dir: "auto" }, place.stage),
        ),
        this.value(now),
        String(now?.own?.performance ?? "–"),
        ...(compared ? [this.value(earlier), changeWords(changeOf(now, earlier), words)] : []),
      ]),
    );
  }

  private teams(shown: RoundMarks): HTMLElement {
    const { words } = this.book;
    const { compared } = this;
    return table(
      words("results.teams"),
      [
        words("results.team"),
        nameOf(shown.round, words),
        ...(compared ? [nameOf(compared.round, words), words("results.change")] : []),
      ],
      shown.teams.map((team) => {
        const earlier = compared?.teams.find((other) => other.team === team.team);
        const value = (n: number | undefined, mean: number | null | undefined): Node | string =>
          typeof mean !== "number" ? "–" : meanAndCount(mean, n ?? 0, words);
        return [
          el("span", { dir: "auto" }, team.team === "" ? words("results.no-team") : team.team),
          value(team.n, team.mean),
          ...(compared
            ? [value(earlier?.n, earlier?.mean), changeWords(difference(team.mean, earlier?.mean), words)]
            : []),
        ];
      }),
    );
  }

  private value(entry: Entry | undefined): Node | string {
    const { words } = this.book;
    if (!entry || entry.shown === "none") {
      return "–";
    }
    if (entry.shown !== "mean" || entry.mean === undefined) {
      return entry.shown === "one"
        ? words("all.one", entry.mean ?? 0)
        : words.count(`all.${entry.shown}.short`, entry.n);
    }
    return el(
      "span",
      { class: "jm-value" },
      meanAndCount(entry.mean, entry.n, words),
      shape(entry.counts ?? [], words),
      el("span", { class: "jm-quiet" }, words("all.spread", tenths(entry.spread ?? 0))),
    );
  }

  private askForRound(layer: Layer): void {
    layer.footer.replaceChildren(
      newRound(
        this.book,
        () => {
          this.offerRound(layer);
          layer.footer.querySelector("button")?.focus();
        },
        async () => {
          await this.showOpen(layer);
          layer.footer.querySelector("button")?.focus();
        },
      ),
    );
    layer.footer.querySelector("input")?.select();
  }
}

function before({ round, rounds }: RoundMarks): Round | undefined {
  return rounds.filter(({ number }) => number < round.number).reduce<Round | undefined>(later, undefined);
}

function later(one: Round | undefined, other: Round): Round {
  return one && one.number > other.number ? one : other;
}

function nameOf({ number, name, openedAt }: Round, words: Words): string {
  return name ?? (openedAt ? words("round.name", number, dayOf(openedAt)) : words("round.first"));
}

function entryOf(marks: RoundMarks | null, { id }: Place): Entry | undefined {
  return marks?.touchpoints.find(({ touchpoint }) => touchpoint === id);
}

function changeOf(now: Entry | undefined, earlier: Entry | undefined): number | null {
  return difference(meanOf(now), meanOf(earlier));
}

/** One opinion is no mean. */
function meanOf(entry: Entry | undefined): number | undefined {
  return entry?.shown === "mean" ? entry.mean : undefined;
}

/** As it is shown, so that what looks the same is the same. */
function difference(now: number | null | undefined, earlier: number | null | undefined): number | null {
  return typeof now !== "number" || typeof earlier !== "number"
    ? null
    : Math.round(10 * now) / 10 - Math.round(10 * earlier) / 10;
}

function changeWords(change: number | null, words: Words): Node | string {
  if (change === null) {
    return "–";
  }
  const way = Math.abs(change) < 0.05 ? "same" : change > 0 ? "better" : "worse";
  return el(
    "span",
    { class: `jm-change jm-${way}` },
    way === "same" ? words("change.same") : `${signedTenths(change)} ${words(`change.${way}`)}`,
  );
}

function meanAndCount(mean: number, n: number, words: Words): Node {
  return el(
    "span",
    { class: "jm-mean" },
    el("b", {}, tenths(mean)),
    " ",
    el("span", { class: "jm-quiet" }, words.count("all.n", n)),
  );
}

function chooser(
  id: string,
  label: string,
  choices: readonly (readonly [string, string])[],
  chosen: string,
  choose: (value: string) => void,
): HTMLElement {
  const select = el("select", { id, change: () => choose(select.value) });
  select.append(...choices.map(([value, text]) => new Option(text, value, false, value === chosen)));
  return el("label", {}, label, select);
}

/** A table that becomes a list on a phone, where each value has the name of its column. */
function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly (Node | string)[])[],
): HTMLElement {
  return el(
    "table",
    { class: "jm-results-table" },
    el("caption", {}, caption),
    el("thead", {}, el("tr", {}, ...columns.map((column) => el("th", { scope: "col", dir: "auto" }, column)))),
    el(
      "tbody",
      {},
      ...rows.map((row) =>
        el(
          "tr",
          {},
          ...row.map((value, i) =>
            i === 0 ? el("th", { scope: "row" }, value) : el("td", { "data-column": columns[i] }, value),
          ),
        ),
      ),
    ),
  );
}
