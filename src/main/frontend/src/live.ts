import { contextPath } from "./context-path";
import { Feed, READING } from "./feed";
import { type Fragment, putFragments } from "./fragments";
import { tellVoices, type Voices } from "./map-events";
import { MAP_DRAWN } from "./scroll-shadows";
import { get } from "./start-map";

/** @property since stands for what the page shows then, when it asks again */
interface News extends Voices {
  readonly since: string;
  readonly revision: number;
  readonly fragments: readonly Fragment[];
}

/** What the server answers to a change of what people say of a map. */
export interface OwnChange {
  readonly since: string;
  readonly fragments: readonly Fragment[];
}

/** The parts of the token by which the server tells what a page has heard: `revision-marks-comments-answers`. */
export const COMMENTS_STAMP = 2;
export const ANSWERS_STAMP = 3;

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
export async function follow(page: Document, map: HTMLElement): Promise<boolean> {
  const { jmPage = "", jmMap = "", jmRevision = "0", jmSince = jmRevision } = map.dataset;
  try {
    const place = { contextPath: contextPath(), page: jmPage, key: jmMap };
    const answer = await get(place, `/changes?since=${encodeURIComponent(jmSince)}`);
    if (answer.status !== 200) {
      return false;
    }
    const news = (await answer.json()) as News;
    const isSame = map.dataset.jmRevision === jmRevision && map.dataset.jmEditing === undefined;
    if (isSame) {
      take(page, map.id, news);
    }
    return isSame;
  } catch {
    return false;
  }
}

function take(page: Document, id: string, { since, revision, fragments, ...voices }: News): void {
  if (fragments.length > 0) {
    put(page, id, fragments);
  }
  const map = page.getElementById(id);
  if (map) {
    map.dataset.jmRevision = String(revision);
    map.dataset.jmSince = since;
    tellVoices(map, voices);
  }
}

/**
 * Puts what the server has drawn after a change of one's own into the page. A map that others have changed meanwhile catches up with them at
 * once; one that is edited has a feed of its own.
 *
 * @param stamp the part of the token that the change is told by
 */
export function putOwn(page: Document, map: HTMLElement, { since, fragments }: OwnChange, stamp: number): void {
  if (map.dataset.jmEditing === undefined && since.split("-")[0] === map.dataset.jmRevision) {
    const before = (map.dataset.jmSince ?? "").split("-");
    map.dataset.jmSince = since
      .split("-")
      .map((part, i) => (i === 0 || i === stamp ? part : (before[i] ?? "0")))
      .join("-");
    put(page, map.id, fragments);
  } else if (map.dataset.jmEditing === undefined) {
    void follow(page, map);
  }
}

/** What is open and what has the focus stays so, and the map where it was scrolled to. */
export function put(page: Document, id: string, fragments: readonly Fragment[]): void {
  const before = page.getElementById(id);
  const focused = before?.contains(page.activeElement) ? idOf(page.activeElement) : "";
  const open = [...(before?.querySelectorAll<HTMLDetailsElement>("details[open]") ?? [])].map(placeOf);
  const scrolled = before?.querySelector(".jm-scroll")?.scrollLeft ?? 0;
  putFragments(page, fragments);
  page.dispatchEvent(new CustomEvent(MAP_DRAWN));
  const now = page.getElementById(id);
  for (const details of now?.querySelectorAll("details") ?? []) {
    details.open = open.includes(placeOf(details));
  }
  const box = now?.querySelector(".jm-scroll");
  if (box) {
    box.scrollLeft = scrolled;
  }
  if (focused) {
    page.getElementById(focused)?.focus({ preventScroll: true });
  }
}

/** What stands at a touchpoint goes with it. */
function idOf(element: Element | null): string | undefined {
  return element?.id || element?.closest(".jm-slot")?.querySelector(".jm-touchpoint")?.id;
}

/** Tells an element that opens from others: where it stands, and its words. */
function placeOf(details: Element): string {
  return `${details.closest("[id]")?.id} ${details.querySelector("summary")?.textContent}`;
}
