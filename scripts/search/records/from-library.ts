import { addresses } from '../../addresses.ts';
import { type Cache, noCache } from '../../cache/index.ts';
import type { Library, TextFile } from '../../content/index.ts';
import { missingValuesKey } from '../../tables/index.ts';
import type { Lang } from '../../languages/index.ts';
import { registerKind } from '../query/index.ts';
import { indicatorRecords } from './indicators.ts';
import { pageRecords } from './pages.ts';
import { registerRecords } from './registers.ts';
import { printedFromElsewhere } from './printed.ts';
import { placeKey, placeValues, type PlaceValues } from './places.ts';
import type { SearchRecord } from './record.ts';
import { chapterRecords, reportRecord } from './reports.ts';
import { apart, block } from './text.ts';
import { recordWords } from '../../languages/search/index.ts';

/**
 * Everything that search finds, read from the content itself, for the build and for the development server: sections,
 * cases, figures, editor's notes, chapters, reports with their key figures, the rows of registers, and indicators. What a text
 * gives is cached, so that one that has not changed is not parsed again.
 */
export function recordsOf(library: Library, cache: Cache = noCache): SearchRecord[] {
  const found = library.pages.flatMap((page) =>
    cache.getOrCompute(['records', missingValuesKey(), ...sourcesOf(library, page)], () => pageRecords(library, page)),
  );
  const places = placeValues(library);
  const urls = new Set(found.map(({ url }) => url));
  const others = library.languages.flatMap((lang) =>
    [...library.reports].flatMap(([id, { data }]) =>
      data && library.pages.some(({ path }) => path.report === id && path.lang === lang)
        ? [reportRecord(lang, id, data), ...chapterRecords(lang, id, data, urls, library)]
        : [],
    ),
  );
  return [
    ...found,
    ...others,
    ...library.languages.flatMap((lang) => registersOf(library, lang)),
    ...indicatorRecords(library),
  ].map((record) => withNames(library, record, places));
}

/** All that the records of a text are made from. */
const sourcesOf = (library: Library, page: TextFile): string[] => [
  page.path.file,
  page.source,
  page.dataHash ?? '',
  printedFromElsewhere(library, page),
  library.reports.get(page.path.report)?.text ?? '',
  library.notes.get(page.path.report)?.text ?? '',
  JSON.stringify(library.site?.data?.registers ?? {}),
];

/** The rows of all registers, and the pages that have them. */
const registersOf = (library: Library, lang: Lang): SearchRecord[] =>
  Object.entries(library.site?.data?.registers ?? {}).flatMap(([id, register]) => {
    const rows = library.pages
      .filter(({ path }) => path.lang === lang)
      .flatMap((page) => registerRecords(library, page, id, register));
    const [first] = rows;
    const title = (register.title ?? register.name)[lang];
    return first ? [{ ...first, url: addresses.register(lang, id), title, blocks: [] }, ...rows] : [];
  });

/** Kinds, topics and places are found by their names. */
function withNames(library: Library, record: SearchRecord, places: PlaceValues): SearchRecord {
  const { lang, filed, blocks } = record;
  const words = recordWords(lang);
  const topics = library.topics?.data;
  const names = [
    words.kinds[filed.kind] ?? ownKind(library, record),
    filed.topics?.flatMap((topic) => topics?.[topic]?.[lang] ?? []).join(words.comma),
    filed.places?.join(words.comma),
  ];
  return {
    ...record,
    filed: { ...filed, places: filed.places?.map((name) => places.get(placeKey(lang, name)) ?? name) },
    blocks: [...blocks, ...apart(block('', names.filter(Boolean).join(' · ')))],
  };
}

/** What the library itself calls cases, and rows of a register. */
function ownKind({ site }: Library, { filed: { kind }, lang }: SearchRecord): string | undefined {
  const { cases, registers = {} } = site?.data ?? {};
  if (kind === 'case') return (cases?.one ?? cases?.name)?.[lang];
  const register = Object.entries(registers).find(([id]) => registerKind(id) === kind)?.[1];
  return (register?.one ?? register?.name)?.[lang];
}
