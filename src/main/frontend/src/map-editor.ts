import { contextPath } from "./context-path";
import { flag } from "./map-editor/dialog";
import { EditMode } from "./map-editor/edit-mode";
import { MAP_DRAWN } from "./scroll-shadows";
import { whenReady } from "./when-ready";

const EDITABLE = ".jm-map[data-jm-editable]";

/** Shows the way into the edit mode on each map that the reader may change. */
function offerEditing(): void {
  for (const button of document.querySelectorAll<HTMLElement>(`${EDITABLE} [data-jm-tool=edit]`)) {
    button.hidden = button.closest("[data-jm-editing]") !== null;
  }
}

let entering = false;

async function enter(map: HTMLElement): Promise<void> {
  const { jmPage: page, jmMap: key } = map.dataset;
  if (entering || !page || !key || map.dataset.jmEditing !== undefined) {
    return;
  }
  entering = true;
  const button = map.querySelector<HTMLButtonElement>("[data-jm-tool=edit]");
  button?.setAttribute("aria-busy", "true");
  const mode = await EditMode.enter(map, { contextPath: contextPath(), page, key }, () => {
    document.dispatchEvent(new CustomEvent(MAP_DRAWN));
    document.getElementById(map.id)?.querySelector<HTMLElement>("[data-jm-tool=edit]")?.focus();
  });
  button?.removeAttribute("aria-busy");
  entering = false;
  if (!(mode instanceof EditMode)) {
    flag("error", mode?.message ?? button?.dataset.jmFailed ?? "");
  }
  offerEditing();
}

whenReady(() => {
  document.addEventListener("click", ({ target }) => {
    const map =
      target instanceof Element ? target.closest("[data-jm-tool=edit]")?.closest<HTMLElement>(EDITABLE) : null;
    if (map) {
      void enter(map);
    }
  });
  document.addEventListener(
    "keydown",
    (event) => {
      const map = event.target instanceof Element ? event.target.closest<HTMLElement>(EDITABLE) : null;
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      const isText = event.target instanceof Element && event.target.matches("input, textarea, select");
      if (map && event.key === "e" && isPlain && !isText && map.dataset.jmEditing === undefined) {
        event.preventDefault();
        event.stopPropagation();
        void enter(map);
      }
    },
    { capture: true },
  );
  document.addEventListener(MAP_DRAWN, offerEditing);
  offerEditing();
});
