import {
  type Position,
  type ReportData,
  type TextFile,
  valueQualifiers,
  type ValueQualifier,
} from '../content/index.ts';
import type { Lang } from '../languages/index.ts';
import { placesIn, splitId } from './entry.ts';
import { periodKind } from './period.ts';
import { quantityInWords } from './quantity.ts';
import type { Fault, ReadValue } from './types.ts';

type KeyFigure = NonNullable<ReportData['key_figures']>[number];

/** What the attributes of a `<Value>`, or the keys of a key figure, say of the value in some words. */
interface Said {
  indicator: string;
  period: string;
  place?: string;
  qualifier?: string;
  words: string;
}

/** A value in words, or what is wrong with it. */
function readSaid(
  { indicator, period, place, qualifier, words }: Said,
  lang: Lang,
  at: () => Position,
): ReadValue | Fault {
  const { id, growth } = splitId(indicator);
  if (!periodKind(period)) return { at, wording: (say) => say.indicators.noPeriod(period) };
  if (qualifier !== undefined && !isQualifier(qualifier))
    return { at, wording: (say) => say.indicators.noQualifier(qualifier, valueQualifiers) };
  const quantity = quantityInWords(words, growth, lang);
  if (quantity === 'unclear') return { at, wording: (say) => say.indicators.unclearTimes(words) };
  if (typeof quantity === 'number') return { at, wording: (say) => say.indicators.notOneNumber(words, quantity) };
  return {
    id,
    growth,
    period,
    places: placesIn(place).sort(),
    quantity,
    qualifiers: qualifier === undefined ? [] : [qualifier],
    at,
  };
}

const isQualifier = (text: string): text is ValueQualifier => (valueQualifiers as readonly string[]).includes(text);

/** A value with the block that has it. */
interface InText {
  block: string;
  found: ReadValue | Fault;
}

/** The values that a text has in its `<Value>` elements. */
export function valuesOfText({ path, summary }: TextFile, period: string): InText[] {
  return (summary?.values ?? []).map(({ text, block, line, column, indicator = '', ...said }) => {
    const at = (): Position => ({ file: path.file, line, column });
    return { block, found: readSaid({ period, ...said, indicator, words: text }, path.lang, at) };
  });
}

/** The value of a key figure; undefined where it is of no indicator. */
export const valueOfKeyFigure = (
  { indicator, value, period, place, qualifier }: KeyFigure,
  ofReport: string,
  lang: Lang,
  at: () => Position,
): ReadValue | Fault | undefined =>
  indicator === undefined
    ? undefined
    : readSaid({ indicator, period: period ?? ofReport, place, qualifier, words: value[lang] }, lang, at);

export const isFault = (found: ReadValue | Fault): found is Fault => 'wording' in found;
