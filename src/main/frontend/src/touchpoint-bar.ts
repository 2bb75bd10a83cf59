import { COMMENT, type CommentWish, MARK, type MarkWish } from "./map-events";
import { textOf } from "./map-tools/grid";
import { MAP_DRAWN } from "./scroll-shadows";

const TOUCHPOINT = ".jm-touchpoint";
const SLOT = ".jm-box .jm-lane-touchpoints > .jm-slot";
/** How far it stays from the sides of the map. */
const EDGE = 4;

/** The bar of each map, wherever it stands now, and the touchpoint that Tab reaches. */
const bars = new WeakMap<Element, HTMLElement>();
const stops = new WeakMap<Element, string>();

/**
 * Lets readers do something at a touchpoint: one bar stands under the one that the pointer, the keyboard or a finger is at. Tab reaches the
 * touchpoints of a map at one place, from where the arrows lead on. The edit mode has its own ways.
 */
export function followTouchpoints(page: Document): void {
  page.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "touch") {
      showAt(page, slotAt(event.target) ?? slotAt(page.activeElement));
    }
  });
  page.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "touch") {
      showAt(page, slotAt(event.target));
    }
  });
  page.addEventListener("focusin", ({ target }) => {
    const slot = slotAt(target);
    if (slot && target instanceof HTMLElement && target.matches(TOUCHPOINT)) {
      rove(slot);
    }
    showAt(page, slot);
  });
  page.addEventListener("click", ({ target }) => clicked(target));
  page.addEventListener("keydown", key, { capture: true });
  page.addEventListener(MAP_DRAWN, () => letIn(page));
  letIn(page);
}

/** The cell of a touchpoint around an element, in a map that is read. */
function slotAt(target: EventTarget | null): HTMLElement | null {
  const slot = target instanceof Element ? target.closest<HTMLElement>(SLOT) : null;
  return slot?.querySelector(TOUCHPOINT) && slot.closest(".jm-map:not([data-jm-editing])") ? slot : null;
}

function mapOf(slot: Element): HTMLElement {
  return slot.closest(".jm-map") as HTMLElement;
}

function barOf(map: Element): HTMLElement | null {
  const drawn = map.querySelector<HTMLElement>(".jm-tools .jm-point-bar");
  if (drawn) {
    bars.set(map, drawn);
  }
  return drawn ?? bars.get(map) ?? null;
}

function showAt(page: Document, slot: HTMLElement | null): void {
  for (const shown of page.querySelectorAll<HTMLElement>(".jm-point-bar:not([hidden])")) {
    shown.hidden = !slot?.contains(shown);
  }
  const map = slot && mapOf(slot);
  const bar = map && barOf(map);
  if (!bar || !slot || (slot.contains(bar) && !bar.hidden)) {
    return;
  }
  const { jmMayMark, jmMayComment, jmThreads = "0", jmAnswered, jmEditable } = map.dataset;
  hide(bar.querySelector<HTMLElement>(".jm-give"), jmMayMark === undefined);
  hide(bar.querySelector<HTMLElement>("[data-jm-tool=comment]"), jmMayComment === undefined && jmThreads === "0");
  hide(bar.querySelector<HTMLElement>("[data-jm-tool=customers]"), (jmAnswered ?? jmEditable) === undefined);
  slot.append(bar);
  bar.hidden = false;
  place(bar, slot, map);
}

function hide(element: HTMLElement | null, hidden: boolean): void {
  if (element) {
    element.hidden = hidden;
  }
}

function touchpointIn(slot: HTMLElement): HTMLElement {
  return slot.querySelector<HTMLElement>(TOUCHPOINT) as HTMLElement;
}

/** Under the card, or above it at the lower edge; from its start on, but never out of the map at a side. */
function place(bar: HTMLElement, slot: HTMLElement, map: HTMLElement): void {
  const box = (map.querySelector(".jm-scroll") ?? map).getBoundingClientRect();
  bar.style.translate = "";
  bar.style.maxWidth = `${box.width - 2 * EDGE}px`;
  const at = bar.getBoundingClientRect();
  const bottom = slot.getBoundingClientRect().bottom + at.height;
  bar.classList.toggle("jm-above", bottom > Math.min(box.bottom, window.innerHeight));
  const aside = Math.max(box.left + EDGE - at.left, 0) || Math.min(box.right - EDGE - at.right, 0);
  bar.style.translate = `${aside}px`;
}

