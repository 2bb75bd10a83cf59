import type { Bench } from "./bench";
import { nameCell } from "./cells";
import type { Ref } from "./content";
import { setAttribute } from "./dom";
import { neighbour } from "./keys";
import { isSame, type Spot, type SpotRow, spotsOf } from "./spots";

/** Where the focus is among the places of the map, and where it stays when the map is drawn anew. */
export class Focus {
  private readonly bench: Bench;
  private readonly came: (spot: Spot) => void;
  private rows: readonly SpotRow[] = [];
  private readonly spots = new Map<Element, Spot>();
  private now: Spot | null = null;
  /** The column in which somebody goes up and down. */
  private column = 0;
  private reached: HTMLElement | null = null;
  private lastFocused: Element | null = null;

  constructor(bench: Bench, came: (spot: Spot) => void) {
    this.bench = bench;
    this.came = came;
  }

  /** The place that has the focus, or had it last. */
  get spot(): Spot | null {
    return this.now;
  }

  get first(): Spot | undefined {
    return this.rows[0]?.[0];
  }

  follow(map: HTMLElement, signal: AbortSignal): void {
    map.addEventListener("focusin", ({ target }) => this.arrived(target), { signal });
  }

  /** The place around an element. */
  around(target: EventTarget | null): Spot | undefined {
    let element = target instanceof Element ? target : null;
    while (element && !this.spots.has(element)) {
      element = element.parentElement;
    }
    return element ? this.spots.get(element) : undefined;
  }

  /** The place that an element is, and not only lies in. */
  exactly(target: EventTarget | null): Spot | undefined {
    return target instanceof Element ? this.spots.get(target) : undefined;
  }

  ofPart(ref: Ref): Spot | undefined {
    return this.rows
      .flat()
      .find((each) => each.kind === "part" && each.ref.part === ref.part && each.ref.id === ref.id);
  }

  /** The place behind (1) or before (-1) another one in its row. */
  beside(spot: Spot, by: 1 | -1): Spot | undefined {
    const row = this.rows.find((each) => each.includes(spot)) ?? [];
    return row[row.indexOf(spot) + by];
  }

  to(spot: Spot | undefined): void {
    if (spot) {
      this.rove(spot.element);
      if (document.activeElement === spot.element) {
        this.came(spot);
      }
      spot.element.focus({ preventScroll: true });
      spot.element.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  }

  /** Follows an arrow key. */
  follows(spot: Spot, key: string, isRtl: boolean): void {
    const isUpright = key === "ArrowUp" || key === "ArrowDown";
    const { column } = this;
    this.to(neighbour(this.rows, spot, key, isRtl, isUpright ? column : spot.from));
    this.column = isUpright ? column : (this.now?.from ?? 0);
  }

  /** After each drawing: the places of the grid are others, the focus is to stay. */
  drawn(): void {
    const before = this.now;
    const row = this.rows.findIndex((spots) => before && spots.includes(before));
    this.readPlaces();
    const same = before && this.rows.flat().find((spot) => isSame(spot, before));
    const now = same ?? (before ? nearest(this.rows[row], before) : undefined);
    if (now && !same && before?.element === this.lastFocused && document.activeElement === document.body) {
      this.rove(now.element);
      now.element.focus({ preventScroll: true });
    }
    if (now && before && now.from !== before.from) {
      // up and down go on from where the part stands now
      this.column = now.from;
    }
    this.now = now ?? null;
    const reachable = now ?? this.first;
    if (reachable) {
      this.rove(reachable.element);
    }
  }

  private readPlaces(): void {
    this.rows = spotsOf(this.bench.map, this.bench.content);
    this.spots.clear();
    for (const spot of this.rows.flat()) {
      this.spots.set(spot.element, spot);
      const cell = spot.kind === "cell" || spot.kind === "part" ? spot.cell : undefined;
      const holder = cell && spot.element.closest(".jm-cell");
      if (cell && holder) {
        nameCell(holder, cell);
      }
    }
  }

  private arrived(target: EventTarget | null): void {
    const spot = this.exactly(target);
    if (spot) {
      this.rove(spot.element);
      this.now = spot;
      this.lastFocused = spot.element;
      this.column = spot.from;
      this.came(spot);
    }
  }

  /** One place of the map is reached by Tab, and no other one takes part in it: thousands of places are faster without. */
  private rove(element: HTMLElement): void {
    if (this.reached !== element) {
      if (this.reached?.matches(".jm-hold")) {
        this.reached.tabIndex = -1;
      } else {
        this.reached?.removeAttribute("tabindex");
      }
      this.reached = element;
    }
    setAttribute(element, "tabindex", "0");
  }
}

/** The place that stands where another one was that is gone. */
function nearest(row: SpotRow | undefined, { from }: Spot): Spot | undefined {
  return row?.find((spot) => spot.from >= from) ?? row?.at(-1);
}
