import {
  dateKeyOf,
  firstPublished,
  type Library,
  type Position,
  positionOf,
  type Problem,
  problemAt,
  type Rule,
  type Wording,
  type Yaml,
} from '../../content/index.ts';
import type { Lang } from '../../languages/index.ts';

/**
 * Each correction has an id of its own, a date that is not before the report's, and the same languages before and
 * after. Where a report has some, their dates say when it was revised. That `at` exists is a matter of the rule on links.
 */
export const corrections: Rule = (content) =>
  [...content.corrections].flatMap(([report, yaml]) => [
    ...idsThatStandTwice(yaml),
    ...tooEarly(content, report, yaml),
    ...changes(content, yaml),
    ...revisedBesides(content, report, yaml),
  ]);

type Corrections = Library['corrections'] extends Map<string, infer File> ? File : never;

const problem = (place: Position, wording: Wording): Problem => problemAt(place, 'corrections', wording);

function idsThatStandTwice(yaml: Corrections): Problem[] {
  const before = new Map<string, number>();
  return (yaml.data ?? []).flatMap(({ id }, index) => {
    const place = positionOf(yaml, [index, 'id']);
    const first = before.get(id);
    if (first === undefined) before.set(id, place.line);
    return first === undefined ? [] : [problem(place, (words) => words.corrections.twice(id, first))];
  });
}

function tooEarly({ reports }: Library, report: string, yaml: Corrections): Problem[] {
  const data = reports.get(report)?.data;
  if (!data) return [];
  const [key, first] = [dateKeyOf(data), firstPublished(data)];
  return (yaml.data ?? []).flatMap(({ date }, index) =>
    date < first
      ? [problem(positionOf(yaml, [index, 'date']), (words) => words.corrections.tooEarly(date, first, key))]
      : [],
  );
}

const changes = ({ languages }: Library, yaml: Corrections): Problem[] =>
  (yaml.data ?? []).flatMap(({ was, is }, index) => {
    const [before, after] = [was, is].map((words) => languages.filter((lang) => words[lang] !== undefined)) as [
      Lang[],
      Lang[],
    ];
    const place = positionOf(yaml, [index, 'is']);
    if (before.join() !== after.join())
      return [problem(place, (words) => words.corrections.otherLanguages(before, after))];
    return before
      .filter((lang) => was[lang] === is[lang])
      .map((lang) => problem(positionOf(yaml, [index, 'is', lang]), (words) => words.corrections.unchanged));
  });

function revisedBesides({ reports }: Library, report: string, yaml: Yaml<readonly unknown[]>): Problem[] {
  const own = reports.get(report);
  return own?.data?.revised !== undefined && (yaml.data ?? []).length > 0
    ? [problem(positionOf(own, ['revised']), (words) => words.corrections.revised(yaml.file))]
    : [];
}
