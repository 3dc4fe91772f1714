import { normalize } from './normalize.ts';

/** As search compares texts: `ＧＵＥＳＳ` -> `guess`. */
export const fold = (text: string): string => normalize(text).text;

/** A value that has a name in each language of the library, in their order; empty where one has none. */
export const joinNames = (names: readonly string[]): string => names.join('|');
export const namesOf = (value: string): string[] => value.split('|');

/** The name in the language that is the `index`th: `北京|Beijing` -> `Beijing`. */
export const nameIn = (value: string, index: number): string =>
  namesOf(value)[index] || namesOf(value).find(Boolean) || value;

/**
 * A value in an address may be typed by hand, or come from another language: `?place=beijing` means `北京|Beijing`. An
 * unknown value stays as it is.
 */
export const listed = (value: string, values: readonly string[]): string =>
  values.includes(value)
    ? value
    : (values.find((one) => [one, ...namesOf(one)].some((name) => fold(name) === fold(value))) ?? value);
