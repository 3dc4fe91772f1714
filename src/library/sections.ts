import type { SectionData } from '../../scripts/content/index.ts';
import type { Lang } from '../../scripts/languages/index.ts';
import { memoizeByObject } from '../../scripts/text/index.ts';
import {
  type Chapter,
  isChapter,
  type Model,
  type Report,
  reportIn,
  type Section,
  sectionIn,
  textsOf,
} from './model.ts';
import { question } from './questions.ts';
import type { ListedSection } from './reports.ts';

interface NamedChapter {
  address: string;
  title: string;
  printed?: string;
}

const named = ({ address, title, printed }: Chapter): NamedChapter => ({ address, title, printed });

/** A section's own data and the chapter that it stands in; undefined where there is no such section. */
export const sectionInfo = question(
  'section',
  (model, lang: Lang, report: string, slug: string): SectionInfo | undefined => {
    const section = sectionIn(reportIn(model, lang, report), slug);
    if (!section) return undefined;
    const chapter = chapterIn(model, lang, report, section.path.chapter);
    return { address: section.address, data: section.data, chapter: chapter && named(chapter) };
  },
);

interface SectionInfo {
  address: string;
  data: SectionData;
  chapter?: NamedChapter;
}

const chapterIn = (model: Model, lang: string, report: string, key?: string): Chapter | undefined =>
  reportIn(model, lang, report)
    ?.parts.filter(isChapter)
    .find((chapter) => chapter.key === key);

interface ChapterInfo extends NamedChapter {
  /** What its lead-in says in one sentence; undefined where it has none. */
  lead?: { summary: string };
  sections: ListedSection[];
  /** A text of the chapter, by which its translations are known. */
  firstSlug: string;
}

/** Undefined where the address is none of a chapter. */
export const chapterInfo = question(
  'chapter',
  (model, lang: Lang, report: string, key: string): ChapterInfo | undefined => {
    const chapter = chapterIn(model, lang, report, key);
    if (!chapter) return undefined;
    return {
      ...named(chapter),
      lead: chapter.lead && { summary: chapter.lead.data.summary },
      sections: chapter.sections.map(({ address, data: { title, printed, summary } }) => ({
        address,
        title,
        printed,
        summary,
      })),
      firstSlug: (chapter.lead ?? chapter.sections[0]!).path.slug,
    };
  },
);

/** A page of a report as the page before or after it names it. */
export interface Stop {
  kind: 'chapter' | 'section' | 'case';
  address: string;
  title: string;
  printed?: string;
}

const stopAt = (part: Chapter | Section): Stop =>
  isChapter(part)
    ? { kind: 'chapter', ...named(part) }
    : { kind: 'section', address: part.address, title: part.data.title, printed: part.data.printed };

/** The pages before and after one in reading order: chapters' own pages and sections; of a case, the cases. */
export const neighboursOf = question(
  'neighbours',
  (model, lang: Lang, id: string, address: string): { previous?: Stop; next?: Stop } => {
    const report = reportIn(model, lang, id);
    return (report && neighboursIn(report).get(address)) ?? {};
  },
);

/** By address: of a large report, every page asks. */
const neighboursIn = memoizeByObject(({ parts, cases }: Report) => {
  const pages = parts.flatMap((part) => (isChapter(part) ? [part, ...part.sections] : [part])).map(stopAt);
  const stops = cases.map((one): Stop => ({ kind: 'case', address: one.address, title: one.data.title }));
  return new Map(
    [pages, stops].flatMap((order) =>
      order.map(({ address }, at) => [address, { previous: order[at - 1], next: order[at + 1] }] as const),
    ),
  );
});

/** Other languages that have the same section, case, or page of the library's own. */
export const translationsOf = question('translations', (model, lang: Lang, report: string, slug: string): Lang[] =>
  (languagesByPlace(model).get(placeOf({ report, slug })) ?? []).filter((other) => other !== lang),
);

const placeOf = ({ report, slug }: { report: string; slug: string }): string => JSON.stringify([report, slug]);

/** The languages of each text. */
const languagesByPlace = memoizeByObject((model: Model): ReadonlyMap<string, Lang[]> => {
  const found = new Map<string, Lang[]>();
  for (const { path } of textsOf(model)) found.set(placeOf(path), [...(found.get(placeOf(path)) ?? []), path.lang]);
  return found;
});

/**
 * Ids of the blocks that a translation of a text has, where it may have others than the text; undefined where it has the
 * same.
 */
export const blocksInTranslation = question(
  'blocks-in-translation',
  (model, lang: Lang, id: string, slug: string): string[] | undefined => {
    const report = reportIn(model, lang, id);
    if (!report || report.isPaired) return undefined;
    return [...report.sections, ...report.cases].find(({ path }) => path.slug === slug)?.summary.blocks ?? [];
  },
);
