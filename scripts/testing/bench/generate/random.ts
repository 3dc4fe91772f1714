import { seeded as numbers } from '../../seeded.ts';

/** Choices that look drawn by lot and are the same in every run. */
export interface Random {
  /** A whole number from `from` to `to`. */
  whole: (from: number, to: number) => number;
  /** With one decimal: 12.3. */
  tenth: (from: number, to: number) => string;
  pick: <One>(list: readonly One[]) => One;
  /** Some of a list, in its order. */
  some: <One>(list: readonly One[], count: number) => One[];
}

export function seeded(seed: number): Random {
  const next = numbers(seed);
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <One>(list: readonly One[]): One => list[whole(0, list.length - 1)]!;
  return {
    whole,
    pick,
    tenth: (from, to) => (whole(from * 10 + 1, to * 10 - 1) / 10).toFixed(1),
    some(list, count) {
      const left = [...list.keys()];
      const taken = Array.from(
        { length: Math.min(count, list.length) },
        () => left.splice(whole(0, left.length - 1), 1)[0]!,
      );
      return taken.sort((a, b) => a - b).map((index) => list[index]!);
    },
  };
}
