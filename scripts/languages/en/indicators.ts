const HALVES = ['First', 'Second'];
const QUARTERS = ['First', 'Second', 'Third', 'Fourth'];
const count = (n: number, one: string, many = `${one}s`): string => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

/** Words of the pages of indicators, and how their times are called. */
export const indicatorWords = {
  periods: {
    half: (year: number, half: number) => `${HALVES[half - 1]} half of ${year}`,
    quarter: (year: number, quarter: number) => `${QUARTERS[quarter - 1]} quarter of ${year}`,
    week: (year: number, week: number) => `Week ${week} of ${year}`,
    /** `2019/20`: a year that ends in the next. */
    yearAcross: (years: string) => years,
  },
  bounds: {
    over: (value: string) => `over ${value}`,
    nearly: (value: string) => `nearly ${value}`,
    about: (value: string) => `about ${value}`,
    under: (value: string) => `under ${value}`,
  },
  qualifiers: {
    comparable: 'comparable basis',
    preliminary: 'preliminary',
    revised: 'revised',
    derived: 'derived',
    estimate: 'estimate',
    forecast: 'forecast',
    target: 'target',
  },
  converted: (currency: string) => `converted from ${currency} at the rate that is stated`,
  breakKinds: {
    base: 'New base',
    coverage: 'New coverage',
    definition: 'New definition',
    comparable: 'Comparable basis',
  },
  frequencies: {
    year: 'yearly',
    half: 'half-yearly',
    quarter: 'quarterly',
    month: 'monthly',
    day: 'daily',
    none: 'not regularly',
  },
  title: 'Indicators',
  lead: (indicators: number, values: number) =>
    `${count(indicators, 'indicator')} with ${count(values, 'value')} from the reports of this library, each with its sources, by period and place.`,
  otherTopics: 'Other',
  period: 'Period',
  value: 'Value',
  growth: 'Year on year',
  earlier: 'As first given',
  /** A growth that follows from the values, where print gives another. */
  workedOut: (growth: string) => `${growth}% from the values`,
  remarks: 'Remarks',
  sources: 'Where it stands',
  report: 'Report',
  place: 'Place or group',
  allValues: 'All values',
  byPlace: 'By place and group',
  /** Said in the place of a chart that cannot be. */
  tooFew: 'A chart needs values of two periods of one kind.',
  notDrawn: 'No chart shows these values truly; the table has them all.',
  placesApart: 'These places and groups have no period in common for which a chart could set them side by side.',
  later: 'given later',
  superseded: 'given earlier',
  keyFigure: 'key figure',
  definition: 'Definition',
  compiler: 'Compiled by',
  frequency: 'Frequency',
  unit: 'Unit',
  partOf: 'Part of',
  parts: 'Parts',
  related: 'Alike in name, not the same',
  breaks: 'Breaks in the series',
  aboutIndicator: 'About this indicator',
  also: 'Also called',
  lastValue: 'Latest',
  inSection: 'Indicators in this section',
  wayLead: 'What is counted from year to year: every value across the reports, by period and place, with its sources.',
  seeIndicator: 'Series across reports',
};

export type IndicatorWords = typeof indicatorWords;
