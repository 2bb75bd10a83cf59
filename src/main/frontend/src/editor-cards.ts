import { contextPath } from "./context-path";
import type { EditorAjs } from "./macro-override";

const MACRO = '.wysiwyg-macro[data-macro-name="journey-map"]';
const KEY = /(?:^|\|)map=([0-9a-f-]{36})(?:\||$)/i;

/** Draws the cards of the editor as soon as its text is there. */
export function showCards(ajs: EditorAjs): void {
  let shown: Document | null = null;
  const show = (): void => {
    const text = document.querySelector<HTMLIFrameElement>("#wysiwygTextarea_ifr")?.contentDocument;
    const page = String(ajs.Meta?.get("page-id") ?? "0");
    if (text?.body && text !== shown && page !== "0") {
      shown = text;
      new EditorCards(text, page).watch();
    }
  };
  ajs.bind("init.rte", show);
  ajs.toInit(show);
}

/**
 * Lets each map of a page show its own title and curve in the page's editor. The editor's text is what is published, so nothing in it
 * is touched: a style sheet beside it does it all. A map that the published page does not hold keeps the card of all maps.
 */
class EditorCards {
  private readonly text: Document;
  private readonly page: string;
  private readonly style: HTMLStyleElement;
  private readonly met = new Set<string>();

  /** @param page the content id of the published page */
  constructor(text: Document, page: string) {
    this.text = text;
    this.page = page;
    this.style = text.createElement("style");
  }

  /** Draws the cards of the maps that are in the text, now and later. */
  watch(): void {
    this.text.head.append(this.style);
    this.draw();
    new MutationObserver(() => this.draw()).observe(this.text.body, { childList: true, subtree: true });
  }

  private draw(): void {
    for (const macro of this.text.querySelectorAll<HTMLElement>(MACRO)) {
      const key = KEY.exec(macro.dataset.macroParameters ?? "")?.[1];
      if (key && !this.met.has(key)) {
        this.met.add(key);
        void this.drawOne(key);
      }
    }
  }

  private async drawOne(key: string): Promise<void> {
    const svg = await this.card(key);
    const title = svg && new DOMParser().parseFromString(svg, "image/svg+xml").querySelector("title")?.textContent;
    if (title) {
      this.style.append(
        `${MACRO}[data-macro-parameters*="map=${key}"] .wysiwyg-macro-body {
          --jm-card-title: ${quoted(title)};
          --jm-card: url("data:image/svg+xml,${encodeURIComponent(svg)}");
        }`,
      );
    }
  }

  /** The drawing of a map; empty when there is none to show. */
  private async card(key: string): Promise<string> {
    try {
      const maps = `${contextPath()}/rest/journey-maps/1.0/pages/${encodeURIComponent(this.page)}/maps`;
      const answer = await fetch(`${maps}/${key}/export/card.svg`, { credentials: "same-origin" });
      return answer.ok ? await answer.text() : "";
    } catch {
      return "";
    }
  }
}

/** A text as style sheets write it. */
function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return `"${line.replace(/["\\]/g, "\\$&")}"`;
}
