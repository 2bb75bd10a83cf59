import { isFit, setFit, setZoom, zoomOf } from "./zoom";

const FULL = "jm-full";
const LARGER = 1.25;

/** What was before a map took the screen: its size, and what it made unreachable behind it. */
const before = new WeakMap<HTMLElement, { zoom: number; fit: boolean; behind: HTMLElement[] }>();

/** Shows a map alone and larger, on the whole screen where the browser lets it, else over the whole page. */
export function enterFullScreen(map: HTMLElement): void {
  before.set(map, { zoom: zoomOf(map), fit: isFit(map), behind: putBehind(map) });
  map.classList.add(FULL);
  setFit(map, false);
  setZoom(map, LARGER);
  press(map, true);
  map.requestFullscreen?.().catch(() => {});
}

export function leaveFullScreen(map: HTMLElement): void {
  const { zoom, fit, behind } = before.get(map) ?? { zoom: 1, fit: false, behind: [] };
  before.delete(map);
  map.classList.remove(FULL);
  for (const element of behind) {
    element.inert = false;
  }
  setFit(map, false);
  setZoom(map, zoom);
  setFit(map, fit);
  press(map, false);
  if (document.fullscreenElement === map) {
    document.exitFullscreen().catch(() => {});
  }
  map.querySelector<HTMLElement>('[data-jm-tool="full"]')?.focus();
}

export function isFullScreen(map: Element): boolean {
  return map.classList.contains(FULL);
}

/** Escape leaves, whichever way the map took the screen; it is caught early, because the wiki wants it too. */
export function followFullScreen(page: Document, changed: (map: HTMLElement) => void): void {
  const leave = (): void => {
    const map = page.querySelector<HTMLElement>(`.${FULL}`);
    if (map) {
      leaveFullScreen(map);
      changed(map);
    }
  };
  page.addEventListener(
    "keydown",
    ({ key }) => {
      if (key === "Escape") {
        leave();
      }
    },
    { capture: true },
  );
  page.addEventListener("fullscreenchange", () => {
    if (!page.fullscreenElement) {
      leave();
    }
  });
}

/** Makes all that stands beside the map and around it unreachable. */
function putBehind(map: HTMLElement): HTMLElement[] {
  const behind: HTMLElement[] = [];
  for (let element: HTMLElement = map; element.parentElement; element = element.parentElement) {
    for (const sibling of element.parentElement.children) {
      if (sibling !== element && sibling instanceof HTMLElement && !sibling.inert) {
        sibling.inert = true;
        behind.push(sibling);
      }
    }
  }
  return behind;
}

function press(map: Element, pressed: boolean): void {
  map.querySelector('[data-jm-tool="full"]')?.setAttribute("aria-pressed", String(pressed));
}
