import { contextPath } from "./context-path";
import { Feed, READING } from "./feed";
import { type Fragment, putFragments } from "./fragments";
import { MAP_DRAWN } from "./scroll-shadows";
import { address } from "./start-map";

/** Lets the maps that somebody reads follow what others edit. A map that is being edited here has a feed of its own. */
export function followOthers(page: Document): void {
  if (page.querySelector(".jm-map[data-jm-page]")) {
    new Feed(READING, async () => {
      const maps = [...page.querySelectorAll<HTMLElement>(".jm-map[data-jm-page]:not([data-jm-editing])")];
      const news = await Promise.all(maps.map((map) => follow(page, map)));
      return news.some(Boolean);
    }).start();
  }
}

/** Whether there was news. Who may not see the map any more keeps what is on the screen. */
async function follow(page: Document, map: HTMLElement): Promise<boolean> {
  const { jmPage = "", jmMap = "", jmRevision = "0" } = map.dataset;
  try {
    const door = address({ contextPath: contextPath(), page: jmPage, key: jmMap });
    const answer = await fetch(`${door}/changes?since=${jmRevision}`, {
      credentials: "same-origin",
      cache: "no-store",
    });
    if (answer.status !== 200) {
      return false;
    }
    const { revision, fragments } = (await answer.json()) as { revision: number; fragments: Fragment[] };
    const isSame = map.dataset.jmRevision === jmRevision && map.dataset.jmEditing === undefined;
    if (isSame && fragments.length > 0) {
      put(page, map.id, fragments);
    }
    const now = page.getElementById(map.id);
    if (isSame && now) {
      now.dataset.jmRevision = String(revision);
    }
    return isSame;
  } catch {
    return false;
  }
}

/** What is open and what has the focus stays so, and the map where it was scrolled to. */
function put(page: Document, id: string, fragments: readonly Fragment[]): void {
  const before = page.getElementById(id);
  const focused = before?.contains(page.activeElement) ? page.activeElement?.id : "";
  const open = [...(before?.querySelectorAll<HTMLDetailsElement>("details[open]") ?? [])].map(placeOf);
  const scrolled = before?.querySelector(".jm-scroll")?.scrollLeft ?? 0;
  putFragments(page, fragments);
  const now = page.getElementById(id);
  for (const details of now?.querySelectorAll("details") ?? []) {
    details.open = open.includes(placeOf(details));
  }
  const box = now?.querySelector(".jm-scroll");
  if (box) {
    box.scrollLeft = scrolled;
  }
  page.dispatchEvent(new CustomEvent(MAP_DRAWN));
  if (focused) {
    page.getElementById(focused)?.focus({ preventScroll: true });
  }
}

/** Tells an element that opens from others: where it stands, and its words. */
function placeOf(details: Element): string {
  return `${details.closest("[id]")?.id} ${details.querySelector("summary")?.textContent}`;
}
