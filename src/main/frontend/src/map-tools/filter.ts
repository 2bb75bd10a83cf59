import { sentence } from "../sentence";
import { type Columns, cellsOf, lanesOf, stagesOf, textOf, touchpointsOf } from "./grid";

const TOGGLES = ".jm-chip .jm-toggle";

/** Offers what there is to choose in a map; what was chosen before stays chosen. */
export function fillFilter(map: Element): void {
  const curveNames = namesOf([...map.querySelectorAll(TOGGLES)].map((toggle) => toggle.closest(".jm-chip") ?? toggle));
  const touchpoints = touchpointsOf(map);
  const words = (selector: string): string[] =>
    [...new Set(touchpoints.map((touchpoint) => textOf(touchpoint, selector)))].filter(Boolean).sort(compare);
  offer(
    map,
    "[data-jm-only=channel]",
    words(".jm-channel").map((word) => ({ value: word, text: word, checked: false })),
  );
  offer(
    map,
    "[data-jm-only=team]",
    words(".jm-team").map((word) => ({ value: word, text: word, checked: false })),
  );
  offer(
    map,
    "[data-jm-show=lane]",
    lanesOf(map).map(({ id, name }) => ({ value: id, text: name, checked: true })),
  );
  offer(
    map,
    "[data-jm-show=curve]",
    curveNames.map((text, i) => ({ value: String(i), text, checked: true })),
  );
  followChips(map);
}

/** What the chips are called; with the note below where two of them have one name. */
function namesOf(chips: readonly Element[]): string[] {
  const names = chips.map((chip) => textOf(chip, ".jm-persona-name"));
  return chips.map((chip, i) => {
    const isShared = names.filter((name) => name === names[i]).length > 1;
    return [names[i], isShared ? textOf(chip, ".jm-quiet") : ""].filter(Boolean).join(" · ");
  });
}

interface Choice {
  readonly value: string;
  readonly text: string;
  readonly checked: boolean;
}

function offer(map: Element, selector: string, choices: readonly Choice[]): void {
  const group = map.querySelector<HTMLElement>(selector);
  if (!group) {
    return;
  }
  const before = new Map(boxesOf(group).map((box) => [box.value, box.checked]));
  for (const label of group.querySelectorAll("label")) {
    label.remove();
  }
  for (const { value, text, checked } of choices) {
    const label = group.appendChild(document.createElement("label"));
    const box = label.appendChild(document.createElement("input"));
    box.type = "checkbox";
    box.value = value;
    box.checked = before.get(value) ?? checked;
    const words = document.createElement("bdi");
    words.textContent = text;
    label.append(" ", words);
  }
  group.hidden = choices.length < 2;
}

/** Dims the touchpoints that were not asked for, hides the lanes and curves that are not wanted, and says so. Answers with those asked for. */
export function applyFilter(map: Element): HTMLElement[] {
  const touchpoints = touchpointsOf(map);
  const wishes = [wish(map, "channel"), wish(map, "team")];
  const asked = new Set(touchpoints.filter((touchpoint) => wishes.every((isWanted) => isWanted(touchpoint))));
  const others = touchpoints.filter((touchpoint) => !asked.has(touchpoint));
  dim(map, others);
  const unwanted = new Set(valuesOf(boxesIn(map, "[data-jm-show=lane]").filter((box) => !box.checked)));
  const lanes = lanesOf(map);
  for (const { id, rows } of lanes) {
    for (const row of rows) {
      row.hidden = unwanted.has(id);
    }
  }
  const hiddenLanes = lanes.filter(({ id }) => unwanted.has(id)).length;
  const hiddenCurves = [...map.querySelectorAll<HTMLInputElement>(TOGGLES)].filter((toggle) => !toggle.checked).length;
  say(map, asked.size, touchpoints.length, hiddenLanes, hiddenCurves);
  return [...asked];
}

