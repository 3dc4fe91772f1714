import { type Period, periodsIn, type PeriodRule } from '../../numbers/periods.ts';
import { readNumeral } from './numerals.ts';

const number = (text: string): number => readNumeral(text) || Number(text);

const LIST = String.raw`([一二三四1-4](?:\s?[、和及与至到—–-]\s?第?[一二三四1-4])*)`;
const quarters: PeriodRule[1] = ([list]) => [...list!.matchAll(/[一二三四1-4]/gu)].map(([one]) => `q${number(one)}`);

const RULES: PeriodRule[] = [
  // 第三季度, 二、三季度; 连续三季度 is a span of time
  [new RegExp(String.raw`(?<!前|近|过去|连续|每|逐|[一二两三四\d]个)第?${LIST}\s?季度`, 'gu'), quarters],
  // 第三季, 首季
  [new RegExp(String.raw`(?<!连续)第${LIST}\s?季(?![度节风])`, 'gu'), quarters],
  [/首季(?!节|后)/gu, () => ['q1']],
  [/前([二两三23])个?季度?/gu, ([count]) => [`q1-${number(count!)}`]],
  [/上半年/gu, () => ['h1']],
  [/下半年/gu, () => ['h2']],
];

/** `2021年第三季度`, `上半年`, `前三季度`. */
export const readPeriods = (text: string): Period[] => periodsIn(text, RULES);
