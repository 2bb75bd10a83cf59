import type { Edit } from "../edits";
import type { Bench } from "./bench";
import { placeOf } from "./cells";
import { moveCard, moveTo, moveTouchpoint } from "./commands";
import { applied, cardsOf, find, type Ref, touchpointsOf } from "./content";
import { own } from "./dom";
import { afterAt, gapAt, type Span } from "./drop";
import { elementOf } from "./panel";

const THRESHOLD = 6;
const LONG_PRESS = 500;
const EDGE = 48;
const SCROLL_STEP = 16;

export interface DragHost {
  commit(edits: readonly Edit[], then?: Ref): Promise<string>;
  /** What stands under the pointer and can be dragged, or has a menu. */
  refAt(target: EventTarget | null): Ref | null;
  menu(target: EventTarget | null): void;
  dropped(ref: Ref): void;
}

/** Where something would go if it were dropped now: the edits, and the line that shows the place. */
interface Target {
  readonly edits: readonly Edit[];
  readonly line: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

/** Lets cards, touchpoints, stages and lanes be dragged; a long press of a finger opens the menu. */
export class Drag {
  private readonly bench: Bench;
  private readonly host: DragHost;
  private held: { ref: Ref; x: number; y: number; pointer: number; isMoving: boolean } | null = null;
  private target: Target | null = null;
  private press: { readonly x: number; readonly y: number; readonly timer: ReturnType<typeof setTimeout> } | null =
    null;
  private readonly ghost = own("div", { class: "jm-dragged", "aria-hidden": "true" });
  private readonly line = own("div", { class: "jm-drop", "aria-hidden": "true" });

  constructor(bench: Bench, host: DragHost) {
    this.bench = bench;
    this.host = host;
  }

  follow(map: HTMLElement, signal: AbortSignal): void {
    map.addEventListener("pointerdown", (event) => this.down(event), { signal });
    document.addEventListener("pointermove", (event) => this.moved(event), { signal });
    document.addEventListener("pointerup", () => this.up(), { signal });
    document.addEventListener("pointercancel", () => this.stop(), { signal });
    document.addEventListener(
      "keydown",
      (event) => {
        if (event.key === "Escape" && this.held?.isMoving) {
          event.preventDefault();
          event.stopPropagation();
          this.stop();
        }
      },
      { signal, capture: true },
    );
  }

  private down(event: PointerEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const isGrip = target?.closest(".jm-grip") !== null;
    const ref = target?.closest("a, summary, input, textarea, .jm-hold") ? null : this.host.refAt(event.target);
    if (!ref || event.button !== 0) {
      return;
    }
    this.held = { ref, x: event.clientX, y: event.clientY, pointer: event.pointerId, isMoving: false };
    if (event.pointerType !== "mouse" && !isGrip) {
      this.held = null;
      const { clientX, clientY } = event;
      const open = (): void => this.host.menu(document.elementFromPoint(clientX, clientY));
      this.press = { x: clientX, y: clientY, timer: setTimeout(open, LONG_PRESS) };
    } else if (isGrip) {
      event.preventDefault();
    }
  }

  private moved(event: PointerEvent): void {
    const { held, press } = this;
    if (press && Math.hypot(event.clientX - press.x, event.clientY - press.y) >= THRESHOLD) {
      clearTimeout(press.timer);
    }
    if (!held || event.pointerId !== held.pointer) {
      return;
    }
    if (!held.isMoving && Math.hypot(event.clientX - held.x, event.clientY - held.y) < THRESHOLD) {
      return;
    }
    event.preventDefault();
    if (!held.isMoving) {
      held.isMoving = true;
      this.begin(held.ref);
    }
    this.ghost.style.transform = `translate(${event.clientX + 8}px, ${event.clientY + 8}px)`;
    this.scroll(event.clientX, event.clientY);
    this.target = this.targetOf(held.ref, event.clientX, event.clientY);
    this.showLine();
  }

