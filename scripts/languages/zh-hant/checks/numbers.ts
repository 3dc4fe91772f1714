import type { CheckMessages } from '../../check-messages.ts';
import { languageNames } from '../language-names.ts';
import { placeIn } from './names.ts';

const correct = (canAllow: boolean): string =>
  `改正其中之一${canAllow ? '；確實應當不同的，在段後寫<Allow numbers="…" reason="…" />' : ''}`;

const CELLS = {
  value: (value: string) => `換算後應為${value}`,
  unit: () => '單位應相同',
  qualifier: () => '數字前的限定詞（逾、近、約、不足）應相同',
  text: () => '數字應相同',
  kind: () => '兩處都應是數字',
};

const TIMES: Record<number, string> = { 1: '10', 2: '100', 3: '1000', 4: '1萬' };

const TWO_NUMBERS = {
  missing: (power: number) => {
    const times = TIMES[Math.abs(power)];
    return times ? `，這裡是其${power > 0 ? `${times}倍` : `1/${times}`}` : '';
  },
  direction: () => '，一處是升、一處是降',
  currency: () => '，貨幣不同',
  sign: () => '，一處為負、一處不為負',
  balance: () => '，一處是盈、一處是虧',
  measure: () => '，計量單位不同',
  period: () => '，不是同一季或半年',
  qualifier: () => '',
};

export const numbers: CheckMessages['numbers'] = {
  unusedAllow: (number) => [
    `這個<Allow>允許${number}，但那裡沒有差異`,
    '<Allow>應緊跟在多出數字的段落之後',
    '刪去這個數字或整個<Allow>',
  ],
  otherCell: (reason, here, there, place, value) => [
    `這一格是${here}，${placeIn(place)}是${there}`,
    CELLS[reason](value),
    '改正其中之一',
  ],
  otherUnit: (here, there, place) => [
    `這裡的單位是「${here}」，${placeIn(place)}是「${there}」，與數字對不上`,
    '數字連同單位，兩種語言應一致',
    '改正單位，或改正這一欄的全部數字',
  ],
  misquoted: (number, place) => [
    `這裡引用的${languageNames[place.lang]}裡有「${number}」，${placeIn(place)}裡沒有`,
    `引文應與${languageNames[place.lang]}一致`,
    '改正引文',
  ],
  shortQuote: (quote, place) => [
    `這裡引用的${languageNames[place.lang]}「${quote}」與${placeIn(place)}的數字不同`,
    `引文應與${languageNames[place.lang]}一致`,
    '改正引文',
  ],
  tooFew: (there, expected, times, place, canAllow) => [
    `「${there}」在${placeIn(place)}出現${times.there}次，這裡只有${times.here}次`,
    `應有${expected}共${times.there}次`,
    correct(canAllow),
  ],
  tooMany: (here, times, place, canAllow) => [
    `「${here}」在這裡出現${times.here}次，${placeIn(place)}只有${times.there}次`,
    '兩處次數應一致',
    correct(canAllow),
  ],
  missing: (there, expected, place, canAllow) => [
    `${placeIn(place)}的「${there}」在這裡沒有`,
    `應有${expected}`,
    correct(canAllow),
  ],
  added: (here, expected, place, canAllow) => [
    `這裡的「${here}」在${placeIn(place)}裡沒有`,
    `${languageNames[place.lang]}應有${expected}，或這裡不寫`,
    correct(canAllow),
  ],
  other: (problem, { here, there, expected, power }, place, canAllow) => [
    `這裡是「${here}」，${placeIn(place)}是「${there}」${TWO_NUMBERS[problem](power)}`,
    problem === 'missing' ? `應為${expected}` : '兩處應一致',
    correct(canAllow),
  ],
};
