import type { Figure } from '../../tables/index.ts';

/** What a function reads of a figure, read once: a form asks many times, and a figure never changes. */
export function remember<T>(read: (figure: Figure) => T): (figure: Figure) => T {
  const known = new WeakMap<Figure, { value: T }>();
  return (figure) => {
    const before = known.get(figure);
    if (before) return before.value;
    const value = read(figure);
    known.set(figure, { value });
    return value;
  };
}
