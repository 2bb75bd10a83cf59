import { Gallery } from "./gallery";
import { whenReady } from "./when-ready";

whenReady(() => {
  for (const root of document.querySelectorAll<HTMLElement>("[data-jm-gallery]")) {
    new Gallery(root).activate();
  }
});
