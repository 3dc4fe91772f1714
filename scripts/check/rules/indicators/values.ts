import { type Library, type Problem, problemAt, type Wording } from '../../../content/index.ts';
import {
  comparePeriods,
  endOf,
  fits,
  formatWorked,
  type IndicatorReading,
  isNoted,
  movedByYears,
  periodKind,
  type PlacedObservation,
  saysTheSame,
  startOf,
  valueWithUnit,
  workedGrowth,
} from '../../../indicators/index.ts';
import type { Lang } from '../../../languages/index.ts';

/** What values of an indicator say of each other; what an editor has noted is known to be odd. */
export function oddValues(content: Library, reading: IndicatorReading): Problem[] {
  const noted = notedIn(content);
  const groups = [
    ...Map.groupBy(reading.observations, ({ indicator, growth, places }) =>
      [indicator, growth, ...places].join(' '),
    ).values(),
  ];
  const say = (one: PlacedObservation, wording: Wording, severity?: 'warning'): Problem =>
    problemAt(one.at(), 'indicators', wording, severity);
  const text = (one: PlacedObservation, lang: Lang): string =>
    valueWithUnit(one, reading.indicators.get(one.indicator)!, one.growth, readable(content, lang));
  return [
    ...groups.flatMap((group) => doubles(group, noted)),
    ...groups.filter(([first]) => !first!.growth).flatMap((group) => leaps(group, noted)),
    ...groups.filter(([first]) => first!.growth).flatMap((group) => wrongGrowth(group, reading, noted)),
    ...reading.observations
      .filter((one) => isLater(one, content) && !noted(one))
      .map((one) =>
        say(
          one,
          (words) => words.indicators.later(one.period, content.reports.get(one.source.report)!.data!.period),
          'warning',
        ),
      ),
  ];

  /** Two values of one period in one report: the later in the order of texts is told. */
  function doubles(group: readonly PlacedObservation[], known: Noted): Problem[] {
    return group.flatMap((one, index) => {
      const other = group
        .slice(0, index)
        .find(
          (before) =>
            before.period === one.period &&
            before.source.report === one.source.report &&
            before.bound === one.bound &&
            before.qualifiers.join() === one.qualifiers.join() &&
            !saysTheSame(before, one),
        );
      if (!other || known(one) || known(other)) return [];
      const { file, line } = other.at();
      return [
        say(one, (words, lang) =>
          words.indicators.twoValues(text(one, lang), text(other, lang), one.period, file, line),
        ),
      ];
    });
  }

  /** A value that is more than five times its neighbours in time, or less than a fifth. */
  function leaps(group: readonly PlacedObservation[], known: Noted): Problem[] {
    return [...Map.groupBy(group, ({ period }) => periodKind(period)).values()].flatMap((all) => {
      const inTime = all.filter(({ value }) => value > 0).toSorted((a, b) => comparePeriods(a.period, b.period));
      return inTime.flatMap((one, index) => {
        const [before, after] = [inTime[index - 1], inTime[index + 1]];
        const near = [before, after].filter(
          (other) => other !== undefined && Math.abs(endOf(other.period) - endOf(one.period)) <= MOST_YEARS,
        ) as PlacedObservation[];
        const isFar = (other: PlacedObservation): boolean =>
          Math.max(one.value / other.value, other.value / one.value) > MOST_TIMES;
        // Of two values alone the later is told; at an end, one whose neighbour agrees with the next.
        const isOdd =
          near.length === 1
            ? isFar(near[0]!) && (inTime.length === 2 ? index === 1 : !leapsToo(inTime, index))
            : near.every(isFar);
        if (near.length === 0 || !isOdd || known(one) || near.some((other) => known(other))) return [];
        const other = near[0]!;
        const { file, line } = other.at();
        return [
          say(
            one,
            (words, lang) => words.indicators.leap(text(one, lang), text(other, lang), other.period, file, line),
            'warning',
          ),
        ];
      });
    });
  }
}

const MOST_TIMES = 5;
/** Further apart values are no neighbours: much can have grown. */
const MOST_YEARS = 2;

/** Whether the neighbour of a value at the end is itself far from the next. */
function leapsToo(inTime: readonly PlacedObservation[], index: number): boolean {
  const step = index === 0 ? 1 : -1;
  const [near, next] = [inTime[index + step]!, inTime[index + 2 * step]!];
  return Math.max(near.value / next.value, next.value / near.value) > MOST_TIMES;
}

/** Growth that does not follow from the values, where it is on no comparable basis and the series has no break there. */
function wrongGrowth(group: readonly PlacedObservation[], reading: IndicatorReading, known: Noted): Problem[] {
  return group.flatMap((one) => {
    const { unit, breaks = [] } = reading.indicators.get(one.indicator)!;
    const isBroken = breaks.some(
      ({ at }) => startOf(at) > startOf(movedByYears(one.period, -1)) && startOf(at) < endOf(one.period),
    );
    if (one.qualifiers.includes('comparable') || isBroken || known(one) || Object.values(unit).includes('%')) return [];
    const values = reading.observations.filter(
      ({ indicator, growth, places }) => indicator === one.indicator && !growth && places.join() === one.places.join(),
    );
    const moments = [one.period, movedByYears(one.period, -1)].map((period) => ({
      period,
      versions: values
        .filter((value) => value.period === period && value.source.report === one.source.report)
        .map((value) => ({ ...value, sources: [value.source] })),
    }));
    const worked = workedGrowth(moments, one.period);
    if (!worked || fits(one, worked)) return [];
    return [
      problemAt(
        one.at(),
        'indicators',
        (words) => words.indicators.otherGrowth(one.digits, formatWorked(worked), one.period),
        'warning',
      ),
    ];
  });
}

/** After the time that its report is of, and not said to be expected. */
function isLater({ period, qualifiers, source }: PlacedObservation, { reports }: Library): boolean {
  const data = reports.get(source.report)?.data;
  if (!data || qualifiers.includes('forecast') || qualifiers.includes('estimate')) return false;
  const last = Math.max(...[data.period, data.published ?? data.period].map(endOf));
  return startOf(period) >= last;
}

type Noted = (one: PlacedObservation) => boolean;

function notedIn({ pages }: Library): Noted {
  const byPlace = new Map(pages.map((page) => [`${page.path.report} ${page.path.slug}`, page]));
  return ({ source }) => {
    const page = byPlace.get(`${source.report} ${source.slug}`);
    return page !== undefined && isNoted(page, source);
  };
}

/** A language of the library: messages are said in others too. */
const readable = ({ languages }: Library, lang: Lang): Lang => (languages.includes(lang) ? lang : languages[0]!);
