import { MAP_DRAWN } from "../scroll-shadows";
import { drawTools } from "./drawn";
import { applyFilter, chooseCurves, clearFilter, fillFilter, followChips } from "./filter";
import { enterFullScreen, followFullScreen, isFullScreen, leaveFullScreen } from "./full-screen";
import { stagesOf } from "./grid";
import { closeMenus, followMenus } from "./menus";
import { followOverview, showFirst, showPart } from "./overview";
import { arrive, copy, fillShare, followParts, linkTo, textOfMap } from "./share";
import { fillStages, fold, foldedIn, goTo, isAllFolded, layOut, tellFolded } from "./stages";
import { isFit, refit, setFit, showZoom, stepZoom } from "./zoom";

/** Gives readers their tools on all maps of a page, also on those that are drawn later. What they choose lasts as long as the page. */
export function followTools(page: Document): void {
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      adapt(target);
    }
  });
  const seen = new WeakSet<Element>();
  const showTools = (): void => {
    for (const tools of page.querySelectorAll<HTMLElement>(".jm-tools")) {
      const map = mapAround(tools);
      const box = map?.querySelector(".jm-scroll");
      if (map && box) {
        drawTools(map);
        tools.classList.add("jm-ready");
        showZoom(map);
        press(map, "fit", isFit(map));
        press(map, "full", isFullScreen(map));
        applyFilter(map);
        if (seen.has(box)) {
          requestAnimationFrame(() => adapt(box));
        } else {
          // the observer tells of the size once the browser has laid out the page, which nobody has to ask for then
          seen.add(box);
          sizes.observe(box);
        }
      }
    }
  };
  page.addEventListener(MAP_DRAWN, showTools);
  page.addEventListener("scroll", ({ target }) => onBox(target, showPart), { capture: true, passive: true });
  page.addEventListener("click", (event) => use(event));
  page.addEventListener("change", ({ target }) => choose(target));
  followMenus(page, fill);
  followOverview(page);
  followFullScreen(page, adapt);
  followParts(page);
  showTools();
  arrive(page);
  window.addEventListener("hashchange", () => arrive(page));
}

/** Lets all that depends on the size of a map follow it. */
function adapt(part: Element): void {
  const map = mapAround(part);
  if (map) {
    refit(map);
    layOut(map);
    showPart(map);
  }
}

function fill(menu: HTMLDetailsElement): void {
  const fillers: Record<string, (map: HTMLElement) => void> = {
    filter: fillFilter,
    stages: fillStages,
    share: fillShare,
  };
  const map = mapAround(menu);
  if (map) {
    fillers[menu.dataset.jmMenu ?? ""]?.(map);
  }
}

function choose(target: EventTarget | null): void {
  const box = target instanceof HTMLInputElement ? target : null;
  const map = box && mapAround(box);
  if (map && box.matches(".jm-panel input, .jm-toggle")) {
    (box.matches(".jm-toggle") ? followChips : chooseCurves)(map);
    const asked = applyFilter(map);
    adapt(map);
    if (box.closest("[data-jm-only]")) {
      showFirst(map, asked);
    }
  }
}

function use({ target }: Event): void {
  const element = target instanceof Element ? target : null;
  const map = element && mapAround(element);
  if (!map) {
    return;
  }
  const folded = element.closest<HTMLElement>(".jm-folded");
  const tool = element.closest<HTMLButtonElement>("[data-jm-tool]");
  const action = folded
    ? () => toggleFold(map, folded.dataset.jmStage ?? "")
    : tool && tools(map, tool)[tool.dataset.jmTool ?? ""];
  if (action) {
    action();
    adapt(map);
  }
}

function tools(map: HTMLElement, tool: HTMLButtonElement): Record<string, () => unknown> {
  return {
    fit: () => setFit(map, !isFit(map)),
    smaller: () => stepZoom(map, -1),
    larger: () => stepZoom(map, 1),
    full: () => (isFullScreen(map) ? leaveFullScreen : enterFullScreen)(map),
    go: () => {
      closeMenus(map);
      goTo(map, tool.value);
    },
    fold: () => toggleFold(map, tool.value),
    "fold-all": () => {
      const all = stagesOf(map).map(({ id }) => id);
      setFolded(map, new Set(isAllFolded(map) ? [] : all));
    },
    clear: () => {
      clearFilter(map);
      map.querySelector<HTMLElement>('[data-jm-menu="filter"] summary')?.focus();
    },
    link: () => copy(map, () => linkTo(map.querySelector<HTMLSelectElement>("[data-jm-link]")?.value ?? "")),
    copy: () => copy(map, () => linkTo(tool.closest(".jm-slot")?.querySelector(".jm-touchpoint")?.id ?? "")),
    json: () => copy(map, () => textOfMap(map)),
  };
}

function toggleFold(map: HTMLElement, id: string): void {
  const ids = foldedIn(map);
  if (!ids.delete(id)) {
    ids.add(id);
  }
  setFolded(map, ids);
}

function setFolded(map: HTMLElement, ids: ReadonlySet<string>): void {
  fold(map, ids);
  tellFolded(map);
}

function press(map: HTMLElement, tool: string, pressed: boolean): void {
  map.querySelector(`[data-jm-tool="${tool}"]`)?.setAttribute("aria-pressed", String(pressed));
}

function onBox(target: EventTarget | null, action: (map: HTMLElement) => void): void {
  const map = target instanceof Element && target.matches(".jm-scroll") ? mapAround(target) : null;
  if (map) {
    action(map);
  }
}

function mapAround(part: Element): HTMLElement | null {
  return part.closest<HTMLElement>(".jm-map");
}
