import { expect, it } from 'vitest';
import { fitEnds } from './fit.ts';

it('A label at the far end takes its room from the scale', () =>
  expect(fitEnds([], [{ share: 1, room: 60 }], [0, 340])).toEqual([0, 280]));

it('A label in the middle takes none where it fits', () =>
  expect(fitEnds([], [{ share: 0.5, room: 100 }], [0, 340])).toEqual([0, 340]));

it('Labels at both ends of the same point have room left and right of it', () => {
  const [from, to] = fitEnds([{ share: 0.1, room: 80 }], [{ share: 0.9, room: 80 }], [0, 340]);
  const at = (share: number) => from + share * (to - from);
  expect(at(0.1)).toBeGreaterThanOrEqual(80 - 0.1);
  expect(at(0.9)).toBeLessThanOrEqual(260.1);
});

it('A scale is never turned round, however long the labels', () => {
  const [from, to] = fitEnds([{ share: 0, room: 300 }], [{ share: 1, room: 300 }], [0, 340]);
  expect(to).toBeGreaterThan(from);
});
