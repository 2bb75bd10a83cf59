/** A segment of a curve: a start point, which is the end of the one before, two points that bend it, and an end point. */
const SEGMENT = 6;

/** A surface between two curves begins with a bend; one between a curve and its base with a straight line. */
const BETWEEN = /^M[^CL]*C.*Z$/;

/**
 * Reads a path as the server writes it: one curve from left to right, the surface between such a curve and its base, or the one between two
 * curves, of which the other is written from right to left.
 *
 * @returns what cuts out the segments that touch the room between two places
 */
export function cutting(path: string): (left: number, right: number) => string {
  const surface = path.endsWith("Z");
  const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
  if (BETWEEN.test(path)) {
    return cuttingBetween(numbers.slice(0, numbers.length / 2), numbers.slice(numbers.length / 2));
  }
  const base = numbers[1];
  const curve = surface ? numbers.slice(2, -2) : numbers;
  return (left, right) => {
    const [from, to] = touching(curve, left, right);
    if (from === to) {
      return "";
    }
    const [x, y, ...bends] = curve.slice(from, to + 2);
    return surface
      ? `M${x} ${base}L${x} ${y}C${bends.join(" ")}L${curve[to]} ${base}Z`
      : `M${x} ${y}C${bends.join(" ")}`;
  };
}

function cuttingBetween(curve: readonly number[], back: readonly number[]): (left: number, right: number) => string {
  const last = curve.length - 2;
  return (left, right) => {
    const [from, to] = touching(curve, left, right);
    if (from === to) {
      return "";
    }
    const [x, y, ...bends] = curve.slice(from, to + 2);
    const [backX, backY, ...backBends] = back.slice(last - to, last - from + 2);
    return `M${x} ${y}C${bends.join(" ")}L${backX} ${backY}C${backBends.join(" ")}Z`;
  };
}

/** Where the segments of a curve that touch the room between two places begin and end. */
function touching(curve: readonly number[], left: number, right: number): [number, number] {
  let from = 0;
  while (Number(curve[from + SEGMENT]) <= left) {
    from += SEGMENT;
  }
  let to = from;
  while (Number(curve[to]) < right && to + SEGMENT < curve.length) {
    to += SEGMENT;
  }
  return [from, to];
}
