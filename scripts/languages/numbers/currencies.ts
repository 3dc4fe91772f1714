/** Codes of the currencies that are told apart. Yuan is RMB, as reports write it; ISO 4217 has CNY. */
const CURRENCIES = new Set(['RMB', 'USD', 'EUR', 'HKD', 'JPY', 'GBP']);

export const isCurrency = (unit: string | undefined): boolean => unit !== undefined && CURRENCIES.has(unit);
