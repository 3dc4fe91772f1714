import { lower } from './describe.ts';

export const lineWords = {
  chart: (names: string[], first: string, last: string) =>
    `Line chart of ${names.map(lower).join(' and ')}, ${first} to ${last}.`,
  onePoint: 'chart="line" needs at least two values in a column',
};

export type LineWords = typeof lineWords;
