import { sentence } from "../sentence";
import { type Sight, sightOf, touchpointsOf } from "./grid";

const SLACK = 1;
const STRIP = ".jm-strip";
const grabs = new WeakMap<Element, number>();

/** Shows which part of a map is in view, or nothing when that is all of it. */
export function showPart(map: Element): void {
  const box = map.querySelector(".jm-scroll");
  const overview = map.querySelector<HTMLElement>(".jm-overview");
  const strip = overview?.querySelector<HTMLElement>(STRIP);
  const frame = overview?.querySelector<HTMLElement>(".jm-window");
  const words = overview?.querySelector<HTMLElement>(".jm-in-view");
  if (!box || !overview || !strip || !frame || !words) {
    return;
  }
  const hiddenWidth = box.scrollWidth - box.clientWidth;
  const sight = hiddenWidth > SLACK ? sightOf(map) : undefined;
  const touchpoints = touchpointsOf(map);
  const scrolled = Math.round((100 * box.scrollLeft) / hiddenWidth);
  overview.hidden = hiddenWidth <= SLACK;
  if (sight) {
    const { left, width, visibleLeft, visibleWidth } = sight;
    frame.style.left = percent((visibleLeft - left) / width);
    frame.style.width = percent(visibleWidth / width);
    const inView = partInView(touchpoints, sight).filter((touchpoint) => !touchpoint.closest(".jm-shut"));
    words.textContent = touchpoints[0] ? sentence(words.dataset.jmInView ?? "", inView.length, touchpoints.length) : "";
    strip.setAttribute("aria-valuetext", words.textContent);
    strip.setAttribute("aria-valuenow", String(scrolled));
  }
}

/** Brings the first of some touchpoints into view when none of them is. */
export function showFirst(map: Element, touchpoints: readonly Element[]): void {
  const sight = sightOf(map);
  const first = touchpoints[0];
  if (sight && first && partInView(touchpoints, sight).length === 0) {
    map.querySelector(".jm-scroll")?.scrollBy({
      left: middleOf(first) - sight.visibleLeft - sight.visibleWidth / 2,
      behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth",
    });
  }
}

/** Those of the touchpoints, which stand from left to right, that have their middle in the visible part; it asks few of them where they are. */
function partInView(touchpoints: readonly Element[], { visibleLeft, visibleWidth }: Sight): Element[] {
  const from = countBefore(touchpoints, (middle) => middle < visibleLeft);
  const to = countBefore(touchpoints, (middle) => middle <= visibleLeft + visibleWidth);
  return touchpoints.slice(from, to);
}

function countBefore(touchpoints: readonly Element[], isBefore: (middle: number) => boolean): number {
  let from = 0;
  let to = touchpoints.length;
  while (from < to) {
    const half = (from + to) >> 1;
    if (isBefore(middleOf(touchpoints[half] as Element))) {
      from = half + 1;
    } else {
      to = half;
    }
  }
  return from;
}

function middleOf(element: Element): number {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
}

/** Moves the part in view by the window of the overview: with the pointer and with the keyboard, before a dialog around the map keeps its keys to itself. */
export function followOverview(page: Document): void {
  page.addEventListener("pointerdown", (event) => {
    const strip = stripOf(event);
    if (strip && event.button === 0) {
      const frame = strip.querySelector(".jm-window")?.getBoundingClientRect();
      const middle = frame ? frame.left + frame.width / 2 : event.clientX;
      const inside = frame && event.clientX >= frame.left && event.clientX <= frame.right;
      grabs.set(strip, inside ? middle - event.clientX : 0);
      strip.setPointerCapture?.(event.pointerId);
      moveTo(strip, event.clientX + (grabs.get(strip) ?? 0));
    }
  });
  page.addEventListener("pointermove", (event) => {
    const strip = stripOf(event);
    const grab = strip ? grabs.get(strip) : undefined;
    if (strip && grab !== undefined && event.buttons % 2 === 1) {
      moveTo(strip, event.clientX + grab);
    }
  });
  page.addEventListener(
    "keydown",
    (event) => {
      const strip = stripOf(event);
      const box = strip?.closest(".jm-map")?.querySelector(".jm-scroll");
      if (strip && box && !event.ctrlKey && !event.altKey && !event.metaKey) {
        const target = keyTarget(event.key, box);
        if (target !== undefined) {
          event.preventDefault();
          box.scrollLeft = target;
        }
      }
    },
    { capture: true },
  );
}

function keyTarget(key: string, { scrollLeft, scrollWidth, clientWidth }: Element): number | undefined {
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return scrollLeft - clientWidth / 8;
    case "ArrowRight":
    case "ArrowUp":
      return scrollLeft + clientWidth / 8;
    case "PageDown":
      return scrollLeft - clientWidth * 0.8;
    case "PageUp":
      return scrollLeft + clientWidth * 0.8;
    case "Home":
      return 0;
    case "End":
      return scrollWidth;
    default:
      return undefined;
  }
}

function moveTo(strip: Element, x: number): void {
  const map = strip.closest(".jm-map");
  const box = map?.querySelector(".jm-scroll");
  const sight = map && sightOf(map);
  if (box && sight) {
    const { left, width } = strip.getBoundingClientRect();
    box.scrollLeft = ((x - left) / width) * sight.width - sight.visibleWidth / 2;
  }
}

function stripOf({ target }: Event): Element | null {
  return target instanceof Element ? target.closest(STRIP) : null;
}

function percent(part: number): string {
  return `${(100 * Math.min(1, Math.max(0, part))).toFixed(2)}%`;
}
