/** The lanes that somebody has collapsed to their headers, on this screen alone. */
export class FoldedLanes {
  private readonly folded = new Set<string>();

  has(lane: string): boolean {
    return this.folded.has(lane);
  }

  turn(lane: string): void {
    if (!this.folded.delete(lane)) {
      this.folded.add(lane);
    }
  }

  show(map: HTMLElement): void {
    let isFolded = false;
    for (const row of map.querySelectorAll<HTMLElement>(".jm-grid tbody tr")) {
      const at = row.id.indexOf("-l-");
      isFolded = at >= 0 ? this.folded.has(row.id.slice(at + 3)) : isFolded && !row.matches(".jm-unlisted");
      row.classList.toggle("jm-lane-folded", isFolded);
    }
  }
}
