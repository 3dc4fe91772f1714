/** Shades of sizes: from one edge to the next each value has the same class. */
export interface Shading {
  /** From the lowest to the highest; one more than there are classes. */
  edges: number[];
  classes: string[];
}

const SHADES = 4;

/** Of each sign, where values stand on both sides of zero. */
const SHADES_OF_SIGN = 3;

/**
 * Even steps between round numbers. From zero up, or from near the lowest value where all lie close together, as
 * temperatures do; where some are below zero, in two hues from zero on.
 */
export function shadingOf(values: number[]): Shading {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low < 0) return diverging(low, high, values.every(Number.isInteger));
  const whole = values.every(Number.isInteger);
  const isClose = low > high / 2 && low < high;
  return isClose ? from(low, high, whole) : steps(0, SHADES, roundUp(Math.max(0, high) / SHADES, whole));
}

const steps = (start: number, count: number, step: number): Shading => ({
  edges: Array.from({ length: count + 1 }, (_, index) => exact(start + step * index)),
  classes: Array.from({ length: count }, (_, index) => `c-shade-${index + 1}`),
});

/** Round steps of which the first begins at a multiple of its width, and the last one ends not below the highest value. */
function from(low: number, high: number, whole: boolean): Shading {
  const power = 10 ** Math.floor(Math.log10((high - low) / SHADES));
  const widths = [1, 2, 2.5, 5, 10, 20]
    .map((width) => exact(width * power))
    .filter((width) => !whole || Number.isInteger(width));
  const step = widths.find((width) => startOf(low, width) + SHADES * width >= exact(high))!;
  return steps(startOf(low, step), SHADES, step);
}

const startOf = (low: number, step: number): number => exact(Math.floor(exact(low / step)) * step);

function diverging(low: number, high: number, whole: boolean): Shading {
  const step = roundUp(Math.max(-low, high) / SHADES_OF_SIGN, whole);
  const [below, above] = [Math.ceil(exact(-low / step)), Math.max(0, Math.ceil(exact(high / step)))];
  return {
    edges: Array.from({ length: below + above + 1 }, (_, index) => exact((index - below) * step)),
    classes: [
      ...Array.from({ length: below }, (_, index) => `c-below-${below - index}`),
      ...Array.from({ length: above }, (_, index) => `c-shade-${index + 1}`),
    ],
  };
}

/** To two digits, and a whole number for counts: 6.0825 -> 6.1, 1.75 -> 2. */
function roundUp(value: number, whole: boolean): number {
  if (value <= 0) return 1;
  const power = 10 ** (Math.floor(Math.log10(value)) - 1);
  const rounded = exact(Math.ceil(exact(value / power)) * power);
  return whole ? Math.ceil(rounded) : rounded;
}

const exact = (value: number): number => Number(value.toPrecision(12)) || 0;

/** A value on an edge belongs to the shade that is nearer to zero; zero to the first above it, if there is one. */
export function shadeOf(value: number, { edges, classes }: Shading): string {
  const index = edges
    .slice(1)
    .findIndex(
      (edge, each) => (edge <= 0 && edge < edges.at(-1)! ? value < edge : value <= edge) || each === classes.length - 1,
    );
  return classes[index]!;
}
