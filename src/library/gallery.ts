import type { Lang } from '../../scripts/languages/index.ts';
import type { Figure } from '../../scripts/tables/index.ts';
import { type Chapter, isChapter, type Model, type Report, reportIn, type Section } from './model.ts';
import { question } from './questions.ts';

/** A figure as a gallery shows it. */
interface GalleryFigure {
  report: string;
  figure: Figure;
}

/** Figures under a head: a chapter of a report, a topic of the library. */
interface GalleryGroup {
  title: string;
  figures: GalleryFigure[];
}

export interface Gallery {
  /** Those that lead it. */
  featured: GalleryFigure[];
  groups: GalleryGroup[];
}

const figuresIn = (report: Report, sections: readonly Section[]): GalleryFigure[] =>
  sections.flatMap(({ summary }) => summary.figures.map((figure) => ({ report: report.id, figure })));

/** The chapters of a report with their sections; sections that stand in none are together, each group in its place. */
function groupsOf(report: Report): GalleryGroup[] {
  const groups: GalleryGroup[] = [];
  let loose: GalleryGroup | undefined;
  for (const part of report.parts) {
    if (isChapter(part)) {
      loose = undefined;
      const sections = part.lead ? [part.lead, ...part.sections] : part.sections;
      groups.push({
        title: [part.printed, part.title].filter(Boolean).join(' '),
        figures: figuresIn(report, sections),
      });
    } else {
      loose ??= groups[groups.push({ title: '', figures: [] }) - 1]!;
      loose.figures.push(...figuresIn(report, [part]));
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

const isAmong = (figures: readonly GalleryFigure[], { figure }: GalleryFigure): boolean =>
  figures.some((one) => one.figure.id === figure.id);

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

/** The figures of a report, chapter by chapter. */
export const galleryOf = question('gallery', (model, lang: Lang, id: string): Gallery => {
  const report = reportIn(model, lang, id);
  return report ? { featured: featuredIn(report), groups: groupsOf(report) } : { featured: [], groups: [] };
});

/** More small charts make a page of the gallery that is slow to come, and slow to scroll, on a phone. */
export const FIGURES_ON_A_PAGE = 200;

/** How many figures there are in a language. */
export const countFigures = question('count-figures', (model, lang: Lang): number =>
  sum(
    model.reports.filter((report) => report.lang === lang).map((report) => figuresIn(report, report.sections).length),
  ),
);

/**
 * The figures of all reports, those that lead first, then topic by topic, each under the first topic of its section: what stands on
 * one of the pages that they take. `page` counts from 1.
 */
export const galleryOfLibrary = question('gallery-of-library', (model, lang: Lang, page: string): Gallery => {
  const reports = model.reports.filter((report) => report.lang === lang);
  const featured = featuredInLibrary(model, reports);
  const places = new Set(featured.map(placeOf));
  const groups = byTopic(model, reports, lang).map(({ title, figures }) => ({
    title,
    figures: figures.filter((one) => !places.has(placeOf(one))),
  }));
  const [lead, ...others] = cutOut([{ title: '', figures: featured }, ...groups], Number(page));
  return { featured: lead!.figures, groups: others.filter(({ figures }) => figures.length > 0) };
});

const placeOf = ({ report, figure }: GalleryFigure): string => `${report}/${figure.id}`;

/** Of each group what stands on a page. */
function cutOut(groups: readonly GalleryGroup[], page: number): GalleryGroup[] {
  let before = (1 - page) * FIGURES_ON_A_PAGE;
  return groups.map(({ title, figures }) => {
    const [from, to] = [Math.max(0, -before), Math.max(0, FIGURES_ON_A_PAGE - before)];
    before += figures.length;
    return { title, figures: figures.slice(from, to) };
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
      figuresIn(report, [section]).map((one) => ({ one, topic: section.data.topics?.[0] ?? '' })),
    ),
  );
  return [...Object.keys(topics), ''].flatMap((key) => {
    const figures = all.filter(({ topic }) => topic === key).map(({ one }) => one);
    return figures.length > 0 ? [{ title: topics[key]?.[lang] ?? '', figures }] : [];
  });
}
