/** Codes of the currencies that are told apart. Yuan is RMB, as reports write it; ISO 4217 has CNY. */
const CURRENCIES = new Set([
  ...['RMB', 'USD', 'EUR', 'HKD', 'JPY', 'GBP', 'KRW', 'AUD', 'CAD', 'SGD', 'TWD', 'CHF', 'INR', 'RUB'],
]);

export const isCurrency = (unit: string | undefined): boolean => unit !== undefined && CURRENCIES.has(unit);

/** Signs before an amount, the same in every language. */
export const CURRENCY_SIGNS: Record<string, string> = {
  US$: 'USD',
  HK$: 'HKD',
  NT$: 'TWD',
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
