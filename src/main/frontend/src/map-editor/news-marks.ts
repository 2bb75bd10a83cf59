import type { News } from "./client";
import { own } from "./dom";

const SHOWN = 4_000;

/** Marks for a moment what others have changed, with their names; own edits need no mark. */
export function markNews(map: HTMLElement, news: News, ownKey: string): string[] {
  const said = new Set<string>();
  for (const { author, parts } of news.edits) {
    if (author.key !== ownKey) {
      said.add(author.name);
      for (const id of parts) {
        mark(map, id, author.name);
      }
    }
  }
  return [...said];
}

function mark(map: HTMLElement, id: string, name: string): void {
  const element = ["t", "c", "s"].map((type) => document.getElementById(`${map.id}-${type}-${id}`)).find(Boolean);
  if (element) {
    element.querySelector(":scope > .jm-by")?.remove();
    const by = own("span", { class: "jm-by", dir: "auto" }, name);
    element.append(by);
    element.classList.add("jm-news");
    setTimeout(() => {
      if (by.isConnected) {
        by.remove();
        element.classList.remove("jm-news");
      }
    }, SHOWN);
  }
}
