import { splitFlags } from './flags.ts';
import type { NumberCell } from './types.ts';

/** A number as written, without its flags, and with a minus for accountants' brackets: `5.1 (p)` -> `5.1`, `(5.2)` -> `-5.2`. */
export function plainText({ text, flags }: Pick<NumberCell, 'text' | 'flags'>): string {
  const bare = flags ? (splitFlags(text.trim())?.rest ?? text) : text;
  const inside = inBracketsOf(bare);
  return inside === undefined ? bare : `-${inside}`;
}

/** `(2,764.9)` -> `2,764.9`; undefined for anything else than a number in brackets. */
export const inBracketsOf = (text: string): string | undefined =>
  /^[(（]\s?([\d.,]+\s?[%％]?)\s?[)）]$/u.exec(text.trim())?.[1];
