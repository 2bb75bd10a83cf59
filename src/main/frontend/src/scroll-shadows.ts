const BOX = ".jm-scroll";
const SLACK = 1;
/** A map that is not so many times taller than the window stands there as a whole. */
const TALL = 1.5;

/** Shows by classes on which sides of a map's box there is more to scroll to. It reads all before it sets any, for the sake of one layout. */
export function markHiddenSides(box: Element): void {
  const hiddenStart = Math.abs(box.scrollLeft);
  const hiddenEnd = box.scrollWidth - box.clientWidth - hiddenStart;
  const isLow = box.scrollHeight < TALL * window.innerHeight;
  const grows = isLow && !box.classList.contains("jm-low");
  const hiddenBelow = grows ? 0 : box.scrollHeight - box.clientHeight - box.scrollTop;
  box.classList.toggle("jm-scrolled", hiddenStart > SLACK);
  box.classList.toggle("jm-low", isLow);
  box.parentElement?.classList.toggle("jm-more", hiddenEnd > SLACK);
  box.parentElement?.classList.toggle("jm-more-below", hiddenBelow > SLACK);
}

/** Keeps the marks of all maps on the page true, also of maps that are drawn later. */
export function followScrolling(page: Document): void {
  const sizes = new ResizeObserver((entries) => {
    for (const entry of entries) {
      markHiddenSides(entry.target);
    }
  });
  const observeMaps = (): void => {
    for (const box of page.querySelectorAll(BOX)) {
      sizes.observe(box);
    }
  };
  page.addEventListener(
    "scroll",
    (event) => {
      if (event.target instanceof Element && event.target.matches(BOX)) {
        markHiddenSides(event.target);
      }
    },
    { capture: true, passive: true },
  );
  page.addEventListener(MAP_DRAWN, observeMaps);
  observeMaps();
}

/** The event on the document that tells that a map has been drawn into the page. */
export const MAP_DRAWN = "journey-maps:drawn";
