import type { Reading } from './types.ts';

/** `B2B`, `5G`, `图1-4`: compared by their letters and digits. A number in it may also stand alone: `Web3.0`, `Web 3.0`. */
export function identifier(text: string): Reading {
  const number = Number(/\d+(?:\.\d+)?/u.exec(text)?.[0]);
  return { kind: 'identifier', value: number, key: text.toLowerCase(), firm: true, also: [{ kind: 'plain', value: number }] };
}

/** `双11`, `Double 11`, `618`: a festival's name, said more often in one language than in the other. */
export function name(key: string): Reading {
  return { kind: 'name', value: Number(/\d+(?:\.\d+)?/u.exec(key)?.[0] ?? 0), key, firm: true };
}

/**
 * Numbers that are called by their digits: the customs modes 9610 to 9810, hotlines, platforms. Said as often as a
 * language likes, so compared as identifiers.
 */
export const CODES = String.raw`(?:9610|9710|9810|1210|1239|1688|12315|12345|12377|832)(?![\d%]|[.,]\d|\s?[万亿千百十多余]|\s(?:thousand|million|billion|trillion))`;
