import { type Library, positionOf, problemAt, type Rule, type Wording, type Yaml } from '../../content/index.ts';

/** Dates exist in the calendar, and a period does not end before it begins. */
export const dates: Rule = (content) =>
  datesIn(content).flatMap(({ yaml, path, value }) =>
    wrongDate(value).map((wording) => problemAt(positionOf(yaml, path), 'dates', wording)),
  );

interface Found {
  yaml: Yaml<unknown>;
  path: (string | number)[];
  value: string;
}

/** Keys of `report.yaml` that hold a date. */
const DATES = new Set(['period', 'published', 'restated', 'revised', 'embargo']);

function datesIn({ reports, corrections, pages }: Library): Found[] {
  const ofReports = [...reports.values()].flatMap((yaml) =>
    Object.entries(yaml.data ?? {}).flatMap(([key, value]) =>
      DATES.has(key) && typeof value === 'string' ? [{ yaml, path: [key], value }] : [],
    ),
  );
  const ofCases = pages.flatMap(({ frontmatter: yaml }) =>
    yaml.data && 'dates' in yaml.data
      ? (yaml.data.dates ?? []).map((value, index) => ({ yaml, path: ['dates', index], value }))
      : [],
  );
  const ofCorrections = [...corrections.values()].flatMap((yaml) =>
    (yaml.data ?? []).map(({ date }, index) => ({ yaml, path: [index, 'date'], value: date })),
  );
  return [...ofReports, ...ofCorrections, ...ofCases];
}

function wrongDate(value: string): Wording[] {
  const [from = '', to] = value.split('/');
  const wrong = [from, to ?? from].find((day) => !exists(day));
  if (wrong) return [(words) => words.dates.noDay(wrong)];
  // A year or a month ends with its last day: 2020-11-20/2020-11 is right.
  return to !== undefined && to.padEnd(10, '~') < from ? [(words) => words.dates.backwards(value)] : [];
}

/** `2020-02-30` is no day; a year or a month alone always is. */
function exists(date: string): boolean {
  const [year = 0, month, day] = date.split('-').map(Number);
  return month === undefined || day === undefined || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
