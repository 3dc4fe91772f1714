import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { asPart, type CslDate, type CslItem, type CslName } from './csl.ts';

/**
 * A record for EndNote, Mendeley and others. Citation.js breaks long lines in the middle of words, cuts keys, and leaves
 * out what its table for a kind of document lacks: the day of a chapter, number and editors of a report. `M3`, what sort of
 * document it is, some programs read as a DOI; the note says it, too.
 */
export function toRis(item: CslItem): string {
  const [type, ...lines] = plugins.output
    .format('ris', [asPart(item)])
    .trim()
    .replace(/\r?\n(?![A-Z][A-Z0-9] {2}- ?)/g, '')
    .split(/\r?\n/)
    .filter((line) => !/^(?:ID|ER|M3) /.test(line));
  const has = (tag: string) => lines.some((line) => line.startsWith(tag));
  const lacking = [
    ['DA', dayOf(item.issued as CslDate | undefined)],
    ['SN', (item.ISBN ?? item.ISSN) as string | undefined],
    ['DO', item.DOI as string | undefined],
  ].filter(([tag, value]) => value !== undefined && !has(tag!));
  const editors = has('A2') || has('ED') ? [] : ((item.editor ?? []) as CslName[]).map((name) => ['ED', inFull(name)]);
  const more = [...editors, ...lacking, ['ID', item.id], ['ER', '']];
  return [type, ...lines, ...more.map(([tag, value]) => `${tag}  - ${value}`)].map((line) => `${line}\r\n`).join('');
}

const inFull = (name: CslName): string => ('literal' in name ? name.literal : `${name.family}, ${name.given}`);

/** `2021/03//`: what is not known of a day stays empty. */
function dayOf(date: CslDate | undefined): string | undefined {
  const [year, month, day] = date?.['date-parts'][0] ?? [];
  const two = (number?: number) => (number === undefined ? '' : String(number).padStart(2, '0'));
  return year === undefined ? undefined : `${year}/${two(month)}/${two(day)}/`;
}
