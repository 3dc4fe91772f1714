/** `(2,764.9)` -> `2,764.9`; undefined for anything else than a number in brackets. */
export const inBracketsOf = (text: string): string | undefined =>
  /^[(（]\s?([\d.,]+\s?[%％]?)\s?[)）]$/u.exec(text.trim())?.[1];
