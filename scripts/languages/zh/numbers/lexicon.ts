import type { Qualifier } from '../../numbers/types.ts';

/** Scale words with their powers of ten, the longest first. */
export const SCALES: Record<string, number> = {
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

/** Any scale word; 千克, 千米, 千瓦 are units. */
export const SCALE = Object.keys(SCALES)
  .map((word) => (word === '千' ? '千(?![克米瓦卡赫兆])' : word))
  .join('|');

export const CURRENCIES: Record<string, string> = {
  元: 'RMB',
  人民币: 'RMB',
  元人民币: 'RMB',
  美元: 'USD',
  美金: 'USD',
  港元: 'HKD',
  港币: 'HKD',
  欧元: 'EUR',
  日元: 'JPY',
  英镑: 'GBP',
  韩元: 'KRW',
  澳元: 'AUD',
  加元: 'CAD',
  新元: 'SGD',
  新加坡元: 'SGD',
  新台币: 'TWD',
  瑞士法郎: 'CHF',
  卢比: 'INR',
  卢布: 'RUB',
};

export const PERCENTAGES: Record<string, string> = { '%': '%', '％': '%', 百分点: 'points', 个百分点: 'points' };

/** Words before a number, in a table as in a sentence. */
export const QUALIFIERS: Record<Qualifier, string[]> = {
  over: ['超', '超过', '逾', '高于'],
  nearly: ['近', '接近'],
  about: ['约', '大约'],
  under: ['不足', '不到', '低于', '小于'],
};