/** Makes each map's touchpoints one stop of the Tab key, and takes it back while the map is edited. */
function letIn(page: Document): void {
  for (const map of page.querySelectorAll<HTMLElement>(".jm-map")) {
    const bar = barOf(map);
    if (map.dataset.jmEditing === undefined) {
      const stop = page.getElementById(stops.get(map) ?? "");
      const slot = slotAt(stop) ?? slotAt(map.querySelector(`${SLOT} > ${TOUCHPOINT}`));
      if (bar && slot) {
        rove(slot);
      }
    } else {
      release(map.querySelector<HTMLElement>(`${TOUCHPOINT}[role=group]`));
      if (bar) {
        bar.hidden = true;
        map.querySelector(".jm-tools")?.append(bar);
      }
    }
  }
}

function rove(slot: HTMLElement): void {
  const touchpoint = touchpointIn(slot);
  const before = mapOf(slot).querySelector<HTMLElement>(`${TOUCHPOINT}[role=group]`);
  if (before !== touchpoint) {
    release(before);
  }
  stops.set(mapOf(slot), touchpoint.id);
  touchpoint.tabIndex = 0;
  touchpoint.setAttribute("role", "group");
  touchpoint.setAttribute("aria-label", textOf(touchpoint, ".jm-name"));
}

function release(touchpoint: HTMLElement | null): void {
  for (const name of ["role", "aria-label", "tabindex"]) {
    touchpoint?.removeAttribute(name);
  }
}

function clicked(target: EventTarget | null): void {
  const slot = slotAt(target);
  const button = target instanceof Element ? target.closest<HTMLButtonElement>("button") : null;
  if (!slot) {
    return;
  }
  if (button?.closest(".jm-give")) {
    give(slot, Number(button.value));
  } else if (button?.matches("[data-jm-tool=comment]")) {
    comment(slot);
  } else if (target instanceof Element && !target.closest("a, button, summary")) {
    rove(slot);
    touchpointIn(slot).focus({ preventScroll: true });
  }
}

function give(slot: HTMLElement, performance: number): void {
  const touchpoint = touchpointIn(slot).dataset.jmTouchpoint ?? "";
  mapOf(slot).dispatchEvent(new CustomEvent<MarkWish>(MARK, { detail: { touchpoint, performance }, bubbles: true }));
}

function comment(slot: HTMLElement): void {
  const id = touchpointIn(slot).dataset.jmTouchpoint ?? "";
  const detail: CommentWish = { part: "touchpoint", id };
  mapOf(slot).dispatchEvent(new CustomEvent(COMMENT, { detail, bubbles: true }));
}

function key(event: KeyboardEvent): void {
  const target = event.target instanceof HTMLElement ? event.target : null;
  const slot = target?.matches(`${TOUCHPOINT}, .jm-point-bar *`) ? slotAt(target) : null;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
  const digit = /^Digit([1-5])$/.exec(event.code)?.[1];
  if (slot && target && isPlain && does(slot, target, digit ?? event.key)) {
    event.preventDefault();
    event.stopPropagation();
  }
}

/** Whether the key means something at a touchpoint or in its bar. */
function does(slot: HTMLElement, target: HTMLElement, name: string): boolean {
  const map = mapOf(slot);
  const bar = slot.querySelector<HTMLElement>(".jm-point-bar:not([hidden])");
  const isInBar = bar?.contains(target) === true;
  if (name === "c" && (map.dataset.jmMayComment !== undefined || Number(map.dataset.jmThreads) > 0)) {
    comment(slot);
  } else if (/^[1-5]$/.test(name) && map.dataset.jmMayMark !== undefined) {
    give(slot, Number(name));
  } else if (name === "Enter" && !isInBar && bar) {
    buttonsOf(bar)[0]?.focus();
  } else if (name === "Escape" && bar) {
    touchpointIn(slot).focus({ preventScroll: true });
    bar.hidden = !isInBar;
  } else {
    return isInBar && bar ? step(buttonsOf(bar), target, name, map) : stepOver(slot, name, map);
  }
  return true;
}

function buttonsOf(bar: HTMLElement): HTMLElement[] {
  return [...bar.querySelectorAll<HTMLElement>("button")].filter((button) => !button.closest("[hidden]"));
}

function stepOver(slot: HTMLElement, name: string, map: HTMLElement): boolean {
  const slots = [...map.querySelectorAll<HTMLElement>(`${SLOT}:not(.jm-shut)`)].filter((each) => slotAt(each) !== null);
  return step(slots.map(touchpointIn), touchpointIn(slot), name, map);
}

/** Moves the focus along a row by an arrow, or to its ends. */
function step(row: readonly HTMLElement[], from: HTMLElement, name: string, map: HTMLElement): boolean {
  const forward = getComputedStyle(map).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const now = row.indexOf(from);
  const steps: Record<string, number> = {
    ArrowLeft: now - 1,
    ArrowRight: now - 1,
    [forward]: now + 1,
    Home: 0,
    End: row.length - 1,
  };
  const next = row[steps[name] ?? -1];
  if (next) {
    next.tabIndex = 0;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
  return name in steps;
}
