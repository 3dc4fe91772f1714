import { YUAN } from '../../numbers/currencies.ts';
import type { Qualifier } from '../../numbers/types.ts';

/** Scale words with their powers of ten, the longest first. */
export const SCALES: Record<string, number> = {
  千兆: 15,
  百兆: 14,
  兆: 12,
  万亿: 12,
  千亿: 11,
  百亿: 10,
  十亿: 9,
  千万: 7,
  百万: 6,
  十万: 5,
  亿: 8,
  万: 4,
  千: 3,
};

/** What makes of a scale word a unit: 千克, 千瓦, 兆瓦. */
const NO_SCALE: Record<string, string> = { 千: '[克米瓦卡赫兆]', 兆: '[瓦赫帕焦伏字位比]' };

/** Any scale word; 千克, 千米, 千瓦 are units. */
export const SCALE = Object.keys(SCALES)
  .map((word) => (word in NO_SCALE ? `${word}(?!${NO_SCALE[word]})` : word))
  .join('|');

/** What makes of 兆 a million million, where it may be mega-: 兆元, 兆美元. */
export const MONEY = String.raw`元|[美日欧港韩]元|新?台币|人民币`;

export const CURRENCIES: Record<string, string> = {
  元: YUAN,
  圆: YUAN,
  人民币: 'RMB',
  元人民币: 'RMB',
  美元: 'USD',
  美金: 'USD',
  港元: 'HKD',
  港币: 'HKD',
  欧元: 'EUR',
  欧罗: 'EUR',
  日元: 'JPY',
  日圆: 'JPY',
  日币: 'JPY',
  英镑: 'GBP',
  韩元: 'KRW',
  韩圆: 'KRW',
  韩币: 'KRW',
  澳元: 'AUD',
  澳币: 'AUD',
  加元: 'CAD',
  加币: 'CAD',
  新元: 'SGD',
  新加坡元: 'SGD',
  新加坡币: 'SGD',
  新台币: 'TWD',
  台币: 'TWD',
  澳门元: 'MOP',
  澳门币: 'MOP',
  瑞士法郎: 'CHF',
  卢比: 'INR',
  卢布: 'RUB',
};

export const PERCENTAGES: Record<string, string> = {
  '%': '%',
  '％': '%',
  '‰': '‰',
  百分比: '%',
  百分点: 'points',
  个百分点: 'points',
};

/** Words before a number, in a table as in a sentence. */
export const QUALIFIERS: Record<Qualifier, string[]> = {
  over: ['超', '超过', '逾', '高于'],
  nearly: ['近', '接近'],
  about: ['约', '大约'],
  under: ['不足', '不到', '低于', '小于'],
};