/** Shows the curves that are checked in the filter. */
export function chooseCurves(map: Element): void {
  const toggles = map.querySelectorAll<HTMLInputElement>(TOGGLES);
  boxesIn(map, "[data-jm-show=curve]").forEach((box, i) => {
    const toggle = toggles[i];
    if (toggle) {
      toggle.checked = box.checked;
    }
  });
}

/** Takes back all that was chosen. */
export function clearFilter(map: Element): void {
  for (const box of boxesIn(map, "[data-jm-only]")) {
    box.checked = false;
  }
  for (const box of boxesIn(map, "[data-jm-show]")) {
    box.checked = true;
  }
  for (const toggle of map.querySelectorAll<HTMLInputElement>(TOGGLES)) {
    toggle.checked = true;
  }
  applyFilter(map);
}

/** The chips of the head show and hide curves too. */
export function followChips(map: Element): void {
  const toggles = map.querySelectorAll<HTMLInputElement>(TOGGLES);
  boxesIn(map, "[data-jm-show=curve]").forEach((box, i) => {
    box.checked = toggles[i]?.checked ?? true;
  });
}

/** Tells which touchpoints are wanted: all of them as long as nothing is chosen. */
function wish(map: Element, what: "channel" | "team"): (touchpoint: Element) => boolean {
  const chosen = new Set(valuesOf(boxesIn(map, `[data-jm-only=${what}]`).filter((box) => box.checked)));
  return (touchpoint) => chosen.size === 0 || chosen.has(textOf(touchpoint, `.jm-${what}`));
}

function valuesOf(boxes: readonly HTMLInputElement[]): string[] {
  return boxes.map(({ value }) => value);
}

/** A cell fades with all of its columns, and the feeling of a whole stage with all touchpoints of the stage. */
function dim(map: Element, others: readonly Element[]): void {
  if (others.length === 0 && !map.querySelector(".jm-dim")) {
    return;
  }
  const cells = cellsOf(map);
  const faded = new Set<Element | null>(others.map((other) => other.closest("th")));
  const columns = new Set(cells.filter(({ element }) => faded.has(element)).map(({ from }) => from));
  const isDim = ({ from, to }: Columns): boolean => from === to || (columns.has(from) && isDim({ from: from + 1, to }));
  for (const cell of cells) {
    cell.element.classList.toggle("jm-dim", isDim(cell) && !cell.element.matches(".jm-curve-cell"));
  }
  const ids = new Set([
    ...others.map((other) => other.getAttribute("data-jm-touchpoint")),
    ...stagesOf(map)
      .filter(isDim)
      .map(({ id }) => id),
  ]);
  for (const point of map.querySelectorAll("[data-jm-point]")) {
    point.classList.toggle("jm-dim", ids.has(point.getAttribute("data-jm-point")));
  }
}

function say(map: Element, shown: number, all: number, lanes: number, curves: number): void {
  const tools = map.querySelector<HTMLElement>(".jm-tools");
  const note = tools?.querySelector<HTMLElement>(".jm-note");
  if (!tools || !note) {
    return;
  }
  const parts = [];
  if (shown < all) {
    parts.push(sentence(tools.dataset.jmShown ?? "", shown, all));
  }
  if (lanes > 0) {
    parts.push(sentence(tools.dataset.jmLanesHidden ?? "", lanes));
  }
  if (curves > 0) {
    parts.push(sentence(tools.dataset.jmCurvesHidden ?? "", curves));
  }
  note.hidden = parts.length === 0;
  const words = note.querySelector("[role=status]");
  if (words) {
    words.textContent = parts.join(" · ");
  }
}

function boxesIn(map: Element, selector: string): HTMLInputElement[] {
  return [...map.querySelectorAll(`.jm-tools ${selector}`)].flatMap(boxesOf);
}

function boxesOf(group: Element): HTMLInputElement[] {
  return [...group.querySelectorAll<HTMLInputElement>("input")];
}

function compare(one: string, other: string): number {
  return one.localeCompare(other, document.documentElement.lang || undefined);
}
