import { Gallery } from "./gallery";
import { whenReady } from "./when-ready";

whenReady(() => {
  document.querySelectorAll<HTMLElement>("[data-jm-gallery]").forEach((root) => new Gallery(root).activate());
});
