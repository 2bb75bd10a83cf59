import type { Edit, Value } from "../edits";
import type { Bench } from "./bench";
import { set } from "./commands";
import { attributeOf, find, MAIN, type Ref } from "./content";
import { drawCurve, layOutLines, showsWhole, undrawCurve } from "./curve-live";
import { el, own, setAttribute } from "./dom";
import { levelOf, numbersOfPage, numberText, within } from "./emotion";
import { anchorOf, type Column, columnsOf } from "./spots";

/** Where the scale of the curve's picture begins and ends, in pixels, as the server draws it. */
const TOP = 44;
const BOTTOM = 160;
const HIGHEST = 2;
const NEAR = 18;
const ASIDE = 17;

/** What can be taken of a point. */
const HOLD = {
  class: "jm-hold",
  role: "slider",
  tabindex: "-1",
  "aria-valuemin": String(-HIGHEST),
  "aria-valuemax": String(HIGHEST),
};

export function heightOf(value: number): number {
  return TOP + ((HIGHEST - value) * (BOTTOM - TOP)) / (2 * HIGHEST);
}

/** The value at a height, in steps of 0.5 or, finely, of 0.1. */
export function valueAt(y: number, fine: boolean): number {
  const steps = fine ? 10 : 2;
  const value = HIGHEST - ((y - TOP) * 2 * HIGHEST) / (BOTTOM - TOP);
  return within(Math.round(value * steps) / steps);
}

/** A step up (1) or down (-1); a value between two steps goes to the next of them. */
export function stepped(value: number | null, direction: 1 | -1, fine: boolean): number {
  if (value === null) {
    return 0;
  }
  const steps = fine ? 10 : 2;
  const exact = value * steps;
  const next = direction === 1 ? Math.floor(exact + 1e-9) + 1 : Math.ceil(exact - 1e-9) - 1;
  return within(next / steps);
}

export interface HandHost {
  commit(edits: readonly Edit[]): Promise<string>;
  announce(text: string): void;
  /** Makes a curve the one that keys and clicks change. */
  chooseCurve(curve: string): void;
}

/** Where a curve has a value, or could have one. */
interface Point {
  readonly anchor: Ref;
  readonly curve: string;
  readonly before: number | null;
}

/** Lets points of the curves be moved up and down, with the pointer and with keys. */
export class CurveHand {
  /** The curve that keys and clicks change. */
  curve = MAIN;
  private readonly bench: Bench;
  private readonly host: HandHost;
  private readonly numbers = numbersOfPage();
  private drag: (Point & { hold: HTMLElement; value: number | null }) | null = null;
  private grabbed: { anchor: Ref; curve: string; before: Value } | null = null;

  constructor(bench: Bench, host: HandHost) {
    this.bench = bench;
    this.host = host;
  }

  get isGrabbed(): boolean {
    return this.grabbed !== null;
  }

  /** Puts a hold over each column of the curve's picture, and one over each point of a stage that has touchpoints. */
  layOut(): void {
    const { map, content } = this.bench;
    const cell = map.querySelector<HTMLElement>(".jm-curve-cell");
    if (!cell) {
      return;
    }
    if (!content.curve.some(({ id }) => id === this.curve)) {
      this.curve = MAIN;
    }
    const columns = columnsOf(content);
    const stages = new Set(content.stage.map(({ id }) => id).filter((id) => showsWhole(content, id, this.curve)));
    const holds = columnHolds(cell);
    holds.slice(columns.length).forEach((hold) => {
      hold.remove();
    });
    // new ones are made whole before they are put in, all at once: what changes in the page costs the browser more
    const made: HTMLElement[] = [];
    columns.forEach((column, i) => {
      const hold = holds[i] ?? own("div", HOLD);
      if (i >= holds.length) {
        made.push(hold);
      }
      const anchor = anchorOf(column);
      const value = this.valueOf(anchor, this.curve);
      setAttribute(hold, "style", `inset-inline-start:${(100 * i) / columns.length}%;width:${100 / columns.length}%`);
      hold.classList.toggle("jm-unset", value === null);
      hold.classList.toggle("jm-under-stage", stages.has(column.stage));
      this.describe(hold, anchor, value);
    });
    made.push(...this.layOutStages(cell, columns, stages));
    cell.append(...made);
    movingIn(cell);
    layOutLines(map, content);
  }

  /** A hold stays that of its stage, whichever others come and go; those that are new are given. */
  private layOutStages(cell: HTMLElement, columns: readonly Column[], stages: ReadonlySet<string>): HTMLElement[] {
    const holds = new Map(
      [...cell.querySelectorAll<HTMLElement>(":scope > .jm-of-stage")].map((hold) => [hold.dataset.id, hold]),
    );
    const aside = asideOf(this.bench.content.curve.findIndex(({ id }) => id === this.curve) + 1);
    const made: HTMLElement[] = [];
    columns.forEach(({ stage, span, touchpoint }, i) => {
      if (touchpoint === null || !stages.has(stage) || columns[i - 1]?.stage === stage) {
        return;
      }
      const hold = holds.get(stage) ?? own("div", { ...HOLD, class: "jm-hold jm-of-stage" });
      if (!holds.delete(stage)) {
        made.push(hold);
      }
      const anchor: Ref = { part: "stage", id: stage };
      const value = this.valueOf(anchor, this.curve);
      const x = `calc(${(100 * (i + span / 2)) / columns.length}% + ${aside}px)`;
      setAttribute(hold, "style", `inset-inline-start:${x};--jm-y:${heightOf(value ?? 0)}px`);
      this.describe(hold, anchor, value);
    });
    holds.forEach((hold) => {
      hold.remove();
    });
    return made;
  }

