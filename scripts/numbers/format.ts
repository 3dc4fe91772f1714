import { type DateParts, facts, type Lang, type NumberFound, numbersOf } from '../languages/index.ts';

/** A value in the words of a language: 3.721e13 -> `37.21万亿`, `37.21 trillion`; 583000 -> `58.3万`, `583,000`. */
export const formatValue = (value: number, lang: Lang): string => numbersOf(lang).formatValue(value);

/** `11月11日`, `November 2020`; of a date's parts only those that are given. */
export const formatDate = (date: DateParts, lang: Lang): string => facts(lang).date(date);

/** A number in the words of a language: `8540万` -> `85.4 million`, `六成` -> `60%`, `11月11日` -> `11 November`. */
export function inWords(number: NumberFound, lang: Lang): string {
  const { canStand, render } = numbersOf(lang);
  const { power, value, text, date, kind } = number;
  if (power) return formatValue(value, lang);
  if (canStand(text)) return text;
  return date && kind !== 'name' ? formatDate(date, lang) : render(number);
}
