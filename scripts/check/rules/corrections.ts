import {
  type CorrectionsData,
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
import { currentProject } from '../../project.ts';
import { madeInTexts } from './corrections/made.ts';

/**
 * Corrections are numbered from 1 in the order in which they were made, and none is taken away. Each has a day that is
 * not before the report's nor still to come, the same languages before and after, and was made in the text. That `at`
 * exists is a matter of the rule on links.
 */
export const corrections: Rule = (content) =>
  [...content.corrections].flatMap(([report, yaml]) => [
    ...numbers(yaml),
    ...days(content, report, yaml),
    ...changes(content, yaml),
    ...revisedBefore(content, report, yaml),
    ...madeInTexts(content, report, yaml),
  ]);

type Corrections = Yaml<CorrectionsData>;

const problem = (place: Position, wording: Wording): Problem => problemAt(place, 'corrections', wording);

/** 1, 2, 3 …: what is missing among them was taken away. */
function numbers(yaml: Corrections): Problem[] {
  const lines = new Map<number, number>();
  let last = 0;
  return (yaml.data ?? []).flatMap(({ id }, index) => {
    const place = positionOf(yaml, [index, 'id']);
    const [first, expected] = [lines.get(id), last + 1];
    if (first !== undefined) return [problem(place, (words) => words.corrections.twice(id, first))];
    lines.set(id, place.line);
    last = Math.max(last, id);
    return id === expected ? [] : [problem(place, (words) => words.corrections.otherNumber(id, expected))];
  });
}

const DAY = 86_400_000;

/** A day has come once it has somewhere: in the east of the world it is tomorrow before it is in universal time. */
const latestDay = (): string =>
  new Date(Date.parse(currentProject().today) + DAY).toISOString().slice(0, 'YYYY-MM-DD'.length);

function days({ reports }: Library, report: string, yaml: Corrections): Problem[] {
  const data = reports.get(report)?.data;
  const latest = latestDay();
  return (yaml.data ?? []).flatMap(({ date }, index, all) => {
    const say = (wording: Wording) => [problem(positionOf(yaml, [index, 'date']), wording)];
    const before = all[index - 1]?.date;
    if (date > latest) return say((words) => words.corrections.tooLate(date));
    if (before !== undefined && date < before) return say((words) => words.corrections.outOfOrder(date, before));
    if (!data || date >= firstPublished(data)) return [];
    return say((words) => words.corrections.tooEarly(date, firstPublished(data), dateKeyOf(data)));
  });
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

/** A report says that it was revised where that was later: the corrections' dates say so by themselves. */
function revisedBefore({ reports }: Library, report: string, yaml: Corrections): Problem[] {
  const own = reports.get(report);
  const [revised, last] = [own?.data?.revised, yaml.data?.at(-1)?.date];
  return own && revised !== undefined && last !== undefined && revised <= last
    ? [problem(positionOf(own, ['revised']), (words) => words.corrections.revised(last, yaml.file))]
    : [];
}
