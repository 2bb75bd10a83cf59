import { contextPath } from "./context-path";
import { IMPORT, type PartRef } from "./map-events";
import { ImportClient } from "./map-import/client";
import { ImportDialog } from "./map-import/dialog";
import { wordsOf } from "./map-marks/words";
import { whenReady } from "./when-ready";

let isOpening = false;

/** Opens the dialog once the server has given its words. */
async function open(map: HTMLElement, part: PartRef): Promise<void> {
  const { id } = map;
  const { jmPage: page, jmMap: key } = map.dataset;
  if (isOpening || !page || !key) {
    return;
  }
  isOpening = true;
  const opener = document.activeElement;
  const client = new ImportClient({ contextPath: contextPath(), page, key });
  const outcome = await client.imports(true);
  isOpening = false;
  const tools = map.querySelector<HTMLElement>(".jm-tools");
  const said = tools?.querySelector(".jm-said");
  if (said) {
    said.textContent =
      outcome.kind === "done"
        ? ""
        : (outcome.kind === "refused" && outcome.errors[0]?.message) || (tools?.dataset.jmCustomersFailed ?? "");
  }
  if (outcome.kind === "done") {
    new ImportDialog(
      client,
      wordsOf(outcome.body.words ?? {}),
      part,
      () => document.getElementById(id) ?? map,
      () =>
        opener instanceof HTMLElement && opener.isConnected
          ? opener
          : (document.getElementById(id)?.querySelector<HTMLElement>("[data-jm-tool=customers]") ?? null),
    );
  }
}

whenReady(() => {
  document.addEventListener(IMPORT, (event) => {
    const map = event.target instanceof Element ? event.target.closest<HTMLElement>(".jm-map[data-jm-editable]") : null;
    if (map) {
      void open(map, (event as CustomEvent<PartRef>).detail);
    }
  });
});
