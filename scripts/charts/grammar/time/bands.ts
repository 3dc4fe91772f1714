/** How wide the columns over times are: most of the shortest step between two, 56 px where there is one or they are few. */
export function bandWidth(xs: number[]): number {
  const steps = xs.slice(1).map((x, index) => x - xs[index]!);
  return Math.max(1, Math.min(56, 0.72 * Math.min(...steps, 80)));
}
