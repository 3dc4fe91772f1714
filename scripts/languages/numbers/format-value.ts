import { shifted } from './decimal.ts';

/** Scale words, the largest first, each with the space before it: `[[12, ' trillion'], …]`. */
export type WrittenScales = readonly (readonly [power: number, word: string])[];

/** A value with the largest scale word that it reaches: 3.721e13 -> `37.21 trillion`; undefined below the least of them. */
export function withScale(value: number, scales: WrittenScales): string | undefined {
  const scale = scales.find(([power]) => Math.abs(value) >= 10 ** power);
  return scale && `${plainNumber(shifted(value, -scale[0]))}${scale[1]}`;
}

/** Without what binary fractions add: 0.1 + 0.2 -> `0.3`. */
export const plainNumber = (value: number): string => String(Number(value.toPrecision(15)));

/** Hours after midnight: 20.5 -> `20:30`. */
export const formatTime = (hours: number): string =>
  `${Math.floor(hours)}:${String(Math.round((hours % 1) * 60)).padStart(2, '0')}`;
