import { counted } from '../grammar.ts';

export const slopeWords = {
  chart: (one: string, two: string, count: number) =>
    `Slope chart from ${one} to ${two}, ${counted(count, 'line', 'lines')}.`,
  fromTo: (label: string, from: string, to: string) => `${label} (${from} to ${to})`,
  higher: (second: string, names: string) => `Higher in ${second}: ${names}.`,
  lower: (second: string, names: string) => `Lower in ${second}: ${names}.`,
  same: (second: string, names: string) => `The same in ${second}: ${names}.`,
  bounds: (names: string) => `Partly given only as a bound: ${names}.`,
  noLine: 'chart="slope" draws a line from one value to another, but no row has both',
};

export type SlopeWords = typeof slopeWords;
