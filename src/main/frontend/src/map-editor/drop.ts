/** A side of a box on one axis: where it begins and ends, in the direction of reading. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Before which of some boxes a position is, from 0 to their number: the nearer half of a box decides. */
export function gapAt(spans: readonly Span[], position: number): number {
  const index = spans.findIndex(({ from, to }) => position < (from + to) / 2);
  return index < 0 ? spans.length : index;
}

/** The part behind which something goes that is dropped into a gap; null for the first place. The moved part itself does not count. */
export function afterAt(ids: readonly string[], gap: number, moved: string): string | null {
  return (
    ids
      .slice(0, gap)
      .filter((id) => id !== moved)
      .at(-1) ?? null
  );
}
