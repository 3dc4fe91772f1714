import type { CheckMessages } from '../../check-messages.ts';
import { languageNames } from '../language-names.ts';
import { placeIn } from './names.ts';

const correct = (canAllow: boolean): string =>
  `改正其中之一${canAllow ? '；确实应当不同的，在段后写<Allow numbers="…" reason="…" />' : ''}`;

const CELLS = {
  value: (value: string) => `换算后应为${value}`,
  unit: () => '单位应相同',
  qualifier: () => '数字前的限定词（超、近、约、不足）应相同',
  text: () => '数字应相同',
  kind: () => '两处都应是数字',
};

const TIMES: Record<number, string> = { 1: '10', 2: '100', 3: '1000', 4: '1万' };

const TWO_NUMBERS = {
  missing: (power: number) => {
    const times = TIMES[Math.abs(power)];
    return times ? `，这里是其${power > 0 ? `${times}倍` : `1/${times}`}` : '';
  },
  direction: () => '，一处是升、一处是降',
  currency: () => '，币种不同',
  sign: () => '，一处为负、一处不为负',
  balance: () => '，一处是盈、一处是亏',
  measure: () => '，计量单位不同',
  period: () => '，不是同一季度或半年',
  qualifier: () => '',
};

export const numbers: CheckMessages['numbers'] = {
  unusedAllow: (number) => [
    `这个<Allow>允许${number}，但那里没有差异`,
    '<Allow>应紧跟在多出数字的段落之后',
    '删去这个数字或整个<Allow>',
  ],
  otherCell: (reason, here, there, place, value) => [
    `这一格是${here}，${placeIn(place)}是${there}`,
    CELLS[reason](value),
    '改正其中之一',
  ],
  otherUnit: (here, there, place) => [
    `这里的单位是“${here}”，${placeIn(place)}是“${there}”，与数字合不上`,
    '数字连同单位，两种语言应一致',
    '改正单位，或改正这一列的全部数字',
  ],
  misquoted: (number, place) => [
    `这里引用的${languageNames[place.lang]}里有“${number}”，${placeIn(place)}里没有`,
    `引文应与${languageNames[place.lang]}一致`,
    '改正引文',
  ],
  shortQuote: (quote, place) => [
    `这里引用的${languageNames[place.lang]}“${quote}”与${placeIn(place)}的数字不同`,
    `引文应与${languageNames[place.lang]}一致`,
    '改正引文',
  ],
  tooFew: (there, expected, times, place, canAllow) => [
    `“${there}”在${placeIn(place)}出现${times.there}次，这里只有${times.here}次`,
    `应有${expected}共${times.there}次`,
    correct(canAllow),
  ],
  tooMany: (here, times, place, canAllow) => [
    `“${here}”在这里出现${times.here}次，${placeIn(place)}只有${times.there}次`,
    '两处次数应一致',
    correct(canAllow),
  ],
  missing: (there, expected, place, canAllow) => [
    `${placeIn(place)}的“${there}”在这里没有`,
    `应有${expected}`,
    correct(canAllow),
  ],
  added: (here, expected, place, canAllow) => [
    `这里的“${here}”在${placeIn(place)}里没有`,
    `${languageNames[place.lang]}应有${expected}，或这里不写`,
    correct(canAllow),
  ],
  other: (problem, { here, there, expected, power }, place, canAllow) => [
    `这里是“${here}”，${placeIn(place)}是“${there}”${TWO_NUMBERS[problem](power)}`,
    problem === 'missing' ? `应为${expected}` : '两处应一致',
    correct(canAllow),
  ],
};
