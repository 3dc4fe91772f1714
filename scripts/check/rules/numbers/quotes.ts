import { facts, type Place } from '../../../languages/index.ts';
import type { Difference } from '../../../numbers/index.ts';
import { type Passage, type Problem, problemAt } from '../../../content/index.ts';

/** Chinese words that the English quotes, with no white space in them: `(717超级直播)`. */
const QUOTE = /[^\s(“"]*\p{Script=Han}[^\s)”"]*/gu;

/** What a translation quotes of the source can be told by its script. */
const canQuote = (source: Passage, translation: Passage): boolean =>
  facts(source.lang).script === 'Han' && facts(translation.lang).script !== 'Han';

/**
 * The translation may quote words of the source: the number of a document that is given in both ways, `Guohan [2020]
 * No. 32 (国函〔2020〕32号)`. What the source has must stand in the translation's own words all the same, but for a
 * remark on it.
 */
export function isQuoted(
  { problem, side, number, suggestion }: Difference,
  source: Passage,
  translation: Passage,
  isRemark: boolean,
): boolean {
  // A number of the translation that matches nothing is a wrong one, whatever the quotation says.
  if (problem !== 'missing' || suggestion || !canQuote(source, translation)) return false;
  const quotes = [...translation.text.matchAll(QUOTE)];
  if (side === 'source') return isRemark && quotes.some(([quote]) => quote.includes(number.text));
  return quotes.some(
    ({ 0: quote, index }) => index <= number.start && number.end <= index + quote.length && source.text.includes(quote),
  );
}

/** A number inside a quotation is not compared with the rest; it stands in the source as it is, or is a slip. */
export function misquoted(source: Passage, translation: Passage): Problem[] {
  if (!canQuote(source, translation) || !/\p{Script=Han}/u.test(translation.text)) return [];
  const { file, line } = source.at(0);
  const place: Place = { lang: source.lang, at: `${file}:${line}` };
  const known = new Set(source.text.match(NUMBERS));
  return [...translation.text.matchAll(QUOTE)].flatMap(({ 0: quote, index }) => {
    const wrong = [...quote.matchAll(NUMBERS)].filter(([number]) => !known.has(number));
    if (wrong.length > 0)
      return wrong.map(({ 0: number, index: within }) =>
        problemAt(translation.at(index + within), 'numbers', (words) => words.numbers.misquoted(number, place)),
      );
    return losesNumber(quote, source.text)
      ? [problemAt(translation.at(index), 'numbers', (words) => words.numbers.shortQuote(quote, place))]
      : [];
  });
}

const NUMBERS = /\d+(?:[.,]\d+)*/g;

/** Fewer characters are no quotation of anything: 年, 万元. */
const LEAST = 4;

/** Whether its characters stand in the source in this order, but with numbers between them that the quotation lacks. */
function losesNumber(quote: string, source: string): boolean {
  const characters = quote.replace(NOT_HAN, '');
  return (
    characters.length >= LEAST &&
    source.replace(NOT_HAN, '').includes(characters) &&
    !source.replace(SIGNS, '').includes(quote.replace(SIGNS, ''))
  );
}

const NOT_HAN = /[^\p{Script=Han}]/gu;
const SIGNS = /[^\p{Script=Han}\d]/gu;