  private describe(hold: HTMLElement, anchor: Ref, value: number | null): void {
    setAttribute(hold, "data-part", anchor.part);
    setAttribute(hold, "data-id", anchor.id);
    setAttribute(hold, "aria-label", this.bench.words("point.of", this.nameOf(anchor)));
    this.tellValue(hold, value);
  }

  private tellValue(hold: HTMLElement, value: number | null): void {
    setAttribute(hold, "aria-valuenow", String(value ?? 0));
    setAttribute(hold, "aria-valuetext", this.wordsOf(value));
  }

  /** A value as people say it: "+1.5 · positive". */
  wordsOf(value: number | null): string {
    const { words, start } = this.bench;
    if (value === null) {
      return words("not-set");
    }
    const scale = start.parts.touchpoint.find(({ kind }) => kind === "feeling")?.choices ?? [];
    const level = scale.find((choice) => choice.value === String(levelOf(value)));
    return `${numberText(value, this.numbers)} · ${level?.label ?? ""}`;
  }

  private nameOf(anchor: Ref): string {
    return String(find(this.bench.content, anchor)?.name ?? "");
  }

  private valueOf(anchor: Ref, curve: string): number | null {
    return attributeOf(this.bench.content, anchor, "emotion", curve) as number | null;
  }

  /** Follows the pointer from the point that it takes, or sets one in an empty column. */
  follow(box: HTMLElement, signal: AbortSignal): void {
    box.addEventListener("pointerdown", (event) => this.down(event), { signal });
    box.addEventListener("pointermove", (event) => this.moved(event), { signal });
    box.addEventListener("pointerup", () => void this.up(), { signal });
    box.addEventListener("pointercancel", () => this.cancel(), { signal });
  }

  private down(event: PointerEvent): void {
    const hold = event.target instanceof Element ? event.target.closest<HTMLElement>(".jm-hold") : null;
    if (!hold || event.button !== 0) {
      return;
    }
    const point = this.pointUnder(event, hold);
    const y = event.clientY - hold.getBoundingClientRect().top;
    if (point.before !== null && Math.abs(heightOf(point.before) - y) > NEAR) {
      hold.focus({ preventScroll: true });
      return;
    }
    // a point that is taken has the focus when it is let go of: to give it now would make the first picture late
    event.preventDefault();
    if (point.curve !== this.curve) {
      this.host.chooseCurve(point.curve);
    }
    const taken = this.holdOf(point.anchor) ?? hold;
    taken.setPointerCapture(event.pointerId);
    const value = point.before ?? valueAt(y, event.shiftKey);
    this.drag = { ...point, hold: taken, value };
    this.show(taken, point.anchor, point.curve, value);
  }

  /** The point nearest to the pointer among those of a stage, on any curve; when none is near, that of the hold on the chosen curve. */
  private pointUnder(event: PointerEvent, hold: HTMLElement): Point {
    const { content } = this.bench;
    const y = event.clientY - hold.getBoundingClientRect().top;
    const anchor = refOf(hold);
    const near = this.placesAround(anchor)
      .flatMap((place) => content.curve.map(({ id }, i) => ({ ...place, curve: id, x: place.x + asideOf(i + 1) })))
      .flatMap((place) => {
        const before = this.shownAt(place.anchor, place.curve);
        return before === null
          ? []
          : [{ ...place, before, distance: Math.hypot(event.clientX - place.x, y - heightOf(before)) }];
      })
      .filter(({ distance }) => distance <= NEAR)
      .sort((one, other) => one.distance - other.distance);
    return near[0] ?? { anchor, curve: this.curve, before: this.valueOf(anchor, this.curve) };
  }

  /** The middles of the columns of a stage, and that of the stage. */
  private placesAround({ part, id }: Ref): { anchor: Ref; x: number }[] {
    const stage = part === "stage" ? id : find(this.bench.content, { part, id })?.stage;
    const holds = columnHolds(this.bench.map);
    const places = columnsOf(this.bench.content).flatMap((column, i) => {
      const box = column.stage === stage ? holds[i]?.getBoundingClientRect() : undefined;
      return box ? [{ anchor: anchorOf(column), x: box.left + box.width / 2 }] : [];
    });
    const x = ((places[0]?.x ?? 0) + (places.at(-1)?.x ?? 0)) / 2;
    return [...places, { anchor: { part: "stage", id: String(stage) }, x }];
  }

