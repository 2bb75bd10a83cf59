const MENU = "details.jm-menu";

/** Fills a menu each time that somebody opens it, the first time perhaps before this script came, and sees to it that one is open at most. */
export function followMenus(page: Document, fill: (menu: HTMLDetailsElement) => void): void {
  page.addEventListener(
    "toggle",
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.matches(MENU) && target.open) {
        closeMenus(page, target);
        fill(target);
      }
    },
    { capture: true },
  );
  for (const menu of page.querySelectorAll<HTMLDetailsElement>(`${MENU}[open]`)) {
    fill(menu);
  }
  page.addEventListener("pointerdown", ({ target }) => {
    closeMenus(page, target instanceof Element ? target.closest(MENU) : null);
  });
  page.addEventListener("focusin", ({ target }) => {
    if (target instanceof Element && target.closest(".jm-map")) {
      closeMenus(page, target.closest(MENU));
    }
  });
  page.addEventListener(
    "keydown",
    (event) => {
      const menu = page.querySelector<HTMLDetailsElement>(`${MENU}[open]`);
      if (event.key === "Escape" && menu) {
        event.preventDefault();
        event.stopImmediatePropagation();
        menu.open = false;
        menu.querySelector("summary")?.focus();
      }
    },
    { capture: true },
  );
}

/** Closes all menus but one. */
export function closeMenus(page: ParentNode, but: Element | null = null): void {
  for (const menu of page.querySelectorAll<HTMLDetailsElement>(`${MENU}[open]`)) {
    if (menu !== but) {
      menu.open = false;
    }
  }
}
