import { addresses } from '../../addresses.ts';
import type { Imprint, Library, ReportData } from '../../content/index.ts';
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
      ...figures.flatMap(({ value, label, change }) =>
        block('key-figures', [value[lang], label[lang], change?.[lang]].filter(Boolean).join(' ')),
      ),
      ...apart(block('about-document', data.issuer[lang])),
      ...saidOfDocument(data, lang).flatMap((said) => apart(block('about-document', said))),
    ],
  };
}

/** What the report's page says of the document, in words that somebody may look for. */
function saidOfDocument(data: ReportData, lang: Lang): string[] {
  if (data.kind === 'original') return ofImprint(data, lang);
  const { colophon } = data;
  const printed = colophon && [
    ...ofImprint(colophon, lang),
    ...[colophon.format, colophon.price].flatMap((words) => words?.[lang] ?? []),
    ...(colophon.more ?? []).map(({ label, text }) => `${label[lang]} ${text[lang]}`),
  ];
  return [data.source[lang], ...(printed ?? [])];
}

const ofImprint = ({ authors, editors, publisher, place, isbn, issn, doi }: Imprint, lang: Lang): string[] => [
  ...[...(authors ?? []), ...(editors ?? [])].map(({ name, affiliation }) =>
    [name[lang], affiliation?.[lang]].filter(Boolean).join(' '),
  ),
  ...[publisher?.[lang], place?.[lang], isbn, issn, doi].filter((said) => said !== undefined),
];

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
