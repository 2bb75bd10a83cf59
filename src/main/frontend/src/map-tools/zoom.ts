import { sentence } from "../sentence";
import { type Sight, sightOf } from "./grid";

const STEPS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5];

/** As narrow as a column gets when a map is made to fit, and what stands around its longest word, as in the style sheet. */
const NARROWEST = 92;
const AROUND = 28;

/** As small as letters get when a map is made to fit; whoever wants smaller ones chooses them. */
const SMALLEST = 0.7;

export function zoomOf(map: HTMLElement): number {
  return Number(map.style.getPropertyValue("--jm-zoom")) || 1;
}

/** One step larger or smaller. */
export function stepZoom(map: HTMLElement, direction: 1 | -1): void {
  const now = zoomOf(map);
  const next =
    direction === 1 ? STEPS.find((step) => step > now + 0.01) : STEPS.filter((step) => step < now - 0.01).at(-1);
  setFit(map, false);
  setZoom(map, next ?? now);
}

/** What stood at the start of the visible part stands there afterwards. */
export function setZoom(map: HTMLElement, zoom: number): void {
  const before = sightOf(map);
  map.style.setProperty("--jm-zoom", String(zoom));
  showZoom(map);
  const after = sightOf(map);
  const box = map.querySelector(".jm-scroll");
  if (before && after && box) {
    const isRtl = getComputedStyle(map).direction === "rtl";
    const edge = ({ visibleLeft, visibleWidth }: Sight): number => visibleLeft + (isRtl ? visibleWidth : 0);
    const place = (edge(before) - before.left) / before.width;
    box.scrollLeft += after.left + place * after.width - edge(after);
  }
}

export function showZoom(map: HTMLElement): void {
  const tools = map.querySelector<HTMLElement>(".jm-tools");
  const output = tools?.querySelector(".jm-zoom output");
  if (tools && output) {
    output.textContent = sentence(tools.dataset.jmZoom ?? "", Math.round(100 * zoomOf(map)));
  }
}

/** Makes a map as narrow as its box, as far as it can still be read, or gives it its own width again. */
export function setFit(map: HTMLElement, fit: boolean): void {
  const was = isFit(map);
  map.classList.toggle("jm-fit", fit);
  map.querySelector('[data-jm-tool="fit"]')?.setAttribute("aria-pressed", String(fit));
  if (fit) {
    refit(map);
  } else if (was) {
    setZoom(map, 1);
  }
}

export function isFit(map: Element): boolean {
  return map.classList.contains("jm-fit");
}

/** Chooses the zoom again after the box or the columns have changed. */
export function refit(map: HTMLElement): void {
  const box = map.querySelector(".jm-scroll");
  const grid = map.querySelector<HTMLElement>(".jm-grid");
  if (box && grid && isFit(map)) {
    const lane = Number.parseFloat(getComputedStyle(box).getPropertyValue("--jm-lane")) || 0;
    const slots = Number(grid.style.getPropertyValue("--jm-slots"));
    const narrow = Number.parseFloat(grid.style.getPropertyValue("--jm-narrow")) || 0;
    const word = Number.parseFloat(grid.style.getPropertyValue("--jm-word")) || 0;
    const zoom = box.clientWidth / (lane + slots * Math.max(NARROWEST, word + AROUND) + narrow);
    const fitting = Math.floor(100 * Math.min(1, Math.max(SMALLEST, zoom))) / 100;
    if (fitting !== zoomOf(map)) {
      setZoom(map, fitting);
    }
  }
}
