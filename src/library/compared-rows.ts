import { formatPeriod, latest, mainMoments, seriesOf, splitId, valueWithUnit } from '../../scripts/indicators/index.ts';
import { addressAt, addresses } from '../../scripts/addresses.ts';
import { catalogue, type Lang } from '../../scripts/languages/index.ts';
import type { Figure } from '../../scripts/tables/index.ts';
import { memoizeByObject } from '../../scripts/text/index.ts';
import { linkOf, observationsOf, reportOrder } from './indicators.ts';
import type { Model, Report } from './model.ts';
import type { Entry, EntryRow } from './side-by-side.ts';

/** What one report gives. */
interface ComparedValue {
  text: string;
  /** What it is of in time, where that has to be said. */
  period?: string;
  address: string;
}

/** A key figure or an indicator through the reports that have it; a hole where one has it not. */
export interface ComparedRow {
  name: string;
  /** The indicator that it is of. */
  indicator?: string;
  cells: (ComparedValue | undefined)[];
}

/** Of one indicator and place, or else of one label: in the newest report's order, then what it has no more. */
export function keyFigureRows(reports: readonly Report[], lang: Lang): ComparedRow[] {
  const all = reports.toReversed().flatMap((report) =>
    (report.data.key_figures ?? []).map((keyFigure) => ({
      report,
      keyFigure,
      key: keyFigure.indicator ? `${keyFigure.indicator} ${keyFigure.place ?? ''}` : keyFigure.label[lang],
    })),
  );
  return [...Map.groupBy(all, ({ key }) => key).values()].map((same) => {
    const { label, indicator } = same[0]!.keyFigure;
    return {
      name: label[lang],
      ...(indicator && { indicator: splitId(indicator).id }),
      cells: reports.map((report): ComparedValue | undefined => {
        const own = same.find((one) => one.report === report)?.keyFigure;
        return (
          own && {
            text: own.value[lang],
            ...(own.period && { period: formatPeriod(own.period, lang) }),
            address: addressAt(lang, report.id, own.at),
          }
        );
      }),
    };
  });
}

/** The last value of the whole that each report gives, of every indicator of which two give one. */
export const indicatorRows = (model: Model, reports: readonly Report[], lang: Lang): ComparedRow[] =>
  [...model.indicators.indicators.keys()].flatMap((id) =>
    [false, true].flatMap((isGrowth) => indicatorRow(model, { id, isGrowth, reports, lang }) ?? []),
  );

interface Asked {
  id: string;
  isGrowth: boolean;
  reports: readonly Report[];
  lang: Lang;
}

function indicatorRow(model: Model, { id, isGrowth, reports, lang }: Asked): ComparedRow | undefined {
  const indicator = model.indicators.indicators.get(id)!;
  const all = observationsOf(model, id).filter(({ places, growth }) => places.length === 0 && growth === isGrowth);
  const cells = reports.map((report): ComparedValue | undefined => {
    const [series] = seriesOf(
      all.filter(({ source }) => source.report === report.id),
      reportOrder(model),
    );
    const moments = series ? (isGrowth ? series.growth : series.values) : [];
    const last = mainMoments(moments).at(-1) ?? moments.at(-1);
    if (!last) return undefined;
    const version = latest(last);
    // A key figure repeats what a figure or a text says.
    const source = version.sources.find(({ kind }) => kind !== 'key') ?? version.sources[0]!;
    return {
      text: valueWithUnit(version, indicator, isGrowth, lang),
      period: formatPeriod(last.period, lang),
      address: linkOf(model, lang, source).address,
    };
  });
  const name = indicator.name[lang];
  return inTwo(cells)
    ? { name: isGrowth ? `${name} · ${catalogue(lang).indicators.growth}` : name, indicator: id, cells }
    : undefined;
}

const inTwo = (cells: readonly unknown[]): boolean => cells.filter((cell) => cell !== undefined).length > 1;

/** Figures of one id in two reports or more, in the newest report's order. */
export function figureRows(reports: readonly Report[], lang: Lang): EntryRow[] {
  const ids = new Set(reports.toReversed().flatMap((report) => [...figuresById(report).keys()]));
  return [...ids]
    .map((id) => ({ cells: reports.map((report) => ({ entry: figureEntry(report, id, lang) })) }))
    .filter(({ cells }) => inTwo(cells.map(({ entry }) => entry)));
}

function figureEntry(report: Report, id: string, lang: Lang): Entry | undefined {
  const figure = figuresById(report).get(id);
  return (
    figure && {
      key: id,
      title: figure.title,
      printed: figure.printed,
      address: addresses.figure(lang, report.id, id),
    }
  );
}

/** The figures of a report by id, in the order of the text. */
export const figuresById = memoizeByObject(
  ({ sections }: Report): ReadonlyMap<string, Figure> =>
    new Map(sections.flatMap(({ summary }) => summary.figures.map((figure) => [figure.id, figure] as const))),
);
