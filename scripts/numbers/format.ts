import { facts, type Lang } from '../languages/index.ts';
import { isPowerOfTen } from './suggest.ts';
import { shifted } from './decimal.ts';
import type { DateParts, Difference, NumberFound } from './types.ts';

const SCALES: Record<Lang, [power: number, word: string][]> = {
  zh: [
    [12, '万亿'],
    [8, '亿'],
    [4, '万'],
  ],
  en: [
    [12, ' trillion'],
    [9, ' billion'],
    [6, ' million'],
  ],
};

/** A value in the words of a language: 3.721e13 -> `37.21万亿`, `37.21 trillion`; 583000 -> `58.3万`, `583,000`. */
export function formatValue(value: number, lang: Lang): string {
  const scale = SCALES[lang].find(([power]) => Math.abs(value) >= 10 ** power);
  if (scale) return `${plain(shifted(value, -scale[0]))}${scale[1]}`;
  return lang === 'en' && Math.abs(value) >= 10000
    ? value.toLocaleString('en-GB', { maximumFractionDigits: 12 })
    : plain(value);
}

const plain = (value: number): string => String(Number(value.toPrecision(15)));

/** `11月11日`, `November 2020`; of a date's parts only those that are given. */
export const formatDate = (date: DateParts, lang: Lang): string => facts(lang).date(date);

/** Hours after midnight: 20.5 -> `20:30`. */
export const formatTime = (hours: number): string =>
  `${Math.floor(hours)}:${String(Math.round((hours % 1) * 60)).padStart(2, '0')}`;

const NAMES: Record<Lang, string> = { zh: 'Chinese', en: 'English' };
const other = (lang: Lang): Lang => (lang === 'zh' ? 'en' : 'zh');

/** A whole sentence: `37.21万亿元 (37.21 trillion) is missing in the English; the English has RMB 3.721 trillion, ten times less`. */
export function sayDifference({ problem, side, number, suggestion, times }: Difference): string {
  if (problem === 'direction') return `${number.text} goes the other way than ${suggestion!.text} in the Chinese`;
  if (problem === 'currency') return `${number.text} is in another currency than ${suggestion!.text} in the Chinese`;
  if (problem === 'qualifier')
    return `${number.text} is qualified otherwise (${number.qualifier}) than ${suggestion!.text} in the Chinese (${suggestion!.qualifier})`;
  const there = NAMES[other(side)];
  if (times)
    return `${number.text} stands ${often(times[side])} in the ${NAMES[side]} and ${often(times[other(side)])} in the ${there}`;
  const missing = `${named(number, side)} is missing in the ${there}`;
  return suggestion ? `${missing}; the ${there} has ${suggestion.text}${ratio(suggestion, number)}` : missing;
}

/** `once`, `2 times`. */
export const often = (times: number): string => (times === 1 ? 'once' : `${times} times`);

/** Scaled numbers are said in the other language's words too: `8540万 (85.4 million)`. */
function named(number: NumberFound, side: Lang): string {
  return number.power ? `${number.text} (${formatValue(number.value, other(side))})` : number.text;
}

const TIMES: Record<number, string> = { 1: 'ten', 2: 'a hundred', 3: 'a thousand', 4: 'ten thousand' };

function ratio(has: NumberFound, meant: NumberFound): string {
  if (has.date || !isPowerOfTen(has.value, meant.value)) return '';
  const power = Math.round(Math.log10(has.value / meant.value));
  const times = TIMES[Math.abs(power)];
  return times ? `, ${times} times ${power > 0 ? 'more' : 'less'}` : '';
}
