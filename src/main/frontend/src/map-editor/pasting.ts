import type { Bench } from "./bench";
import type { CellPlace } from "./commands";
import { type Content, find } from "./content";
import { blockOf, type PastePlan, planFor } from "./paste";
import { previewPaste } from "./paste-preview";
import type { Spot } from "./spots";

/** Shows what other programs have copied and where it would go; `take` is called when somebody agrees. Gives false when there is no place for it. */
export function pasteAt(spot: Spot, data: DataTransfer, bench: Bench, take: (plan: PastePlan) => void): boolean {
  const { content, words, start, map } = bench;
  const from = pastePlace(spot, content);
  if (!from) {
    return false;
  }
  const holdsCards = new Set(start.lanes.filter(({ cards }) => cards).map(({ value }) => value));
  const plan = planFor(content, blockOf(data.getData("text/html"), data.getData("text/plain")), from, holdsCards);
  const nameOfLane = (id: string): string =>
    map.querySelector(`#${CSS.escape(`${map.id}-l-${id}`)} .jm-lane-name`)?.textContent ?? id;
  if (plan.pasted.length > 0 || plan.left > 0) {
    previewPaste(plan, content, nameOfLane, words, () => take(plan));
  }
  return true;
}

/** Where texts go that are pasted at a place: as cards into its cell, or as touchpoints into its stage. */
function pastePlace(spot: Spot, content: Content): CellPlace | { readonly stage: string } | null {
  if (spot.kind === "cell") {
    return spot.cell;
  }
  if (spot.kind === "empty-stage") {
    return { stage: spot.stage };
  }
  if (spot.kind !== "part") {
    return null;
  }
  if (spot.ref.part === "touchpoint") {
    return { stage: String(find(content, spot.ref)?.stage) };
  }
  return spot.ref.part === "stage" ? { stage: spot.ref.id } : (spot.cell ?? null);
}
