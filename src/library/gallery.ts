import type { Lang } from '../../scripts/languages/index.ts';
import type { Figure } from '../../scripts/tables/index.ts';
import { type Chapter, isChapter, type Model, type Report, reportIn, type Section } from './model.ts';
import { question } from './questions.ts';
import { numberedTitle } from '../../scripts/text/index.ts';

/** A figure as a gallery shows it. */
interface GalleryFigure {
  report: string;
  figure: Figure;
  /** What its report is called in short, where figures of several stand together. */
  from?: string;
}

/** Figures under a head: a chapter of a report, a topic of the library. */
interface GalleryGroup {
  /** For addresses: `topic-turnover`, `chapter-overview`. */
  key: string;
  /** '' for sections that stand in no chapter. */
  title: string;
  figures: GalleryFigure[];
}

/** Where a group begins, and how much it has. */
interface GalleryPart {
  key: string;
  title: string;
  count: number;
  page: number;
}

export interface Gallery {
  /** Those that lead it, on its first page; they stand in their groups as well. */
  featured: GalleryFigure[];
  /** What stands on the page. */
  groups: GalleryGroup[];
  /** All groups, on whatever page. */
  parts: GalleryPart[];
}

const figuresIn = (report: Report, sections: readonly Section[]): GalleryFigure[] =>
  sections.flatMap(({ summary }) => summary.figures.map((figure) => ({ report: report.id, figure })));

/** The chapters of a report with their sections; sections in a row that stand in none are together. */
function groupsOf(report: Report): GalleryGroup[] {
  const groups: GalleryGroup[] = [];
  let loose: GalleryGroup | undefined;
  for (const part of report.parts) {
    const figures = figuresIn(report, sectionsOf(part));
    if (isChapter(part)) {
      loose = undefined;
      groups.push({ key: `chapter-${part.key}`, title: numberedTitle(part), figures });
    } else if (figures.length > 0) {
      if (loose) loose.title = '';
      loose ??=
        groups[groups.push({ key: `from-${part.path.slug}`, title: numberedTitle(part.data), figures: [] }) - 1]!;
      loose.figures.push(...figures);
    }
  }
  return groups.filter(({ figures }) => figures.length > 0);
}

const isDrawn = ({ figure }: GalleryFigure): boolean => figure.chart !== 'none';

/** A chart says more than a table from some values on: two bars, or a number set large, are for the text beside them. */
const isTelling = ({ figure }: GalleryFigure): boolean =>
  figure.chart !== 'none' &&
  figure.chart !== 'statement' &&
  figure.table.rows.filter((cells) => cells.slice(1).some(({ kind }) => kind !== 'missing')).length > 2;

const leadOf = (figures: readonly GalleryFigure[]): GalleryFigure | undefined =>
  figures.find(isTelling) ?? figures.find(isDrawn);

const isAmong = (figures: readonly GalleryFigure[], { report, figure }: GalleryFigure): boolean =>
  figures.some((one) => one.report === report && one.figure.id === figure.id);

/** As a report says, or one of each chapter. */
function featuredIn(report: Report): GalleryFigure[] {
  return report.data.featured
    ? chosenIn(report, report.sections)
    : groupsOf(report).flatMap(({ figures }) => leadOf(figures) ?? []);
}

/** Those of some sections that the report itself features, in its order. */
function chosenIn(report: Report, sections: readonly Section[]): GalleryFigure[] {
  const all = figuresIn(report, sections);
  return (report.data.featured ?? []).flatMap((id) => all.find(({ figure }) => figure.id === id) ?? []);
}

/** A report's own sections, or those of one of its chapters. */
const sectionsOf = (part: Chapter | Section): Section[] =>
  isChapter(part) ? [...(part.lead ? [part.lead] : []), ...part.sections] : [part];

/** The figure that leads each chapter and each section outside chapters, by the address of that part. */
export const leadingFigures = question(
  'leading-figures',
  (model, lang: Lang, id: string): Record<string, GalleryFigure> => {
    const report = reportIn(model, lang, id);
    return Object.fromEntries(
      (report?.parts ?? []).flatMap((part) => {
        const sections = sectionsOf(part);
        const lead = chosenIn(report!, sections)[0] ?? leadOf(figuresIn(report!, sections));
        return lead ? [[part.address, lead]] : [];
      }),
    );
  },
);

/** Figures with which a chapter opens: those that the report features, then others that say something; at most three. */
export const chapterFigures = question(
  'chapter-figures',
  (model, lang: Lang, id: string, key: string): GalleryFigure[] => {
    const report = reportIn(model, lang, id);
    const chapter = report?.parts.filter(isChapter).find((part) => part.key === key);
    if (!report || !chapter) return [];
    const sections = sectionsOf(chapter);
    const chosen = chosenIn(report, sections);
    const others = figuresIn(report, sections).filter((one) => isTelling(one) && !isAmong(chosen, one));
    return [...chosen, ...others].slice(0, MOST_OF_CHAPTER);
  },
);

const MOST_OF_CHAPTER = 3;

