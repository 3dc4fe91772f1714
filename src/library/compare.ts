import { formatPeriod, latest, mainMoments, seriesOf, splitId, valueWithUnit } from '../../scripts/indicators/index.ts';
import { addresses } from '../../scripts/addresses.ts';
import { catalogue, type Lang } from '../../scripts/languages/index.ts';
import { linkOf, observationsOf, reportOrder } from './indicators.ts';
import { isChapter, type Model, type Report, reportIn } from './model.ts';
import { question } from './questions.ts';
import { type Entry, type EntryRow, sideBySide } from './side-by-side.ts';

/** A value in the column of a report. */
export interface ComparedValue {
  text: string;
  /** What it is of in time, where that has to be said. */
  period?: string;
  address: string;
}

/** A key figure or an indicator through the reports that give it; a hole where one does not. */
export interface ComparedRow {
  name: string;
  /** The indicator that it is of. */
  indicator?: string;
  cells: (ComparedValue | undefined)[];
}

/** Reports of one series side by side, the earliest first: that is the order of all cells. */
export interface Comparison {
  reports: { id: string; short: string; address: string }[];
  keyFigures: ComparedRow[];
  indicators: ComparedRow[];
  contents: EntryRow[];
  figures: ComparedRow[];
}

/** Reports of a series with text in a language, the earliest first; none where there are not two to compare. */
export function comparedReports({ reports }: Pick<Model, 'reports'>, lang: Lang, series: string): Report[] {
  const all = reports.filter(
    (report) => report.lang === lang && report.data.series === series && report.languages.includes(lang),
  );
  return all.length > 1 ? all.toReversed() : [];
}

/** Series of a language that have a page. */
export const comparedSeries = question('compared-series', (model, lang: Lang): { series: string; name: string }[] =>
  [...new Set(model.reports.map(({ data }) => data.series))].flatMap((series) => {
    const last = comparedReports(model, lang, series).at(-1);
    return last ? [{ series, name: last.data.short[lang] }] : [];
  }),
);

/** Undefined where a language has not two reports of a series. */
export const comparison = question('comparison', (model, lang: Lang, series: string): Comparison | undefined => {
  const reports = comparedReports(model, lang, series);
  if (reports.length === 0) return undefined;
  return {
    reports: reports.map(({ id, address, data }) => ({ id, short: data.short[lang], address })),
    keyFigures: keyFigureRows(reports, lang),
    indicators: [...model.indicators.indicators.keys()].flatMap((id) => indicatorRow(model, lang, id, reports) ?? []),
    contents: sideBySide(reports.map((report) => entriesOf(report))),
    figures: figureRows(reports, lang),
  };
});

/** Of one indicator, or else of one label, each report has its own: the newest report's order, then what it has no more. */
function keyFigureRows(reports: readonly Report[], lang: Lang): ComparedRow[] {
  const rows = new Map<string, ComparedRow>();
  for (const report of reports.toReversed()) {
    for (const { value, label, period, at, indicator } of report.data.key_figures ?? []) {
      const key = indicator ?? label[lang];
      const row = rows.get(key) ?? {
        name: label[lang],
        ...(indicator && { indicator: splitId(indicator).id }),
        cells: reports.map(() => undefined),
      };
      const [slug = '', anchor] = at.split('#');
      const address = addresses.section(lang, report.id, slug) + (anchor ? `#${anchor}` : '');
      row.cells[reports.indexOf(report)] ??= {
        text: value[lang],
        ...(period && { period: formatPeriod(period, lang) }),
        address,
      };
      rows.set(key, row);
    }
  }
  return [...rows.values()];
}

/** The last value of the whole that each report gives; undefined unless two give one. */
function indicatorRow(model: Model, lang: Lang, id: string, reports: readonly Report[]): ComparedRow | undefined {
  const indicator = model.indicators.indicators.get(id)!;
  const all = observationsOf(model, id).filter(({ places }) => places.length === 0);
  const isGrowth = all.every(({ growth }) => growth);
  const cells = reports.map((report): ComparedValue | undefined => {
    const own = all.filter(({ source, growth }) => source.report === report.id && growth === isGrowth);
    const [series] = seriesOf(own, reportOrder(model));
    const moments = series ? (isGrowth ? series.growth : series.values) : [];
    const last = mainMoments(moments).at(-1) ?? moments.at(-1);
    if (!last) return undefined;
    const version = latest(last);
    return {
      text: valueWithUnit(version, indicator, isGrowth, lang),
      period: formatPeriod(last.period, lang),
      address: linkOf(model, lang, version.sources[0]!).address,
    };
  });
  if (cells.filter((cell) => cell).length < 2) return undefined;
  const name = indicator.name[lang];
  return { name: isGrowth ? `${name} · ${catalogue(lang).indicators.growth}` : name, indicator: id, cells };
}

const entriesOf = ({ parts }: Report): Entry[] =>
  parts.map((part, index) =>
    isChapter(part)
      ? { key: part.key, title: part.title, place: part.printed ?? String(index + 1), address: part.address }
      : {
          key: part.path.slug,
          title: part.data.title,
          place: part.data.printed ?? String(index + 1),
          address: part.address,
        },
  );

const figuresIn = ({ sections }: Report) => sections.flatMap(({ summary }) => summary.figures);

/** Figures of one id in two reports or more, named as the newest names them. */
function figureRows(reports: readonly Report[], lang: Lang): ComparedRow[] {
  const names = new Map(reports.flatMap(figuresIn).map(({ id, title }) => [id, title]));
  return [...names].flatMap(([id, name]) => {
    const cells = reports.map((report) => {
      const figure = figuresIn(report).find((one) => one.id === id);
      return figure && { text: figure.title, address: addresses.figure(lang, report.id, id) };
    });
    return cells.filter((cell) => cell).length > 1 ? [{ name, cells }] : [];
  });
}

/** The figure of the same id in other reports of the series, the earliest first. */
export const sameFigureElsewhere = question(
  'same-figure',
  (model, lang: Lang, report: string, figure: string): NamedReport[] => {
    const series = reportIn(model, lang, report)?.data.series;
    return series === undefined
      ? []
      : comparedReports(model, lang, series)
          .filter((one) => one.id !== report && figuresIn(one).some(({ id }) => id === figure))
          .map((one) => ({ short: one.data.short[lang], address: addresses.figure(lang, one.id, figure) }));
  },
);

/** A report as a link names it. */
export interface NamedReport {
  short: string;
  address: string;
}
