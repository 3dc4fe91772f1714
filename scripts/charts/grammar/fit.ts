/** A label that needs so much room beyond its point, which stands at a share of the way from the left end to the right. */
export interface Beyond {
  share: number;
  room: number;
}

/**
 * The ends of a scale between `least` and `most` px such that labels left and right of points on it stay within them. A long
 * label takes room from the scale only where its own point needs it.
 */
export function fitEnds(left: Beyond[], right: Beyond[], [least, most]: [number, number]): [number, number] {
  let [from, to] = [least, most];
  // What one end gives way moves all points: a few rounds settle both.
  for (let round = 0; round < 24; round++) {
    for (const { share, room } of right) if (share > 0) to = Math.min(to, (most - room - from * (1 - share)) / share);
    for (const { share, room } of left) if (share < 1) from = Math.max(from, (least + room - to * share) / (1 - share));
  }
  return to - from >= (most - least) / 4 ? [from, to] : plainEnds(left, right, [least, most]);
}

/** Where points at both ends have long labels, all of the scale gives way to them. */
function plainEnds(left: Beyond[], right: Beyond[], [least, most]: [number, number]): [number, number] {
  const widest = (all: Beyond[]) => Math.max(0, ...all.map(({ room }) => room));
  const from = least + widest(left);
  return [from, Math.max(from + 40, most - widest(right))];
}
