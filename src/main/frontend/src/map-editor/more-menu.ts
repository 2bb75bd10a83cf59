import type { Edit } from "../edits";
import type { Bench } from "./bench";
import { set } from "./commands";
import { showHelp } from "./help";
import { type MenuItem, openMenu } from "./menu";
import { importMermaid } from "./mermaid-dialog";

/** Opens what the bar has no room for: what concerns the whole map, and help. */
export function openMore(
  bench: Bench,
  beside: Element,
  commit: (edits: readonly Edit[]) => Promise<string>,
  discard: () => void,
): void {
  const { words, content, queue } = bench;
  const items: MenuItem[] = [
    {
      label: words("mermaid"),
      icon: "add",
      hint: words("mermaid.menu"),
      run: () => importMermaid(bench.client.map, words, commit),
    },
    { label: words("help"), icon: "help", keys: "?", run: () => showHelp(words) },
  ];
  if (queue.waitingFor === "offline") {
    items.push({ label: words("discard", queue.unanswered.length), icon: "delete", run: discard });
  }
  if (content.header.sample === true) {
    items.push({
      label: words("sample.off"),
      icon: "clear",
      hint: words("sample.hint"),
      run: () => void commit(set(content, { part: "map", id: "" }, "sample", null)),
    });
  }
  openMenu(items, words("more"), beside, bench.map);
}
