import { type Cell, cellsOf, type Stage, stagesOf } from "./grid";

const FOLDED = "jm-folded";

/** The width of a folded stage, as in the style sheet. */
const WIDTH = 48;

/** Lists the stages of a map, each with a button to go there and one to fold it. */
export function fillStages(map: Element): void {
  const list = map.querySelector<HTMLElement>("[data-jm-stages]");
  if (!list) {
    return;
  }
  const cells = cellsOf(map);
  list.replaceChildren(
    ...stagesOf(map).map((stage) => {
      const item = document.createElement("li");
      const go = button("go", stage);
      go.textContent = `${stage.name} (${touchpointsIn(stage, cells)})`;
      item.append(go, button("fold", stage));
      return item;
    }),
  );
  tellFolded(map);
}

/** Says on the buttons that fold stages what the next press does. */
export function tellFolded(map: Element): void {
  const list = map.querySelector<HTMLElement>("[data-jm-stages]");
  const all = map.querySelector<HTMLElement>('[data-jm-tool="fold-all"]');
  for (const stage of stagesOf(map)) {
    const fold = list?.querySelector(`[data-jm-tool="fold"][value="${stage.id}"]`);
    if (list && fold) {
      fold.textContent = wordOf(list, isFolded(stage));
      fold.setAttribute("aria-label", `${fold.textContent} ${stage.name}`);
    }
  }
  if (all) {
    all.textContent = wordOf(all, isAllFolded(map));
  }
}

function wordOf({ dataset }: HTMLElement, isFolded: boolean): string {
  return (isFolded ? dataset.jmUnfold : dataset.jmFold) ?? "";
}

function button(tool: string, { id }: Stage): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "jm-tool";
  made.dataset.jmTool = tool;
  made.value = id;
  return made;
}

/** Scrolls to a stage, and lets the keyboard go on from there. */
export function goTo(map: Element, id: string): void {
  const header = stagesOf(map).find((stage) => stage.id === id)?.header;
  map.querySelector<HTMLElement>(".jm-scroll")?.focus({ preventScroll: true });
  header?.scrollIntoView({ block: "nearest", inline: "start" });
}

/** Folds the stages with these ids and unfolds all others. */
export function fold(map: Element, ids: ReadonlySet<string>): void {
  for (const { id, header } of stagesOf(map)) {
    header.classList.toggle(FOLDED, ids.has(id));
  }
  layOut(map);
}

export function foldedIn(map: Element): Set<string> {
  return new Set(
    stagesOf(map)
      .filter(isFolded)
      .map(({ id }) => id),
  );
}

export function isAllFolded(map: Element): boolean {
  return stagesOf(map).every(isFolded);
}

/** Unfolds the stage of a touchpoint. */
export function unfoldAround(map: Element, touchpoint: Element): void {
  const cell = cellsOf(map).find(({ element }) => element.contains(touchpoint));
  const stage = cell && stagesOf(map).find(({ from, to }) => from <= cell.from && cell.to <= to);
  if (stage && isFolded(stage)) {
    const ids = foldedIn(map);
    ids.delete(stage.id);
    fold(map, ids);
  }
}

/** Makes folded stages narrow, and lets the curves follow the columns. */
export function layOut(map: Element): void {
  const stages = stagesOf(map);
  const folded = stages.filter(isFolded);
  if (folded.length === 0 && !map.querySelector(".jm-shut")) {
    return;
  }
  const cells = cellsOf(map);
  const groups = map.querySelectorAll<HTMLElement>(".jm-grid colgroup");
  const width = folded.length < stages.length ? `${WIDTH}px` : shareOf(stages.length);
  for (const [i, stage] of stages.entries()) {
    groups[i + 1]?.style.setProperty("width", isFolded(stage) ? `calc(${width} / ${stage.to - stage.from})` : "");
    stage.header.querySelector(".jm-arrow")?.setAttribute("data-jm-count", String(touchpointsIn(stage, cells)));
    stage.header.title = isFolded(stage) ? stage.name : "";
  }
  for (const { element, from, to } of cells) {
    element.classList.toggle(
      "jm-shut",
      folded.some((stage) => stage.from <= from && to <= stage.to),
    );
  }
  const grid = map.querySelector<HTMLElement>(".jm-grid");
  grid?.classList.toggle("jm-narrowed", folded.length > 0);
  const columns = stages.at(-1)?.to ?? 0;
  const narrow = folded.reduce((sum, { from, to }) => sum + to - from, 0);
  grid?.style.setProperty("--jm-slots", String(columns - narrow));
  grid?.style.setProperty("--jm-narrow", `${folded.length * WIDTH}px`);
  drawCurves(map, stages, columns);
}

