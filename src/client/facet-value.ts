/** Full-width to half-width, and case: `ＧＵＥＳＳ` -> `guess`. */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** A value in an address may be typed by hand: `?place=beijing` means `Beijing`. An unknown value stays as it is. */
export const listed = (value: string, values: readonly string[]): string =>
  values.includes(value) ? value : (values.find((one) => fold(one) === fold(value)) ?? value);
