import { MAP_DRAWN } from "./scroll-shadows";

/** Confluence's web-resource manager, which loads what a page did not ask for when it was drawn. */
interface PageWithWrm {
  readonly WRM: { require(names: readonly string[]): PromiseLike<unknown> };
}

const BUSY = "aria-busy";

/**
 * What a map can be read without: the context that brings it, the maps that it is for, and the tools that wait for it. For the tools for readers
 * none waits, since all tools are drawn by their script.
 */
const LATE = [
  { context: "journey-maps-reading", maps: ".jm-map", tools: ":not(*)" },
  {
    context: "journey-maps-discussion",
    maps: ".jm-map[data-jm-page]",
    tools: "[data-jm-tool=comments], [data-jm-tool=comment], [data-jm-comment]",
  },
  {
    context: "journey-maps-marks",
    maps: ".jm-map[data-jm-may-mark]",
    tools: "[data-jm-tool=rate], [data-jm-tool=results], .jm-give button",
  },
  {
    context: "journey-maps-customers",
    maps: ".jm-map:is([data-jm-answered], [data-jm-editable])",
    tools: "[data-jm-tool=customers]",
  },
  { context: "journey-maps-editing", maps: ".jm-map[data-jm-editable]", tools: "[data-jm-tool=edit]" },
] as const;

/**
 * Loads the scripts and styles that a map can be read without. Until then the server has its tools busy. When there are no tools then, their place
 * says so. What could not be loaded is asked for again when the browser is online again.
 */
export function loadLate(page: Document): void {
  const late = new Late(page);
  page.addEventListener("click", (event) => late.hold(event), { capture: true });
  page.addEventListener(MAP_DRAWN, () => void late.load());
  window.addEventListener("online", () => void late.load());
  void late.load();
}

class Late {
  private readonly coming = new Map<string, Promise<void>>();
  private readonly here = new Set<string>();

  constructor(private readonly page: Document) {}

  /** Asks for what the maps of the page need and nobody has asked for. What could not be loaded is asked for again the next time. */
  async load(): Promise<void> {
    const missing = LATE.filter(({ context, maps }) => !this.coming.has(context) && this.page.querySelector(maps)).map(
      ({ context }) => context,
    );
    if (missing.length > 0) {
      const all = this.loadAll(missing);
      for (const context of missing) {
        this.coming.set(context, all);
      }
    }
    await Promise.all(this.coming.values());
    for (const tools of this.page.querySelectorAll<HTMLElement>(".jm-map .jm-tools")) {
      tools.removeAttribute(BUSY);
      tell(tools, !tools.querySelector("template"));
    }
  }

  /** A tool whose script is not there yet does its work when it is. */
  hold(event: Event): void {
    const target = event.target instanceof Element ? event.target : null;
    const late = LATE.find(({ tools }) => target?.closest(tools));
    const tool = late && target?.closest<HTMLElement>(late.tools);
    if (late && tool?.closest(late.maps) && !this.here.has(late.context)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      void this.clickLater(tool, late.context);
    }
  }

  private async clickLater(tool: HTMLElement, context: string): Promise<void> {
    if (!tool.hasAttribute(BUSY)) {
      tool.setAttribute(BUSY, "true");
      await this.load();
      tool.removeAttribute(BUSY);
      const isHere = this.here.has(context);
      tell(tool.closest(".jm-map")?.querySelector(".jm-tools"), isHere);
      if (isHere) {
        tool.click();
      }
    }
  }

  private async loadAll(contexts: readonly string[]): Promise<void> {
    try {
      await (window as unknown as PageWithWrm).WRM.require(contexts.map((context) => `wrc!${context}`));
      for (const context of contexts) {
        this.here.add(context);
      }
    } catch {
      for (const context of contexts) {
        this.coming.delete(context);
      }
    }
  }
}

/** Says in words that tools cannot work, or no longer. */
function tell(tools: HTMLElement | null | undefined, isHere: boolean): void {
  const said = tools?.querySelector(".jm-said");
  const notLoaded = tools?.dataset.jmNotLoaded ?? "";
  if (said && !isHere) {
    said.textContent = notLoaded;
  } else if (said?.textContent === notLoaded) {
    said.textContent = "";
  }
}