  private begin(ref: Ref): void {
    const { map, content } = this.bench;
    const part = find(content, ref);
    window.getSelection()?.removeAllRanges();
    this.ghost.textContent = String(part?.name ?? part?.text ?? this.bench.words(`part.${ref.part}`));
    map.append(this.ghost, this.line);
    map.classList.add("jm-dragging");
    elementOf(map, ref)?.classList.add("jm-lifted");
  }

  private up(): void {
    clearTimeout(this.press?.timer);
    const { held, target } = this;
    const wasMoving = held?.isMoving === true;
    this.stop();
    if (wasMoving && held && target) {
      this.swallowClick();
      const { content } = this.bench;
      const after = target.edits.reduce(applied, content);
      if (held.ref.part !== "map" && JSON.stringify(after[held.ref.part]) !== JSON.stringify(content[held.ref.part])) {
        void this.host.commit(target.edits, held.ref);
        this.host.dropped(held.ref);
      }
    }
  }

  /** The click that ends a drag is none. */
  private swallowClick(): void {
    const { map } = this.bench;
    const swallow = (event: Event): void => event.stopPropagation();
    map.addEventListener("click", swallow, { capture: true });
    setTimeout(() => map.removeEventListener("click", swallow, { capture: true }));
  }

  private stop(): void {
    const { map } = this.bench;
    clearTimeout(this.press?.timer);
    this.held = null;
    this.target = null;
    this.ghost.remove();
    this.line.remove();
    map.classList.remove("jm-dragging");
    map.querySelector(".jm-lifted")?.classList.remove("jm-lifted");
  }

  private showLine(): void {
    const around = this.bench.map.getBoundingClientRect();
    this.line.hidden = this.target === null;
    if (this.target) {
      const { left, top, width, height } = this.target.line;
      Object.assign(this.line.style, {
        left: `${left - around.left}px`,
        top: `${top - around.top}px`,
        width: `${width}px`,
        height: `${height}px`,
      });
    }
  }

  /** At the edges of its box and of the window, the map scrolls under what is dragged. */
  private scroll(x: number, y: number): void {
    const bars = this.bench.map.querySelector(".jm-tools")?.getBoundingClientRect().bottom ?? 0;
    if (y > window.innerHeight - EDGE) {
      window.scrollBy(0, SCROLL_STEP);
    } else if (y < bars + EDGE) {
      window.scrollBy(0, -SCROLL_STEP);
    }
    const box = this.bench.map.querySelector(".jm-scroll");
    const around = box?.getBoundingClientRect();
    if (box && around) {
      const lane = box.querySelector(".jm-corner")?.getBoundingClientRect().width ?? 0;
      if (x > around.right - EDGE) {
        box.scrollLeft += SCROLL_STEP;
      } else if (x < around.left + lane + EDGE) {
        box.scrollLeft -= SCROLL_STEP;
      }
    }
  }

  private targetOf(ref: Ref, x: number, y: number): Target | null {
    switch (ref.part) {
      case "card":
        return this.cardTarget(ref.id, x, y);
      case "touchpoint":
        return this.touchpointTarget(ref.id, x);
      case "stage":
        return this.rowTarget(
          ref,
          x,
          this.bench.map.querySelectorAll("th.jm-stage"),
          this.bench.content.stage.map(({ id }) => id),
        );
      default:
        return this.laneTarget(ref, y);
    }
  }

  private cardTarget(id: string, x: number, y: number): Target | null {
    const { content } = this.bench;
    const cell = document.elementsFromPoint(x, y).find(placeOf);
    const place = cell && placeOf(cell);
    if (!cell || !place) {
      return null;
    }
    const cards = [...cell.querySelectorAll(":scope > .jm-card:not([data-jm-own])")];
    const gap = gapAt(cards.map(upright), y);
    const box = cell.getBoundingClientRect();
    const top = cards[gap]?.getBoundingClientRect().top ?? cards.at(-1)?.getBoundingClientRect().bottom ?? box.top + 8;
    const after = afterAt(
      cardsOf(content, place.lane, place.anchor).map((card) => card.id),
      gap,
      id,
    );
    return {
      edits: [moveCard(id, place, after)],
      line: { left: box.left + 4, top: top - 3, width: box.width - 8, height: 3 },
    };
  }

