import { contextPath } from "../context-path";
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
    done = await put(await text(), map);
  } catch {
    // told below
  }
  if (tools && said) {
    said.textContent = (done ? tools.dataset.jmCopied : tools.dataset.jmNotCopied) ?? "";
  }
}

/** Wikis without HTTPS have no clipboard of the newer kind. */
async function put(text: string, place: Element): Promise<boolean> {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(text);
    return true;
  }
  const focused = document.activeElement;
  const area = place.appendChild(document.createElement("textarea"));
  area.className = "jm-sr";
  area.value = text;
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  if (focused instanceof HTMLElement) {
    focused.focus();
  }
  return done;
}

const buttons = new WeakMap<Element, HTMLElement>();

/** Puts the one button for links onto the touchpoint under the pointer. */
export function followTouchpoints(page: Document): void {
  page.addEventListener("pointerover", ({ target }) => {
    const touchpoint = target instanceof Element ? target.closest(".jm-touchpoint") : null;
    const map = touchpoint?.closest(".jm-map");
    if (!touchpoint || !map) {
      return;
    }
    const found = buttons.get(map) ?? map.querySelector<HTMLElement>(".jm-copy");
    if (found && found.parentElement !== touchpoint) {
      buttons.set(map, found);
      found.hidden = false;
      touchpoint.append(found);
      last.set(map, touchpoint.id);
    }
  });
}

/** Shows the touchpoint that the address names, also inside of a box that scrolls. */
export function arrive(page: Document): void {
  const touchpoint = page.getElementById(location.hash.slice(1));
  const map = touchpoint?.closest<HTMLElement>(".jm-map");
  if (touchpoint?.matches(".jm-touchpoint") && map) {
    unfoldAround(map, touchpoint);
    last.set(map, touchpoint.id);
    touchpoint.tabIndex = -1;
    touchpoint.scrollIntoView({ block: "center", inline: "center" });
    touchpoint.focus({ preventScroll: true });
  }
}
