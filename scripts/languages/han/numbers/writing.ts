import type { WrittenScales } from '../../numbers/format-value.ts';

/** How one of the two Chinese scripts writes what the grammar of numbers is about. */
export interface Writing {
  /** Its characters, each before that of the grammar: `億亿萬万`. The grammar itself is written in Simplified. */
  characters: string;
  /** What holds a numeral or a scale word and is no number here, in the characters of the grammar; global. */
  noNumbers: readonly RegExp[];
  /** The currency that 元 is. */
  yuan: string;
  /** What stands in a cell without a value, in words: `未给出`. */
  notGiven: string;
  /** Scale words, the largest first. */
  scales: WrittenScales;
}

/** Functions between a script and the grammar's, character by character, so that places stay the same. */
export function translation(characters: string): Record<'toGrammar' | 'written', (text: string) => string> {
  const pairs = characters.replace(/\s/gu, '').match(/../gu) ?? [];
  const [there, back] = [new Map<string, string>(), new Map<string, string>()];
  for (const [own = '', common = ''] of pairs.map((pair) => [...pair])) {
    there.set(own, common);
    // Of two characters for one the first is that which the script writes.
    if (!back.has(common)) back.set(common, own);
  }
  const by = (table: Map<string, string>) => (text: string) =>
    table.size === 0 ? text : Array.from(text, (sign) => table.get(sign) ?? sign).join('');
  return { toGrammar: by(there), written: by(back) };
}
