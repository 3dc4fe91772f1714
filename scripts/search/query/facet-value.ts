import { normalize } from './normalize.ts';

/** As search compares texts: `ＧＵＥＳＳ` -> `guess`. */
export const fold = (text: string): string => normalize(text).text;

/** A value in an address may be typed by hand: `?place=beijing` means `Beijing`. An unknown value stays as it is. */
export const listed = (value: string, values: readonly string[]): string =>
  values.includes(value) ? value : (values.find((one) => fold(one) === fold(value)) ?? value);
