import type { Place } from '../../../languages/index.ts';
import { problemAt, type Wording } from '../../../content/position.ts';
import type { Problem } from '../../../content/problem.ts';
import { positionOf } from '../../../content/yaml-position.ts';
import type { TranslatedPage } from '../../aligned-blocks.ts';

/** Keys whose values are the same in both languages. */
const ALIKE = ['topics', 'kind', 'stance', 'dates', 'section'];
/** Keys that stand in both or in neither, with as many values. */
const AS_MANY = ['printed', 'places', 'organisations', 'persons', 'amounts', 'outlet', 'outcome'];
/** `1.1` is the same in both languages, `正面案例五` is not. */
const NUMBER = /^[\d.]+$/;

/** The frontmatter of both files agrees: the number in print, topics, dates, how many persons and places. */
export function pairedFrontmatter({ zh, en }: TranslatedPage): Problem[] {
  const [ours, theirs] = [zh.frontmatter.data, en.frontmatter.data] as (Record<string, unknown> | undefined)[];
  if (!ours || !theirs) return [];
  const isAlike = (key: string): boolean => {
    const [one, other] = [ours[key], theirs[key]];
    const same = String(one ?? '') === String(other ?? '');
    if (ALIKE.includes(key) || (NUMBER.test(String(one)) && NUMBER.test(String(other)))) return same;
    return countOf(one) === countOf(other);
  };
  return [...ALIKE, ...AS_MANY]
    .filter((key) => !isAlike(key))
    .map((key) => {
      const place = positionOf(en.frontmatter, [key]);
      const there = positionOf(zh.frontmatter, [key]);
      const source: Place = { lang: 'zh', at: `${there.file}:${there.line}` };
      return problemAt(place, 'pairing', sayDifferent(key, theirs[key], ours[key], source));
    });
}

const countOf = (value: unknown): number => (Array.isArray(value) ? value.length : value === undefined ? 0 : 1);

const sayDifferent =
  (key: string, here: unknown, there: unknown, place: Place): Wording =>
  (words) =>
    words.pairing.otherValue(key, shown(here), shown(there), place);

const shown = (value: unknown): string | undefined =>
  value === undefined ? undefined : Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
