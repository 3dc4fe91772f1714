import { type Block, dateOf, filtersOf, type SearchRecord } from '../records/index.ts';
import { unindexedWords } from './unindexed-words.ts';
import { searchLanguage } from '../query/index.ts';

/**
 * A record as the page that Pagefind reads. Pagefind keeps for each element with an id, its «anchors», at which word it
 * stands: so an empty one stands before every block, `#<id in the page>` for a heading, `!<id in the page>` for
 * what stands under none and `~<id in the page>` for another; around the block it would keep all text twice. What is shown beside a result stands among the filters,
 * because the words of Pagefind's metadata are searched.
 */
export function htmlOf(record: SearchRecord): string {
  const { lang, title, where, filed, blocks } = record;
  const date = dateOf(filed);
  const filters = { ...filtersOf(filed), where: [where], date: [date] };
  return [
    `<html lang="${lang}"><body>`,
    ...Object.entries(filters).flatMap(([name, values]) =>
      values
        .filter(Boolean)
        .map((value) => `<i data-pagefind-filter="${name}[data-value]" data-value="${escape(value)}"></i>`),
    ),
    // A record without a date would not be found where results are ordered by date.
    `<i data-pagefind-sort="date[data-value]" data-value="${escape(date || '0')}"></i>`,
    `<i data-pagefind-meta="words[data-value]" data-value="${escape(unindexedWords(record, searchLanguage(lang)).join(' '))}"></i>`,
    `<h1 data-pagefind-meta="title">${escape(narrow(title))}</h1>`,
    ...blocks.map((block) => `<a id="${signOf(block)}${escape(block.id)}"></a> ${escape(narrow(block.text))}`),
    '</body></html>',
  ].join('\n');
}

const signOf = ({ isHeading, isApart }: Block): string => (isHeading ? '#' : isApart ? '!' : '~');

/** Full-width letters and digits as Pagefind knows them: `ＧＵＥＳＳ１` -> `GUESS1`. */
const narrow = (text: string): string => text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (char) => char.normalize('NFKC'));

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
