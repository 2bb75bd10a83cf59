/** A cubic Bézier segment as it stands in a path: two control points and the end, x and y in turn. */
type Segment = readonly [number, number, number, number, number, number];

const RADIUS = 3;

/**
 * The monotone piecewise cubic through points with rising x, which never leaves their range. It is the curve that the server draws.
 *
 * Source: F. N. Fritsch and R. E. Carlson, Monotone Piecewise Cubic Interpolation, SIAM Journal on Numerical Analysis 17(2), 1980, 238–246;
 * slopes inside are the means of their neighbours' and, where needed, are scaled back to the circle of radius 3.
 */
export function segmentsThrough(xs: readonly number[], ys: readonly number[]): Segment[] {
  const slopes = slopesOf(xs, ys);
  return xs.slice(1).map((x, k) => {
    const third = (x - at(xs, k)) / 3;
    return [
      at(xs, k) + third,
      at(ys, k) + at(slopes, k) * third,
      x - third,
      at(ys, k + 1) - at(slopes, k + 1) * third,
      x,
      at(ys, k + 1),
    ];
  });
}

function slopesOf(xs: readonly number[], ys: readonly number[]): number[] {
  const chords = xs.slice(1).map((x, k) => (at(ys, k + 1) - at(ys, k)) / (x - at(xs, k)));
  const slopes = xs.map((_, k) => {
    if (k === 0 || k === chords.length) {
      return at(chords, Math.min(k, chords.length - 1));
    }
    return at(chords, k - 1) * at(chords, k) <= 0 ? 0 : (at(chords, k - 1) + at(chords, k)) / 2;
  });
  chords.forEach((chord, k) => {
    const a = chord === 0 ? 0 : at(slopes, k) / chord;
    const b = chord === 0 ? 0 : at(slopes, k + 1) / chord;
    const distance = Math.hypot(a, b);
    if (chord === 0 || distance > RADIUS) {
      slopes[k] = chord === 0 ? 0 : (RADIUS / distance) * a * chord;
      slopes[k + 1] = chord === 0 ? 0 : (RADIUS / distance) * b * chord;
    }
  });
  return slopes;
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}

/** The data of an SVG path through points, with at most two decimals. */
export function pathThrough(xs: readonly number[], ys: readonly number[]): string {
  const round = (value: number): number => Math.round(value * 100) / 100 || 0;
  const curves = segmentsThrough(xs, ys).map(
    ([x1, y1, x2, y2, x3, y3]) => `C${round(x1)} ${round(y1)} ${round(x2)} ${round(y2)} ${round(x3)} ${round(y3)}`,
  );
  return `M${round(at(xs, 0))} ${round(at(ys, 0))}${curves.join("")}`;
}
