import { hanPunctuation } from '../han/punctuation.ts';
import type { PunctuationFault } from '../punctuation.ts';

/** What stands beside a quotation mark of this language: an English sentence keeps its own. */
const OWN = String.raw`[\p{Script=Han}，。；：、？！（）《》]`;

/** Both marks of a pair that has Chinese words in it or beside it. */
function pairOf(open: string, close: string): string[] {
  const inside = `[^${open}${close}]*`;
  const chinese = String.raw`${inside}\p{Script=Han}${inside}`;
  return [
    `${open}(?=${chinese}${close}|${inside}${close}${OWN})|(?<=${OWN})${open}(?=${inside}${close})`,
    `(?<=${open}${chinese}|${OWN}${open}${inside})${close}|(?<=${open}${inside})${close}(?=${OWN})`,
  ];
}

/** A mark beside Chinese words whose other one is missing. A single one may be an apostrophe. */
const LONE = [`(?<=${OWN})[“”]`, `[“”](?=${OWN})`];

const RIGHT: Record<string, string> = { '“': '「', '”': '」', '‘': '『', '’': '』' };
const PARTNER: Record<string, string> = { '“': '”', '”': '“', '‘': '’', '’': '‘' };

/** “ ” of Simplified text. */
const otherQuotes: PunctuationFault = {
  pattern: new RegExp([...pairOf('“', '”'), ...pairOf('‘', '’'), ...LONE].join('|'), 'gu'),
  message: (words, found) => words.otherQuote(found, RIGHT[found]!),
  mend: (found, { before, after }) =>
    (/[“‘]/u.test(found) ? after : before).includes(PARTNER[found]!) ? RIGHT[found] : undefined,
};

export const punctuation = [...hanPunctuation(['「', '」', '『', '』']), otherQuotes];
