import { contextPath } from "./context-path";
import { put } from "./live";
import { MARK, type MarkWish, NEWS, type Voices } from "./map-events";
import { Book } from "./map-marks/book";
import { MarksClient } from "./map-marks/client";
import { Marking } from "./map-marks/marking";
import { Results } from "./map-marks/results";
import { Walk } from "./map-marks/walk";
import { MAP_DRAWN } from "./scroll-shadows";
import { whenReady } from "./when-ready";

const MAP = ".jm-map[data-jm-may-mark]";

/** All that a person does with the marks of one map. */
interface Desk {
  readonly book: Book;
  readonly marking: Marking;
  readonly walk: Walk;
  readonly results: Results;
}

const desks = new Map<string, Desk>();

function deskOf(map: HTMLElement): Desk {
  const known = desks.get(map.id);
  if (known) {
    return known;
  }
  const { id } = map;
  const { jmPage: page = "", jmMap: key = "" } = map.dataset;
  const section = (): HTMLElement | null => document.getElementById(id);
  const book = new Book(new MarksClient({ contextPath: contextPath(), page, key }), {
    put: (fragments) => put(document, id, fragments),
    fate: (touchpoint, fate) => marking.fate(touchpoint, fate),
  });
  const marking = new Marking(book, section);
  const results = new Results(book, section);
  const walk = new Walk(book, section, () => void results.open());
  const desk = { book, marking, walk, results };
  desks.set(id, desk);
  return desk;
}

/** The map in which something happened; null while somebody edits it. */
function mapAt(target: EventTarget | null): HTMLElement | null {
  const map = target instanceof Element ? target.closest<HTMLElement>(MAP) : null;
  return map?.dataset.jmEditing === undefined ? map : null;
}

async function use(map: HTMLElement, tool: HTMLElement): Promise<void> {
  const { book, walk, results } = deskOf(map);
  tool.setAttribute("aria-busy", "true");
  const isReady = await book.ready();
  tool.removeAttribute("aria-busy");
  const said = map.querySelector(".jm-said");
  if (said) {
    said.textContent = isReady ? "" : (tool.dataset.jmFailed ?? "");
  }
  if (isReady) {
    await (tool.dataset.jmTool === "rate" ? walk : results).open();
  }
}

/** Shows the tools for marks on the maps that have something to mark. */
function offerTools(): void {
  for (const tool of document.querySelectorAll<HTMLElement>(
    `${MAP} :is([data-jm-tool=rate], [data-jm-tool=results])`,
  )) {
    const map = mapAt(tool);
    tool.hidden = !map?.querySelector(".jm-touchpoint");
  }
}

whenReady(() => {
  document.addEventListener("click", ({ target }) => {
    const tool =
      target instanceof Element ? target.closest<HTMLElement>("[data-jm-tool=rate], [data-jm-tool=results]") : null;
    const map = tool && mapAt(tool);
    if (map && tool) {
      void use(map, tool);
    }
  });
  document.addEventListener(
    MARK,
    (event) => {
      const map = mapAt(event.target);
      const { touchpoint, performance } = (event as CustomEvent<MarkWish>).detail;
      if (map) {
        void deskOf(map).marking.give(touchpoint, performance);
      }
    },
    { capture: true },
  );
  document.addEventListener(
    NEWS,
    (event) => {
      const map = event.target instanceof Element ? event.target : null;
      if (map && (event as CustomEvent<Voices>).detail.marks) {
        desks.get(map.id)?.book.news();
      }
    },
    { capture: true },
  );
  // who goes to a touchpoint may mark it next
  document.addEventListener("focusin", ({ target }) => {
    const map = target instanceof Element && target.closest(".jm-slot") ? mapAt(target) : null;
    if (map) {
      void deskOf(map).book.ready();
    }
  });
  document.addEventListener(MAP_DRAWN, () => {
    offerTools();
    for (const { marking } of desks.values()) {
      marking.drawn();
    }
  });
  offerTools();
});
