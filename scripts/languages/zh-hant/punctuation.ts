import { hanPunctuation } from '../han/punctuation.ts';
import type { PunctuationFault } from '../punctuation.ts';

const RIGHT: Record<string, string> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/** What stands beside a quotation mark of this language: an English sentence keeps its own. */
const OWN = String.raw`[\p{Script=Han}，。；：、？！（）《》]`;

/** “ ” of Simplified text, around Chinese words or beside them. */
const otherQuotes: PunctuationFault = {
  pattern: new RegExp(
    [
      String.raw`[“‘](?=[^”’]*\p{Script=Han})`,
      String.raw`(?<=${OWN})[“‘](?=[^”’]*[”’](?:${OWN}|$))`,
      String.raw`(?<=\p{Script=Han}[^“‘]*)[”’](?!\p{L})`,
      String.raw`(?<=[“‘][^“‘”’]*)[”’](?=${OWN})`,
    ].join('|'),
    'gu',
  ),
  message: (words, found) => words.otherQuote(found, RIGHT[found]!),
  mend: (found) => RIGHT[found],
  pair: 'quotes',
};

export const punctuation = [...hanPunctuation(['「', '」', '『', '』']), otherQuotes];