  /** Touchpoints go between others of any stage; a stage without any takes them too. */
  private touchpointTarget(id: string, x: number): Target | null {
    const { map, content } = this.bench;
    const stages = [...map.querySelectorAll("th.jm-stage")];
    const index = stages.findIndex((each) => isIn(each, x));
    const stage = content.stage[index];
    if (!stage) {
      return null;
    }
    const touchpoints = touchpointsOf(content, stage.id);
    const elements = touchpoints.flatMap((each) => elementOf(map, { part: "touchpoint", id: each.id }) ?? []);
    const gap = gapAt(
      elements.map((each) => this.across(each)),
      this.along(x),
    );
    const after = afterAt(
      touchpoints.map((each) => each.id),
      gap,
      id,
    );
    return { edits: [moveTouchpoint(id, stage.id, after)], line: this.upright(elements, gap, stages[index]) };
  }

  private rowTarget(ref: Ref, x: number, found: NodeListOf<Element>, ids: readonly string[]): Target {
    const elements = [...found];
    const gap = gapAt(
      elements.map((each) => this.across(each)),
      this.along(x),
    );
    return {
      edits: moveTo(this.bench.content, ref, afterAt(ids, gap, ref.id)),
      line: this.upright(elements, gap, elements[0]),
    };
  }

  private laneTarget(ref: Ref, y: number): Target {
    const { map, content } = this.bench;
    const headers = [...map.querySelectorAll("tbody .jm-lane")].filter((each) => !each.closest(".jm-unlisted"));
    const gap = gapAt(headers.map(upright), y);
    const box = map.querySelector(".jm-scroll")?.getBoundingClientRect() ?? map.getBoundingClientRect();
    const top =
      headers[gap]?.getBoundingClientRect().top ?? headers.at(-1)?.getBoundingClientRect().bottom ?? box.bottom;
    const after = afterAt(
      content.lane.map(({ id }) => id),
      gap,
      ref.id,
    );
    return { edits: moveTo(content, ref, after), line: { left: box.left, top: top - 2, width: box.width, height: 3 } };
  }

  /** The line between two of some neighbours, or at the side of the place when there are none. */
  private upright(elements: readonly Element[], gap: number, place: Element | undefined): Target["line"] {
    const { map } = this.bench;
    const before = elements[gap - 1]?.getBoundingClientRect();
    const behind = elements[gap]?.getBoundingClientRect();
    const own = place?.getBoundingClientRect();
    const isRtl = this.isRtl();
    const edge = behind
      ? isRtl
        ? behind.right
        : behind.left
      : before
        ? isRtl
          ? before.left
          : before.right
        : ((own?.left ?? 0) + (own?.right ?? 0)) / 2;
    const grid = map.querySelector(".jm-grid")?.getBoundingClientRect();
    return { left: edge - 2, top: own?.top ?? grid?.top ?? 0, width: 3, height: (grid?.bottom ?? 0) - (own?.top ?? 0) };
  }

  private across(element: Element): Span {
    const { left, right } = element.getBoundingClientRect();
    return this.isRtl() ? { from: -right, to: -left } : { from: left, to: right };
  }

  private along(x: number): number {
    return this.isRtl() ? -x : x;
  }

  private isRtl(): boolean {
    return getComputedStyle(this.bench.map).direction === "rtl";
  }
}

function upright(element: Element): Span {
  const { top, bottom } = element.getBoundingClientRect();
  return { from: top, to: bottom };
}

function isIn(element: Element, x: number): boolean {
  const { left, right } = element.getBoundingClientRect();
  return left <= x && x < right;
}