  /** The value that a curve shows there. */
  private shownAt(anchor: Ref, curve: string): number | null {
    const isHidden = anchor.part === "stage" && !showsWhole(this.bench.content, anchor.id, curve);
    return isHidden ? null : this.valueOf(anchor, curve);
  }

  private holdOf({ part, id }: Ref): HTMLElement | null {
    return this.bench.map.querySelector(`.jm-hold[data-part="${part}"][data-id="${id}"]`);
  }

  private moved(event: PointerEvent): void {
    const { drag } = this;
    if (drag) {
      const value = valueAt(event.clientY - drag.hold.getBoundingClientRect().top, event.shiftKey);
      if (value !== drag.value) {
        drag.value = value;
        this.show(drag.hold, drag.anchor, drag.curve, value);
      }
    }
  }

  private async up(): Promise<void> {
    const { drag } = this;
    this.drag = null;
    drag?.hold.focus({ preventScroll: true });
    if (drag && drag.value !== drag.before) {
      await this.keep(drag.anchor, drag.curve, drag.value);
    }
    this.hide();
  }

  private cancel(): void {
    this.drag = null;
    this.layOut();
    this.hide();
  }

  private async keep(anchor: Ref, curve: string, value: Value): Promise<void> {
    await this.host.commit(set(this.bench.content, anchor, "emotion", value, curve));
  }

  /** Takes or lets go of the point for the arrow keys. */
  grab(anchor: Ref, hold: HTMLElement): void {
    this.grabbed = { anchor, curve: this.curve, before: this.valueOf(anchor, this.curve) };
    hold.classList.add("jm-grabbed");
    this.show(hold, anchor, this.curve, this.valueOf(anchor, this.curve));
    this.host.announce(
      this.bench.words("point.grabbed", this.nameOf(anchor), this.wordsOf(this.valueOf(anchor, this.curve))),
    );
  }

  release(hold: HTMLElement, keep: boolean): void {
    const { grabbed } = this;
    this.grabbed = null;
    hold.classList.remove("jm-grabbed");
    this.hide();
    if (grabbed && !keep) {
      void this.keep(grabbed.anchor, grabbed.curve, grabbed.before);
    }
  }

  /** Moves the point of a column by one step. */
  step(anchor: Ref, hold: HTMLElement, direction: 1 | -1, fine: boolean): void {
    const value = stepped(this.valueOf(anchor, this.curve), direction, fine);
    // shown first: it reads where the point is, before the edit changes anything
    this.show(hold, anchor, this.curve, value);
    void this.keep(anchor, this.curve, value);
    this.host.announce(this.wordsOf(value));
    if (!this.grabbed) {
      setTimeout(() => this.hide(), 800);
    }
  }

  clear(anchor: Ref): void {
    void this.keep(anchor, this.curve, null);
    this.host.announce(this.bench.words("point.cleared", this.nameOf(anchor)));
  }

  /** The point, its value in words and the line, under the hand, before the server has drawn them. */
  private show(hold: HTMLElement, anchor: Ref, curve: string, value: number | null): void {
    const { map, content } = this.bench;
    const cell = map.querySelector<HTMLElement>(".jm-curve-cell");
    if (!cell || value === null) {
      return;
    }
    const index = content.curve.findIndex(({ id }) => id === curve);
    const box = hold.getBoundingClientRect();
    const x = box.left + box.width / 2 - cell.getBoundingClientRect().left + asideOf(index + 1);
    const point = movingIn(cell);
    point.style.transform = `translate(${x}px, ${heightOf(value)}px)`;
    point.dataset.level = String(levelOf(value));
    for (const words of point.children) {
      words.className = value > 0 ? "jm-value jm-value-below" : "jm-value";
      words.textContent = this.wordsOf(value);
    }
    hold.classList.remove("jm-unset");
    if (hold.matches(".jm-of-stage")) {
      hold.style.setProperty("--jm-y", `${heightOf(value)}px`);
    }
    this.tellValue(hold, value);
    drawCurve(map, content, curve, anchor, value);
  }

  /** Unless a point is held again by now. */
  private hide(): void {
    if (this.drag || this.grabbed) {
      return;
    }
    const { map } = this.bench;
    delete map.querySelector<HTMLElement>(".jm-moving")?.dataset.level;
    undrawCurve(map);
  }
}

/** The point under the hand: it is there before it is needed, and unseen without a level, since to put it in lays out the table's cell. */
function movingIn(cell: HTMLElement): HTMLElement {
  return (
    cell.querySelector<HTMLElement>(".jm-moving") ?? cell.appendChild(own("div", { class: "jm-moving" }, el("span")))
  );
}

function columnHolds(box: HTMLElement): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>(".jm-hold:not(.jm-of-stage)")];
}

function refOf(hold: HTMLElement): Ref {
  return { part: hold.dataset.part as Ref["part"], id: hold.dataset.id ?? "" };
}

function asideOf(number: number): number {
  const step = Math.floor(number / 2) * ASIDE;
  return number % 2 === 0 ? step : -step;
}
