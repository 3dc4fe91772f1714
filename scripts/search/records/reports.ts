import { addresses } from '../../addresses.ts';
import type { Library, ReportData } from '../../content/index.ts';
import type { Lang } from '../../languages/index.ts';
import type { SearchRecord } from './record.ts';
import { apart, block } from './text.ts';
import { recordWords } from '../../languages/search/index.ts';

/** A report's own page: its summary, its key figures, where it comes from. */
export function reportRecord(lang: Lang, id: string, data: ReportData): SearchRecord {
  const figures = data.key_figures ?? [];
  return {
    url: addresses.report(lang, id),
    lang,
    title: data.title[lang],
    where: data.issuer[lang],
    filed: { report: id, kind: 'report', dates: [data.period] },
    blocks: [
      ...block('', data.summary[lang]),
      ...(figures.length > 0 ? block('key-figures', recordWords(lang).keyFigures, true) : []),
      ...figures.flatMap(({ value, label }) => block('key-figures', `${value[lang]} ${label[lang]}`)),
      ...apart(block('about-document', data.issuer[lang])),
      ...apart(block('about-document', data.source[lang])),
    ],
  };
}

/** Chapters without an opening text of their own: these are found as sections (see pages.ts). */
export function chapterRecords(
  lang: Lang,
  report: string,
  data: ReportData,
  found: ReadonlySet<string>,
  { pages }: Library,
): SearchRecord[] {
  return Object.entries(data.chapters ?? {}).flatMap(([id, chapter]) => {
    const url = addresses.section(lang, report, id);
    const hasPages = pages.some(({ path }) => path.report === report && path.lang === lang && path.chapter === id);
    if (found.has(url) || !hasPages) return [];
    const number = chapter.printed && recordWords(lang).chapter(chapter.printed);
    return [
      {
        url,
        lang,
        title: [number, chapter[lang]].filter(Boolean).join(' '),
        where: data.short[lang],
        filed: { report, kind: 'section', dates: [data.period] },
        blocks: [],
      },
    ];
  });
}
