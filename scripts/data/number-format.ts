import { shiftDigits } from './convert.ts';

/** What a spreadsheet shows of a number and of a date, by the format of the cell: https://support.microsoft.com/office/number-format-codes */

/** The first part of a format, without what it shows as it is: `"US$" #,##0.0_);[Red](#,##0.0)` -> ` #,##0.0`. */
const codesOf = (format: string): string => format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, '').split(';')[0]!;

/**
 * A number with the decimals that its format asks for: 0.457 in `0.0%` is `45.7%`, 1234567 in `#,##0,` is `1235`. Signs
 * between thousands and of money are left out. Without a format it is whole, and never `1e+21`.
 */
export function shownNumber(value: number, format: string): string {
  const codes = codesOf(format);
  const [, whole, fraction = '', thousands] = /([0#?][0#?,]*?)(?:\.([0#?]*))?(,*)(?![0#?,])/u.exec(codes) ?? [];
  if (whole === undefined || /[E/]|General/iu.test(codes)) return plain(value);
  const isShare = codes.includes('%');
  const shown = shiftDigits(plain(value), (isShare ? 2 : 0) - 3 * thousands!.length);
  const rounded = round(shown, fraction.length, count(fraction, '0'), count(whole, '0'));
  return rounded + (isShare ? '%' : '');
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** Without what binary fractions add. */
function plain(value: number): string {
  const [mantissa, exponent] = String(Number(value.toPrecision(15))).split('e') as [string, string | undefined];
  return exponent === undefined ? mantissa : shiftDigits(mantissa, Number(exponent));
}

/** Half away from zero, as spreadsheets round; `most` decimals, of which `least` are shown even if they are 0. */
function round(text: string, most: number, least: number, digits: number): string {
  const size = Math.round(Number(`${text.replace('-', '')}e${most}`));
  const all = String(size).padStart(most + Math.max(digits, 1), '0');
  const [whole, fraction] = [all.slice(0, all.length - most), all.slice(all.length - most)];
  const kept = fraction.slice(0, least) + fraction.slice(least).replace(/0+$/, '');
  return (text.startsWith('-') && size > 0 ? '-' : '') + whole + (kept && `.${kept}`);
}

/** A date as far as its format shows it: `2020-11-11`, in `mmm yyyy` `2020-11`, in `yyyy` `2020`, in `h:mm` `08:30`. */
export function shownDate(date: Date, format: string): string {
  const codes = codesOf(format).toLowerCase();
  const [day = '', time = ''] = date.toISOString().split('T');
  const clock = time.slice(0, codes.includes('s') ? 8 : 5);
  if (codes.includes('h')) return /[yd]/u.test(codes) ? `${day} ${clock}` : clock;
  if (!codes.includes('y') || codes.includes('d')) return day;
  return codes.includes('m') ? day.slice(0, 7) : day.slice(0, 4);
}
