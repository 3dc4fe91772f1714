/** A ring around the corner of a cover: the middle of its line, and how wide that is. */
interface Ring {
  radius: number;
  width: number;
}

/** More could not be told apart; fewer leave the outside free, so that one is a ring and not a disc. */
const [FEWEST, MOST] = [6, 40];

/**
 * From an inner radius outwards, to an outer one if there are enough of them: each as wide as its weight says, with a gap
 * before the next. What has no weight, a section without a block, is as wide as the least.
 */
export function ringsOf(
  weights: readonly number[],
  { inner, outer, gap }: { inner: number; outer: number; gap: number },
): Ring[] {
  const shown = weights.slice(0, MOST).map((weight) => Math.max(1, weight));
  const room = ((outer - inner) * Math.min(shown.length, FEWEST)) / FEWEST;
  const sum = shown.reduce((all, weight) => all + weight, 0);
  let inside = inner;
  return shown.map((weight) => {
    const width = (room * weight) / sum;
    const ring = { radius: Math.round(inside + width / 2), width: Math.max(1, Math.round(width - gap)) };
    inside += width;
    return ring;
  });
}
