import { type Lang, readNumbers } from '../languages/index.ts';

/** `2020年5月28日`, `28 May 2020` -> `2020-05-28`; months and years likewise; '' for a cell that is not a date alone. */
export function dateIn(text: string, lang: Lang): string {
  const [found, ...more] = readNumbers(text, lang);
  if (!found?.date?.year || more.length > 0 || found.text.trim() !== text.trim()) return '';
  const { year, month, day } = found.date;
  const two = (part: number | undefined) => (part === undefined ? [] : [String(part).padStart(2, '0')]);
  return [String(year), ...two(month), ...two(month && day)].join('-');
}
