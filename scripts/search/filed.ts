/** What a page of the index is filed under: a page, or an entry of a list that is found by itself. */
export interface Filed {
  report: string;
  kind: string;
  /** Each a day, a month or a year, or two of them with a slash between; the first is the one to order by. */
  dates?: readonly string[];
  topics?: readonly string[];
  stance?: string;
  places?: readonly string[];
}

/** Its filters with the values of each; `date` is not a filter but what results are ordered by. */
export function filtersOf({
  report,
  kind,
  dates = [],
  topics = [],
  stance,
  places = [],
}: Filed): Record<string, string[]> {
  const years = new Set(dates.flatMap((date) => date.split('/')).map((date) => date.slice(0, 4)));
  return {
    report: [report],
    kind: [kind],
    date: dates.slice(0, 1),
    year: [...years],
    topic: [...topics],
    stance: stance ? [stance] : [],
    place: [...places],
  };
}

/** `['kind:case', 'place:北京']`, as pages carry them. */
export const writeFilters = (filed: Filed): string[] =>
  Object.entries(filtersOf(filed)).flatMap(([name, values]) => values.map((value) => `${name}:${value}`));

/** What `writeFilters` wrote -> `{ kind: ['case'], place: ['北京'] }`. */
export function readFilters(written: readonly string[]): Record<string, string[]> {
  const filters: Record<string, string[]> = {};
  for (const [name, ...value] of written.map((filter) => filter.split(':'))) {
    if (name && value.length > 0) (filters[name] ??= []).push(value.join(':'));
  }
  return filters;
}
