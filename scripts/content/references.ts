import { addressOfText } from '../addresses.ts';
import { catalogue, facts, type Lang } from '../languages/index.ts';
import { memoizeByObject } from '../text/index.ts';
import { numberFigures } from './figure-numbers.ts';
import type { Library } from './library.ts';
import type { ContentPath } from './paths.ts';
import type { TextSummary } from './summary.ts';

/** A text that another can refer to. */
export interface ReferableText {
  path: ContentPath;
  data: { title: string; printed?: string };
  summary: TextSummary;
}

/** Where a reference stands. */
type ReferenceFrom = Pick<ContentPath, 'lang' | 'report' | 'slug'>;

/** What the chapters of a report are called, by the name of their folder: as `report.yaml` has it. */
type ChaptersOf = (report: string) => Readonly<Record<string, Record<Lang, string> & { printed?: string }>> | undefined;

/**
 * What a link without words prints: number and title of a figure, a table, a chapter, a section or one of its headings. `to` is as
 * it is written: `#fig-regions`, `/tea-2020/overview/status/#s1.1.2`. Undefined where that has no title.
 */
export function wordsOfReference(
  texts: readonly ReferableText[],
  chaptersOf: ChaptersOf,
  from: ReferenceFrom,
  to: string,
): string | undefined {
  const [address = '', id] = to.split('#');
  const words = facts(from.lang).reference;
  const [, report = '', folder = ''] = /^\/([^/]+)\/([^/]+)\/$/.exec(address) ?? [];
  const chapter = id === undefined ? chaptersOf(report)?.[folder] : undefined;
  if (chapter) return words(numberOfChapter(chapter.printed, from.lang), chapter[from.lang]);
  const text = texts.find(({ path }) =>
    address === ''
      ? path.lang === from.lang && path.report === from.report && path.slug === from.slug
      : path.lang === from.lang && addressOfText(path) === `/${from.lang}${address}`,
  );
  if (!text) return undefined;
  if (id === undefined) return words(numberOfSection(text.data.printed, from.lang), text.data.title);
  if (id.startsWith('fig-')) {
    const figure = text.summary.figures.find((one) => `fig-${one.id}` === id);
    return figure && words(figure.printed, figure.title);
  }
  const heading = text.summary.headings.find((one) => one.id === id)?.text;
  if (heading === undefined) return undefined;
  const [, number, title] = /^(\d+(?:\.\d+)+)\s+(.*)$/.exec(heading) ?? [];
  return words(numberOfSection(number, from.lang), title ?? heading);
}

const isNumber = (printed: string | undefined): printed is string => printed !== undefined && /^[\d.]+$/.test(printed);

/** `1.1` -> `Section 1.1`; a number that is a word already stays: `Appendix`. */
const numberOfSection = (printed: string | undefined, lang: Lang): string | undefined =>
  isNumber(printed) ? facts(lang).numbered.section(printed) : printed;

const numberOfChapter = (printed: string | undefined, lang: Lang): string | undefined =>
  isNumber(printed) ? catalogue(lang).interface.chapter(printed) : printed;

/** The chapters of the reports of a library. */
export const chaptersIn =
  ({ reports }: Pick<Library, 'reports'>): ChaptersOf =>
  (report) =>
    reports.get(report)?.data?.chapters;

/** The texts of a library that can be read, with the numbers that its figures have on the site. */
export const referableTexts = memoizeByObject((library: Library): readonly ReferableText[] => {
  const texts = library.pages.flatMap(({ path, frontmatter: { data }, summary }): ReferableText[] =>
    data && summary ? [{ path, data, summary }] : [],
  );
  return numberFigures(texts, (report) => isNumbered(library, report), library.languages);
});

export const isNumbered = ({ reports }: Pick<Library, 'reports'>, report: string): boolean =>
  reports.get(report)?.data?.number_figures === true;
