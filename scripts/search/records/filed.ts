/** What a record is filed under: the values of its filters. */
export interface Filed {
  report: string;
  kind: string;
  /** Each a day, a month or a year, or two of them with a slash between; the first is the one to order by. */
  dates?: readonly string[];
  topics?: readonly string[];
  stance?: string;
  places?: readonly string[];
}

/** The day, month or year to order by; '' where there is none. */
export const dateOf = ({ dates = [] }: Filed): string => dates[0] ?? '';

/** Its filters with the values of each. */
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
    year: [...years],
    topic: [...topics],
    stance: stance ? [stance] : [],
    place: [...places],
  };
}
