import { el } from "../map-editor/dom";

/** The tabs over a panel's list, of which one is chosen and can be reached with Tab; the arrows, Home and End lead to the others. */
export class Tabs<T extends string> {
  private readonly tabs: ReadonlyMap<T, HTMLElement>;

  /**
   * @param id of the panel; its list has the id `…-list`
   * @param choose told of the tab that somebody goes to
   */
  constructor(names: readonly T[], id: string, choose: (tab: T) => void) {
    const tabOf = (tab: T): HTMLElement =>
      el("button", {
        type: "button",
        role: "tab",
        id: `${id}-${tab}`,
        class: "jm-talk-tab",
        "aria-controls": `${id}-list`,
        click: () => choose(tab),
        keydown: (event) => this.step(tab, (event as KeyboardEvent).key, choose),
      });
    this.tabs = new Map(names.map((tab) => [tab, tabOf(tab)]));
  }

  elementOf(label: string): HTMLElement {
    return el("div", { class: "jm-talk-tabs", role: "tablist", "aria-label": label }, ...this.tabs.values());
  }

  name(tab: T, text: string): void {
    const element = this.tabs.get(tab);
    if (element) {
      element.textContent = text;
    }
  }

  /** Shows which tab is chosen, and names the list by it. */
  show(chosen: T, list: HTMLElement): void {
    for (const [tab, element] of this.tabs) {
      element.setAttribute("aria-selected", String(tab === chosen));
      element.tabIndex = tab === chosen ? 0 : -1;
    }
    list.setAttribute("aria-labelledby", this.tabs.get(chosen)?.id ?? "");
  }

  private step(from: T, key: string, choose: (tab: T) => void): void {
    const names = [...this.tabs.keys()];
    const now = names.indexOf(from);
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: now + names.length - 1,
      ArrowRight: now + 1,
      Home: 0,
      End: names.length - 1,
    };
    const to = names[(steps[key] ?? -1) % names.length];
    if (to) {
      choose(to);
      this.tabs.get(to)?.focus();
    }
  }
}
