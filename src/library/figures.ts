import type { SectionData } from '../../scripts/content/index.ts';
import type { Lang } from '../../scripts/languages/index.ts';
import type { MarkedCells } from '../../scripts/markdown/index.ts';
import type { Figure } from '../../scripts/tables/index.ts';
import { memoizeByObject } from '../../scripts/text/index.ts';
import { type Report, reportIn, type Section } from './model.ts';
import { question } from './questions.ts';

/** The section where a figure stands. */
interface FigureSection {
  address: string;
  title: string;
  printed?: string;
  topics?: string[];
}

/** A figure as a list of figures names it. */
interface ListedFigure extends Pick<Figure, 'id' | 'chart' | 'title' | 'printed'> {
  section: FigureSection;
}

const sectionOf = ({ address, data: { title, printed, topics } }: Section): FigureSection => ({
  address,
  title,
  printed,
  topics,
});

const placedFigures = (report: Report | undefined): { figure: Figure; section: Section }[] =>
  report ? placedFiguresIn(report) : [];

/** Worked out once: the page of each figure asks. */
const placedFiguresIn = memoizeByObject(({ sections }: Report) =>
  sections.flatMap((section) => section.summary.figures.map((figure) => ({ figure, section }))),
);

/** All figures of a report, in the order of the text. */
export const figuresOf = question('figures', (model, lang: Lang, report: string): ListedFigure[] =>
  placedFigures(reportIn(model, lang, report)).map(({ figure: { id, chart, title, printed }, section }) => ({
    id,
    chart,
    title,
    printed,
    section: sectionOf(section),
  })),
);

/** All figures of a report with their tables. */
export const figuresWithTables = question('figures-with-tables', (model, lang: Lang, report: string): Figure[] =>
  placedFigures(reportIn(model, lang, report)).map(({ figure }) => figure),
);

/** Whether a language has any figure at all. */
export const hasFigures = question('has-figures', ({ reports }, lang: Lang): boolean =>
  reports.some((report) => report.lang === lang && placedFigures(report).length > 0),
);

interface FigureInfo {
  figure: Figure;
  section: FigureSection;
  /** Of the section, where it has its own. */
  authors?: SectionData['authors'];
  /** What of its cells is more than text, where any is. */
  marked?: MarkedCells;
}

/** A figure with its table; undefined where there is none. */
export const figureInfo = question(
  'figure',
  (model, lang: Lang, report: string, id: string): FigureInfo | undefined => {
    const placed = placedFigures(reportIn(model, lang, report)).find(({ figure }) => figure.id === id);
    if (!placed) return undefined;
    const marked = placed.section.summary.marked?.[id];
    const { authors } = placed.section.data;
    return {
      figure: placed.figure,
      section: sectionOf(placed.section),
      ...(authors && { authors }),
      ...(marked && { marked }),
    };
  },
);

type NamedFigure = Pick<Figure, 'id' | 'title'>;

/** The figures before and after one. */
export const figuresBeside = question(
  'figures-beside',
  (model, lang: Lang, report: string, id: string): { previous?: NamedFigure; next?: NamedFigure } => {
    const names = placedFigures(reportIn(model, lang, report)).map(({ figure }): NamedFigure => ({
      id: figure.id,
      title: figure.title,
    }));
    const here = names.findIndex((figure) => figure.id === id);
    return { previous: names[here - 1], next: here < 0 ? undefined : names[here + 1] };
  },
);

/** Other languages that have the same figure. */
export const figureTranslations = question(
  'figure-translations',
  ({ reports }, lang: Lang, report: string, id: string): Lang[] =>
    reports
      .filter((other) => other.id === report && other.lang !== lang)
      .filter((other) => placedFigures(other).some(({ figure }) => figure.id === id))
      .map((other) => other.lang),
);
