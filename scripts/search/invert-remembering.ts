import type { Cache } from '../cache/cache.ts';
import type { Lang } from '../languages/index.ts';
import { invert } from './invert.ts';
import type { Holders } from './piece.ts';
import { textTokens } from './tokens.ts';
import { weigh } from './weights.ts';

/** What is indexed of a part of a page. */
export interface Indexed {
  lang: Lang;
  /** '' where the title stands in another part. */
  title: string;
  text: string;
}

/** Words, each followed by its weight. No word has a space in it. */
type Weights = string;

/** Every word with the parts that hold it, by their number, as `invert` tells it; Pagefind sees only parts that are new. */
export async function invertRemembering(
  parts: readonly Indexed[],
  memo: Cache,
): Promise<[word: string, holders: Holders][]> {
  const keyOf = ({ lang, title, text }: Indexed) => ['words', lang, title, text];
  const known = parts.map((part) => memo.get<Weights>(keyOf(part)));
  const fresh = parts.filter((_, i) => known[i] === undefined);
  const weights = fresh.length > 0 ? weightsIn(await invert(fresh.map(contentOf)), fresh.length) : [];
  fresh.forEach((part, i) => memo.set(keyOf(part), weights[i]!));
  let next = 0;
  return collect(known.map((kept) => kept ?? weights[next++]!));
}

const contentOf = ({ lang, title, text }: Indexed): string => weigh(textTokens(title, lang), textTokens(text, lang));

function weightsIn(words: [word: string, holders: Holders][], count: number): Weights[] {
  const found: string[][] = Array.from({ length: count }, () => []);
  for (const [word, holders] of words) for (const [part, weight] of holders) found[part]!.push(word, String(weight));
  return found.map((each) => each.join(' '));
}

function collect(weights: readonly Weights[]): [word: string, holders: Holders][] {
  const found = new Map<string, Holders>();
  for (const [part, each] of weights.entries()) {
    const words = each ? each.split(' ') : [];
    for (let i = 0; i < words.length; i += 2) {
      const holders = found.get(words[i]!);
      const holder: Holders[number] = [part, Number(words[i + 1])];
      if (holders) holders.push(holder);
      else found.set(words[i]!, [holder]);
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}
