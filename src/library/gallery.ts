import type { Lang } from '../../scripts/languages/index.ts';
import type { Figure } from '../../scripts/tables/index.ts';
import { isChapter, type Model, type Report, reportIn, type Section } from './model.ts';
import { question } from './questions.ts';

/** A figure as a gallery shows it. */
export interface GalleryFigure {
  report: string;
  figure: Figure;
}

/** Figures under a head: a chapter of a report, a topic of the library. */
export interface GalleryGroup {
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

/** As a report says, or the first drawn figure of each chapter. */
function featuredIn(report: Report): GalleryFigure[] {
  const all = figuresIn(report, report.sections);
  if (!report.data.featured) return groupsOf(report).flatMap(({ figures }) => figures.find(isDrawn) ?? []);
  return report.data.featured.flatMap((id) => all.find(({ figure }) => figure.id === id) ?? []);
}

/** The figures of a report, chapter by chapter. */
export const galleryOf = question('gallery', (model, lang: Lang, id: string): Gallery => {
  const report = reportIn(model, lang, id);
  return report ? { featured: featuredIn(report), groups: groupsOf(report) } : { featured: [], groups: [] };
});

/** The figures of all reports, topic by topic: each under the first topic of its section. */
export const galleryOfLibrary = question('gallery-of-library', (model, lang: Lang): Gallery => {
  const reports = model.reports.filter((report) => report.lang === lang);
  return { featured: featuredInLibrary(model, reports), groups: byTopic(model, reports, lang) };
});

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
