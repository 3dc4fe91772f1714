/** 元 where the language is that of several places: yuan, Hong Kong dollars or New Taiwan dollars. */
export const YUAN = 'yuan';
const YUANS = new Set(['RMB', 'HKD', 'TWD']);

/** Whether two codes can mean the same money. */
export const isSameMoney = (one: string | undefined, other: string | undefined): boolean =>
  one === other ||
  [
    [one, other],
    [other, one],
  ].some(([a, b]) => a === YUAN && b !== undefined && YUANS.has(b));

/** Codes of the currencies that are told apart. Yuan is RMB, as reports write it; ISO 4217 has CNY. */
const CURRENCIES = new Set([
  ...['RMB', 'USD', 'EUR', 'HKD', 'JPY', 'GBP', 'KRW', 'AUD', 'CAD', 'SGD', 'TWD', 'MOP', 'CHF', 'INR', 'RUB'],
  YUAN,
]);

export const isCurrency = (unit: string | undefined): boolean => unit !== undefined && CURRENCIES.has(unit);

/** Signs before an amount, the same in every language. */
export const CURRENCY_SIGNS: Record<string, string> = {
  US$: 'USD',
  HK$: 'HKD',
  NT$: 'TWD',
  MOP$: 'MOP',
  A$: 'AUD',
  C$: 'CAD',
  S$: 'SGD',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'RMB',
  '￥': 'RMB',
  '₩': 'KRW',
  '₹': 'INR',
};
