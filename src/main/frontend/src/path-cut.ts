/** A segment of a curve: a start point, which is the end of the one before, two points that bend it, and an end point. */
const SEGMENT = 6;

/**
 * Reads a path as the server writes it: one curve from left to right, or the surface between such a curve and its base.
 *
 * @returns what cuts out the segments that touch the room between two places
 */
export function cutting(path: string): (left: number, right: number) => string {
  const surface = path.endsWith("Z");
  const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
  const base = numbers[1];
  const curve = surface ? numbers.slice(2, -2) : numbers;
  return (left, right) => {
    let from = 0;
    while (Number(curve[from + SEGMENT]) <= left) {
      from += SEGMENT;
    }
    let to = from;
    while (Number(curve[to]) < right && to + SEGMENT < curve.length) {
      to += SEGMENT;
    }
    if (from === to) {
      return "";
    }
    const [x, y, ...bends] = curve.slice(from, to + 2);
    return surface
      ? `M${x} ${base}L${x} ${y}C${bends.join(" ")}L${curve[to]} ${base}Z`
      : `M${x} ${y}C${bends.join(" ")}`;
  };
}
