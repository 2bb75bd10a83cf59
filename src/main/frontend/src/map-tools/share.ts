import { copyText } from "../clipboard";
import { contextPath } from "../context-path";
import { SHOW } from "../map-events";
import { textOf, touchpointsOf } from "./grid";
import { unfoldAround } from "./stages";

/** The touchpoint of which somebody last wanted something, by map. */
const last = new WeakMap<Element, string>();

/** Where the app answers for a map, or "" when no page holds the map as it is shown. */
function doorOf({ dataset: { jmPage, jmMap } }: HTMLElement): string {
  return jmPage && jmMap ? `${contextPath()}/rest/journey-maps/1.0/pages/${jmPage}/maps/${jmMap}` : "";
}

/** Offers the touchpoints to link to and the files to take along. */
export function fillShare(map: HTMLElement): void {
  const select = map.querySelector<HTMLSelectElement>("[data-jm-link]");
  const chosen = last.get(map) ?? select?.value;
  select?.replaceChildren(
    ...touchpointsOf(map).map((touchpoint) => {
      const name = textOf(touchpoint, ".jm-name");
      return new Option(name, touchpoint.id, false, touchpoint.id === chosen);
    }),
  );
  const door = doorOf(map);
  const doors = map.querySelector<HTMLElement>(".jm-doors");
  if (doors) {
    doors.hidden = door === "";
  }
  for (const link of map.querySelectorAll<HTMLAnchorElement>("a[data-jm-door]")) {
    link.href = `${door}/export/${link.dataset.jmDoor}`;
  }
}

/** The address of the page, at a touchpoint. */
export function linkTo(id: string): string {
  const address = new URL(location.href);
  address.hash = id;
  return address.href;
}

/** The text of a map as it stands in its page, laid out for people. */
export async function textOfMap(map: HTMLElement): Promise<string> {
  const answer = await fetch(doorOf(map), { credentials: "same-origin", headers: { Accept: "application/json" } });
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  return JSON.stringify(((await answer.json()) as { map: unknown }).map, null, 2);
}

/** Copies a text, and says whether it worked. */
export async function copy(map: HTMLElement, text: () => string | Promise<string>): Promise<void> {
  const tools = map.querySelector<HTMLElement>(".jm-tools");
  const said = tools?.querySelector(".jm-said");
  let done = false;
  try {
    done = await copyText(await text(), map);
  } catch {
    // told below
  }
  if (tools && said) {
    said.textContent = (done ? tools.dataset.jmCopied : tools.dataset.jmNotCopied) ?? "";
  }
}

/** Remembers of which touchpoint somebody wants something, and brings parts into view for those who ask by an event. */
export function followParts(page: Document): void {
  const remember = ({ target }: Event): void => {
    const touchpoint = target instanceof Element ? target.closest(".jm-touchpoint") : null;
    const map = touchpoint?.closest(".jm-map");
    if (touchpoint && map) {
      last.set(map, touchpoint.id);
    }
  };
  page.addEventListener("pointerover", remember);
  page.addEventListener("focusin", remember);
  page.addEventListener(SHOW, ({ target }) => bring(target as Element));
}

/** Shows the touchpoint that the address names. */
export function arrive(page: Document): void {
  const touchpoint = page.getElementById(location.hash.slice(1));
  if (touchpoint?.matches(".jm-touchpoint")) {
    bring(touchpoint);
    touchpoint.tabIndex = -1;
    touchpoint.focus({ preventScroll: true });
  }
}

/** Brings a part into the middle of what is seen, also inside of a box that scrolls and of a folded stage. */
function bring(part: Element): void {
  const map = part.closest(".jm-map");
  if (map) {
    unfoldAround(map, part);
    part.scrollIntoView({ block: "center", inline: "center" });
  }
}
