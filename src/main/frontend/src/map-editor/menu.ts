import { el, own, placeBeside } from "./dom";

export interface MenuItem {
  readonly label: string;
  readonly icon?: string;
  /** The keys that do the same, as people read them. */
  readonly keys?: string;
  readonly hint?: string;
  readonly disabled?: boolean;
  readonly run: () => void;
}

let close: (() => void) | null = null;

/** Closes the menu that is open, if any. */
export function closeMenu(): void {
  close?.();
}

/** Opens a menu beside a part (W3C APG menu). A null stands for a line between groups. The focus goes back when it closes without a choice. */
export function openMenu(items: readonly (MenuItem | null)[], label: string, beside: Element, box: HTMLElement): void {
  closeMenu();
  const before = document.activeElement;
  const menu = own("div", { class: "jm-do-menu", role: "menu", "aria-label": label, tabindex: "-1" });
  const shut = (): void => {
    close = null;
    menu.remove();
    document.removeEventListener("pointerdown", outside, true);
  };
  const outside = (event: Event): void => {
    if (!(event.target instanceof Node && menu.contains(event.target))) {
      shut();
    }
  };
  const choose = (item: MenuItem): void => {
    shut();
    if (before instanceof HTMLElement) {
      before.focus({ preventScroll: true });
    }
    item.run();
  };
  menu.append(
    ...items.map((item) =>
      item === null
        ? el("div", { role: "separator", class: "jm-do-line" })
        : el(
            "button",
            {
              type: "button",
              role: "menuitem",
              tabindex: "-1",
              class: `jm-do-item jm-do-${item.icon ?? "none"}`,
              "aria-disabled": item.disabled ? "true" : undefined,
              click: () => (item.disabled ? undefined : choose(item)),
            },
            el(
              "span",
              { class: "jm-do-words" },
              item.label,
              ...(item.hint ? [el("span", { class: "jm-do-hint" }, item.hint)] : []),
            ),
            ...(item.keys ? [el("kbd", { class: "jm-do-keys", "aria-hidden": "true" }, item.keys)] : []),
          ),
    ),
  );
  menu.addEventListener("keydown", (event) => {
    event.stopPropagation();
    const buttons = [...menu.querySelectorAll<HTMLElement>("[role=menuitem]")];
    const now = buttons.indexOf(document.activeElement as HTMLElement);
    const go = (index: number): void => buttons[(index + buttons.length) % buttons.length]?.focus();
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      go(now + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Home" || event.key === "End") {
      event.preventDefault();
      go(event.key === "Home" ? 0 : -1);
    } else if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      shut();
      if (before instanceof HTMLElement) {
        before.focus();
      }
    } else if (event.key.length === 1 && event.key !== " ") {
      const letter = event.key.toLowerCase();
      const later = [...buttons.slice(now + 1), ...buttons.slice(0, now + 1)];
      later.find((button) => button.textContent?.trim().toLowerCase().startsWith(letter))?.focus();
    }
  });
  box.append(menu);
  placeBeside(menu, beside, box, "below");
  keepInWindow(menu);
  document.addEventListener("pointerdown", outside, true);
  close = shut;
  menu.querySelector<HTMLElement>("[role=menuitem]")?.focus({ preventScroll: true });
}

/** A menu at the lower edge of the window goes up as far as it has to. */
function keepInWindow(menu: HTMLElement): void {
  const { bottom, top } = menu.getBoundingClientRect();
  const over = Math.min(bottom - window.innerHeight + 8, top - 8);
  if (over > 0) {
    menu.style.top = `${Number.parseFloat(menu.style.top) - over}px`;
  }
}