/** Figures that the entry shows of a report besides the one that it begins with. */
export const figuresBesides = question(
  'figures-besides',
  (model, lang: Lang, id: string, shown: string): GalleryFigure[] => {
    const report = reportIn(model, lang, id);
    if (!report) return [];
    const first = featuredIn(report);
    const all = [
      ...first,
      ...figuresIn(report, report.sections).filter((one) => isTelling(one) && !isAmong(first, one)),
    ];
    return all.filter(({ figure }) => figure.id !== shown).slice(0, MOST_BESIDES);
  },
);

const MOST_BESIDES = 3;

/** The figures of a report, chapter by chapter: what stands on one of the pages that they take. `page` counts from 1. */
export const galleryOf = question('gallery', (model, lang: Lang, id: string, page: string): Gallery => {
  const report = reportIn(model, lang, id);
  if (!report) return { featured: [], groups: [], parts: [] };
  return onPage(arranged(groupsOf(report), featuredIn(report), report.data.featured), page);
});

/** The first page begins with those that lead. */
const onPage = ({ featured, groups }: Pick<Gallery, 'featured' | 'groups'>, page: string): Gallery => ({
  featured: page === '1' ? featured : [],
  groups: cutOut(groups, Number(page)),
  parts: partsOf(groups),
});

/**
 * What leads a gallery stands before its groups and in them; in a gallery of one group, at the front of it. Where nobody
 * chose what leads, it has to be a choice: few of many.
 */
function arranged(
  groups: GalleryGroup[],
  leads: GalleryFigure[],
  chosen: unknown,
): Pick<Gallery, 'featured' | 'groups'> {
  const [first] = groups;
  if (first && groups.length === 1) {
    const others = first.figures.filter((one) => !isAmong(leads, one));
    return { featured: [], groups: [{ ...first, figures: [...leads, ...others] }] };
  }
  const all = sum(groups.map(({ figures }) => figures.length));
  return { featured: chosen || 2 * leads.length <= all ? leads : [], groups };
}

function partsOf(groups: readonly GalleryGroup[]): GalleryPart[] {
  let before = 0;
  return groups.map(({ key, title, figures: { length: count } }) => {
    const page = Math.floor(before / FIGURES_ON_A_PAGE) + 1;
    before += count;
    return { key, title, count, page };
  });
}

/** More small charts make a page of the gallery that is slow to come, and slow to scroll, on a phone. */
export const FIGURES_ON_A_PAGE = 200;

/** How many figures there are in a language. */
export const countFigures = question('count-figures', (model, lang: Lang): number =>
  sum(
    model.reports.filter((report) => report.lang === lang).map((report) => figuresIn(report, report.sections).length),
  ),
);

/**
 * The figures of all reports, topic by topic, each under the first topic of its section, or else under its report: what stands on
 * one of the pages that they take. `page` counts from 1.
 */
export const galleryOfLibrary = question('gallery-of-library', (model, lang: Lang, page: string): Gallery => {
  const reports = model.reports.filter(
    (report) => report.lang === lang && figuresIn(report, report.sections).length > 0,
  );
  const named = namedIn(reports);
  const groups = byTopic(model, reports, lang).map((group) => ({ ...group, figures: named(group.figures) }));
  const leads = named(featuredInLibrary(model, reports));
  return onPage(arranged(groups, leads, model.site.featured?.figures), page);
});

/** With the names of their reports, where there is more than one. */
const namedIn =
  (reports: readonly Report[]) =>
  (figures: readonly GalleryFigure[]): GalleryFigure[] =>
    figures.map((one) => {
      const report = reports.length > 1 && reports.find(({ id }) => id === one.report);
      return report ? { ...one, from: report.data.short[report.lang] } : one;
    });

/** Of each group what stands on a page. */
function cutOut(groups: readonly GalleryGroup[], page: number): GalleryGroup[] {
  let before = (1 - page) * FIGURES_ON_A_PAGE;
  return groups.flatMap((group) => {
    const figures = group.figures.slice(Math.max(0, -before), Math.max(0, FIGURES_ON_A_PAGE - before));
    before += group.figures.length;
    return figures.length > 0 ? [{ ...group, figures }] : [];
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function featuredInLibrary({ site }: Model, reports: readonly Report[]): GalleryFigure[] {
  const chosen = site.featured?.figures;
  if (!chosen) return reports.flatMap((report) => featuredIn(report).slice(0, 1));
  return chosen.flatMap((place) => {
    const [id, figure] = place.split('/');
    const report = reports.find((one) => one.id === id);
    return report ? figuresIn(report, report.sections).filter((one) => one.figure.id === figure) : [];
  });
}

function byTopic({ topics }: Model, reports: readonly Report[], lang: Lang): GalleryGroup[] {
  const all = reports.flatMap((report) =>
    report.sections.flatMap((section) =>
      figuresIn(report, [section]).map((one) => ({ one, topic: section.data.topics?.[0] })),
    ),
  );
  const groups = [
    ...Object.entries(topics).map(([topic, { [lang]: title }]) => ({
      key: `topic-${topic}`,
      title: title ?? '',
      figures: all.filter((each) => each.topic === topic).map(({ one }) => one),
    })),
    ...reports.map(({ id, data }) => ({
      key: `report-${id}`,
      title: data.title[lang],
      figures: all.filter(({ one, topic }) => topic === undefined && one.report === id).map(({ one }) => one),
    })),
  ];
  return groups.filter(({ figures }) => figures.length > 0);
}