/** The width of each stage where all are folded: they share what the lanes' names leave. */
function shareOf(stages: number): string {
  return `max(${WIDTH}px, (100cqw / var(--jm-zoom, 1) - var(--jm-lane)) / ${stages})`;
}

const drawn = new WeakMap<Element, Map<string, string>>();
const PERCENT = /^([\d.]+)%$/;

/** Moves the points and lines of the curves to where the columns stand. The areas between a line and neutral, which end in between, are left out. */
function drawCurves(map: Element, stages: readonly Stage[], columns: number): void {
  const curve = map.querySelector(".jm-curve");
  const isEven = !stages.some(isFolded);
  if (!curve || columns === 0 || (isEven && !drawn.has(curve))) {
    return;
  }
  drawn.set(curve, new Map());
  const place = isEven ? (slot: number) => slot / columns : places(stages);
  for (const element of curve.querySelectorAll("*")) {
    for (const name of ["x", "cx", "x1", "x2"]) {
      const percent = PERCENT.exec(original(element, name));
      if (percent) {
        const slot = (Number(percent[1]) / 100) * columns;
        element.setAttribute(name, `${round(100 * place(slot))}%`);
        hide(element, slot, stages);
      }
    }
    const path = original(element, "d");
    if (element.matches(".jm-above, .jm-below")) {
      element.classList.toggle("jm-away", !isEven);
    } else if (path && element.closest("svg.jm-k[viewBox]")) {
      let i = 0;
      const moved = path.replace(/-?\d+(\.\d+)?/g, (number) =>
        i++ % 2 === 0 ? String(round(place(Number(number) / 100) * columns * 100)) : number,
      );
      element.setAttribute("d", moved);
    }
  }
}

/** The points of folded stages would stand one upon the other, and the names of curves would not have the room. */
function hide(element: Element, slot: number, stages: readonly Stage[]): void {
  if (element.matches("circle, .jm-at, .jm-mark, .jm-tag, .jm-k")) {
    element.classList.toggle(
      "jm-away",
      stages.some((stage) => isFolded(stage) && stage.from <= slot && slot <= stage.to),
    );
  }
}

/** Where a place of the columns stands, as a part of their whole width. */
function places(stages: readonly Stage[]): (slot: number) => number {
  const boxes = stages.map(({ header }) => header.getBoundingClientRect());
  const left = boxes[0]?.left ?? 0;
  const width = (boxes.at(-1)?.right ?? 1) - left;
  return (slot) => {
    const i = Math.max(
      0,
      stages.findIndex(({ to }) => slot <= to),
    );
    const stage = stages[i];
    const box = boxes[i];
    if (!stage || !box) {
      return 0;
    }
    return (box.left - left + ((slot - stage.from) / (stage.to - stage.from)) * box.width) / width;
  };
}

function original(element: Element, name: string): string {
  const known = drawn.get(element) ?? new Map<string, string>();
  drawn.set(element, known);
  const value = known.get(name) ?? element.getAttribute(name) ?? "";
  known.set(name, value);
  return value;
}

function touchpointsIn(stage: Stage, cells: readonly Cell[]): number {
  return cells.filter(({ element, from, to }) => element.matches("th") && stage.from <= from && to <= stage.to).length;
}

function isFolded({ header }: Stage): boolean {
  return header.classList.contains(FOLDED);
}

function round(number: number): number {
  return Math.round(number * 1000) / 1000;
}
