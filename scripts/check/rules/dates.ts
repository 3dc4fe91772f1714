import type { Library, Rule, Yaml } from '../../content/library.ts';
import { problemAt } from '../../content/position.ts';
import type { Problem } from '../../content/problem.ts';
import { positionOf } from '../../content/read-yaml.ts';

/** Dates exist in the calendar, and a period does not end before it begins. */
export const dates: Rule = (content) =>
  datesIn(content).flatMap(({ yaml, path, value }) =>
    sayDate(value).map((say) => problemAt(positionOf(yaml, path), 'dates', say)),
  );

interface Found {
  yaml: Yaml<unknown>;
  path: (string | number)[];
  value: string;
}

function datesIn({ reports, pages }: Library): Found[] {
  const ofReports = [...reports.values()].flatMap((yaml) =>
    (['period', 'published', 'restated', 'revised'] as const).flatMap((key) =>
      yaml.data?.[key] ? [{ yaml, path: [key], value: yaml.data[key] }] : [],
    ),
  );
  const ofCases = pages.flatMap(({ frontmatter: yaml }) =>
    yaml.data && 'dates' in yaml.data
      ? (yaml.data.dates ?? []).map((value, index) => ({ yaml, path: ['dates', index], value }))
      : [],
  );
  return [...ofReports, ...ofCases];
}

function sayDate(value: string): Problem['message'][] {
  const [from = '', to] = value.split('/');
  const wrong = [from, to ?? from].find((day) => !exists(day));
  if (wrong) return [noDay(wrong)];
  // A year or a month ends with its last day: 2020-11-20/2020-11 is right.
  return to !== undefined && to.padEnd(10, '~') < from ? [backwards(value)] : [];
}

/** `2020-02-30` is no day; a year or a month alone always is. */
function exists(date: string): boolean {
  const [year = 0, month, day] = date.split('-').map(Number);
  return month === undefined || day === undefined || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const noDay = (date: string): Problem['message'] => ({
  en: [`there is no day ${date}`, 'a day that the calendar has', 'correct it'],
  zh: [`没有${date}这一天`, '应是日历上有的日期', '改正'],
});
const backwards = (value: string): Problem['message'] => ({
  en: [`the period ${value} ends before it begins`, 'the earlier date first', 'change the two about'],
  zh: [`时间段${value}的结束早于开始`, '应先写较早的日期', '把两个日期对调'],
});
