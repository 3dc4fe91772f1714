import { addresses } from '../../addresses.ts';
import { type Cache, noCache } from '../../cache/index.ts';
import type { Library, TextFile } from '../../content/index.ts';
import type { Lang } from '../../languages/index.ts';
import { lawRecords } from './laws.ts';
import { pageRecords } from './pages.ts';
import type { SearchRecord } from './record.ts';
import { chapterRecords, reportRecord } from './reports.ts';
import { apart, block } from './text.ts';
import { recordWords } from '../../languages/search/index.ts';

/**
 * Everything that search finds, read from the content itself, for the build and for the development server: sections,
 * cases, figures, editor's notes, chapters, reports with their key figures, and the rows of lists of laws. What a text
 * gives is cached, so that one that has not changed is not parsed again.
 */
export function recordsOf(library: Library, cache: Cache = noCache): SearchRecord[] {
  const found = library.pages.flatMap((page) =>
    cache.getOrCompute(['records', ...sourcesOf(library, page)], () => pageRecords(library, page)),
  );
  const urls = new Set(found.map(({ url }) => url));
  const others = library.languages.flatMap((lang) =>
    [...library.reports].flatMap(([id, { data }]) =>
      data && library.pages.some(({ path }) => path.report === id && path.lang === lang)
        ? [reportRecord(lang, id, data), ...chapterRecords(lang, id, data, urls, library)]
        : [],
    ),
  );
  return [...found, ...others, ...library.languages.flatMap((lang) => lawsOf(library, lang))].map((record) =>
    withNames(library, record),
  );
}

/** All that the records of a text are made from. */
const sourcesOf = ({ reports, notes }: Library, { path, source }: TextFile): string[] => [
  path.file,
  source,
  reports.get(path.report)?.text ?? '',
  notes.get(path.report)?.text ?? '',
];

/** The rows of all lists of laws, and the page that has them. */
function lawsOf(library: Library, lang: Lang): SearchRecord[] {
  const rows = library.pages.filter(({ path }) => path.lang === lang).flatMap((page) => lawRecords(library, page));
  const [first] = rows;
  if (!first) return [];
  return [{ ...first, url: addresses.laws(lang), title: recordWords(lang).laws, blocks: [] }, ...rows];
}

/** Kinds, topics and places are found by their names. */
function withNames({ topics }: Library, record: SearchRecord): SearchRecord {
  const { lang, filed, blocks } = record;
  const words = recordWords(lang);
  const names = [
    words.kinds[filed.kind],
    filed.topics?.flatMap((topic) => topics?.data?.[topic]?.[lang] ?? []).join(words.comma),
    filed.places?.join(words.comma),
  ];
  return { ...record, blocks: [...blocks, ...apart(block('', names.filter(Boolean).join(' · ')))] };
}
