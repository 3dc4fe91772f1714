import type { Indicator } from '../content/index.ts';
import { catalogue, inBrackets, type Lang } from '../languages/index.ts';
import { type Figure, tableOf } from '../tables/index.ts';
import { comparePeriods, formatPeriod, type Period, type PeriodKind, periodKind, startOf } from './period.ts';
import { latest, type Moment, type Series } from './series.ts';
import { valueText } from './text.ts';

/** What a figure made from a series says of itself. */
export interface FigureFrame {
  id: string;
  title: string;
  source: string;
}

const NONE = '—';

/** Kinds that an axis of time can have. */
const ON_AXIS: readonly PeriodKind[] = ['year', 'half', 'quarter', 'month', 'day'];

/** Columns up to this many periods, a line beyond. */
const MOST_COLUMNS = 12;

/** The moments of the kind of time that most are of: a year beside a half-year is not compared. */
export function mainMoments(moments: readonly Moment[]): Moment[] {
  const kinds = Map.groupBy(moments, ({ period }) => periodKind(period)!);
  return ON_AXIS.map((kind) => kinds.get(kind) ?? []).reduce(
    (most, each) => (each.length > most.length ? each : most),
    [] as Moment[],
  );
}

/** The series of an indicator as a figure; undefined where there is no series. Growth is drawn for itself. */
export function figureOfSeries(
  { values, growth }: Series,
  ofGrowth: boolean,
  indicator: Indicator,
  frame: FigureFrame,
  lang: Lang,
): Figure | undefined {
  const moments = mainMoments(ofGrowth ? growth : values);
  if (moments.length < 2) return undefined;
  const words = catalogue(lang).indicators;
  const hasVintages = moments.some(({ versions }) => versions.length > 1);
  const all = withGaps(moments);
  const unit = ofGrowth ? '%' : indicator.unit[lang];
  const name = ofGrowth ? words.growth : (indicator.short ?? indicator.name)[lang];
  const text = (moment: Moment | undefined, at: 'first' | 'last'): string => {
    const version = moment && (at === 'last' ? latest(moment) : moment.versions[0]);
    if (!version || (at === 'first' && moment.versions.length < 2)) return NONE;
    return valueText(version, indicator, ofGrowth, lang);
  };
  const rows = all.map(({ period, moment }) => [
    labelOf(period, moment, lang),
    text(moment, 'last'),
    ...(hasVintages ? [text(moment, 'first')] : []),
  ]);
  const head = [
    words.period,
    name + inBrackets(unit, lang),
    ...(hasVintages ? [words.earlier + inBrackets(unit, lang)] : []),
  ];
  const marks = breaksIn(indicator, all, lang);
  return {
    ...frame,
    chart:
      rows.length > MOST_COLUMNS || hasVintages || marks || rows.some(([, value]) => value === NONE)
        ? 'line'
        : 'column',
    unit,
    ...(marks && { break: marks }),
    table: tableOf(head, rows, lang),
  };
}

/** What is not final says so behind its time: `2021（预计）`. */
function labelOf(period: Period, moment: Moment | undefined, lang: Lang): string {
  const label = formatPeriod(period, lang);
  const status =
    moment &&
    latest(moment).qualifiers.find(
      (one) => one === 'forecast' || one === 'estimate' || one === 'preliminary' || one === 'target',
    );
  return status ? label + inBrackets(catalogue(lang).indicators.qualifiers[status], lang) : label;
}

/** `2018年：起计入服务类交易`, at the first row that the break is before. */
function breaksIn(
  { breaks = [] }: Indicator,
  all: readonly { period: Period; moment?: Moment }[],
  lang: Lang,
): string | undefined {
  const marks = breaks.flatMap(({ at, why }) => {
    const row = all.findIndex(({ period }) => startOf(period) >= startOf(at) - 1e-6);
    return row > 0 ? [`${labelOf(all[row]!.period, all[row]!.moment, lang)}：${reasonOf(why[lang])}`] : [];
  });
  return marks.length > 0 ? marks.join('; ') : undefined;
}

/** A semicolon would end the break: the reason goes on behind a comma. */
const reasonOf = (why: string): string =>
  why
    .replace(/[。.]$/u, '')
    .replaceAll(';', ',')
    .replaceAll('；', '，');

/** With the periods between, of which there is no value: a gap is to be seen. */
function withGaps(moments: readonly Moment[]): { period: Period; moment?: Moment }[] {
  const known = new Map(moments.map((moment) => [moment.period, moment]));
  const [first, last] = [moments[0]!.period, moments.at(-1)!.period];
  const between = periodsBetween(first, last);
  const all = [...new Set([...between, ...known.keys()])].sort(comparePeriods);
  return all.map((period) => ({ period, moment: known.get(period) }));
}

const STEPS: Partial<Record<PeriodKind, number>> = { year: 1, half: 2, quarter: 4, month: 12 };
const MOST_GAPS = 400;

function periodsBetween(first: Period, last: Period): Period[] {
  const kind = periodKind(first)!;
  const steps = STEPS[kind];
  if (steps === undefined || first.includes('/')) return [];
  const [from, to] = [first, last].map((period) => Math.round(startOf(period) * steps)) as [number, number];
  if (to - from > MOST_GAPS) return [];
  return Array.from({ length: to - from + 1 }, (_, step) => keyAt(kind, from + step, steps));
}

function keyAt(kind: PeriodKind, step: number, steps: number): Period {
  const [year, part] = [Math.floor(step / steps), (step % steps) + 1];
  if (kind === 'year') return String(year);
  return kind === 'month'
    ? `${year}-${String(part).padStart(2, '0')}`
    : `${year}-${kind === 'half' ? 'H' : 'Q'}${part}`;
}
