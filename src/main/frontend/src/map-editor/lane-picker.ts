import type { Edit } from "../edits";
import type { Bench } from "./bench";
import { addLane } from "./commands";
import type { Ref } from "./content";
import { openMenu } from "./menu";

/** Offers the types of lanes that the map can take behind another one; `rename` is called for a lane that has a name of its own. */
export function pickLane(
  bench: Bench,
  after: string | null,
  beside: Element,
  commit: (edits: readonly Edit[], then: Ref) => Promise<string>,
  rename: (lane: Ref) => void,
): void {
  const { words, start, content } = bench;
  const used = new Set(content.lane.map(({ type }) => type));
  const add = async (type: string): Promise<void> => {
    const hasName = type === "text";
    const edit = addLane(type, hasName ? words("lane.new") : "", after);
    const ref: Ref = { part: "lane", id: edit.value.id };
    if ((await commit([edit], ref)) === "" && hasName) {
      rename(ref);
    }
  };
  const items = start.lanes
    .filter(({ value, cards }) => cards || !used.has(value))
    .map(({ value, label, hint }) => ({
      label,
      hint: hint || words("lane.text.hint"),
      icon: "add",
      run: () => void add(value),
    }));
  openMenu(items, words("add.lane"), beside, bench.map);
}
