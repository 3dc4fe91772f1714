/**
 * What is wrong with a number that ends in a check digit: its form, or the digit, which by calculation is `expected`.
 */
export type Fault = { form: true } | { expected: string };

type Check = (value: string) => Fault | undefined;

const FORM: Fault = { form: true };

/** ISO 2108: ten digits, the last perhaps an X, or thirteen that begin with 978 or 979; hyphens or spaces between. */
export const wrongIsbn: Check = (value) => {
  const digits = value.replace(/[\s-]/g, '').toUpperCase();
  if (/^\d{9}[\dX]$/.test(digits)) return differs(digits, elevenOf(digits));
  if (!/^97[89]\d{10}$/.test(digits)) return FORM;
  const sum = [...digits.slice(0, 12)].reduce((sum, digit, index) => sum + Number(digit) * (index % 2 ? 3 : 1), 0);
  return differs(digits, String((10 - (sum % 10)) % 10));
};

/** ISO 3297: eight digits with a hyphen in the middle, the last perhaps an X. */
export const wrongIssn: Check = (value) => {
  const digits = value.replace('-', '');
  return /^\d{4}-\d{3}[\dX]$/.test(value) ? differs(digits, elevenOf(digits)) : FORM;
};

/** ISO 27729, as ORCID writes it: sixteen digits in groups of four, the last perhaps an X. ISO 7064, MOD 11-2. */
export const wrongOrcid: Check = (value) => {
  if (!/^(?:\d{4}-){3}\d{3}[\dX]$/.test(value)) return FORM;
  const digits = value.replaceAll('-', '');
  const total = [...digits.slice(0, 15)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  return differs(digits, digit((12 - (total % 11)) % 11));
};

/** A DOI has no check digit: `10.`, a registrant, a slash, and anything without a space. */
export const wrongDoi: Check = (value) => (/^10\.\d{4,9}(?:\.\d+)*\/\S+$/.test(value) ? undefined : FORM);

const differs = (digits: string, expected: string): Fault | undefined =>
  digits.at(-1) === expected ? undefined : { expected };

/** Weights that fall to 1 at the last digit, in all a multiple of 11. */
function elevenOf(digits: string): string {
  const sum = [...digits.slice(0, -1)].reduce((sum, one, index) => sum + Number(one) * (digits.length - index), 0);
  return digit((11 - (sum % 11)) % 11);
}

const digit = (value: number): string => (value === 10 ? 'X' : String(value));
