import { type AuthorInText, positionOf, type Problem, problemAt } from '../../../content/index.ts';
import type { TranslatedPage } from '../../aligned-blocks.ts';
import { placeIn } from '../../place-in.ts';

/** Keys whose values are the same in both languages. */
const ALIKE = ['topics', 'kind', 'stance', 'dates', 'section', 'anchors'];
/** Keys that stand in both or in neither, with as many values. */
const AS_MANY = ['printed', 'authors', 'places', 'organisations', 'persons', 'amounts', 'outlet', 'outcome'];
/** `1.1` is the same in both languages, `正面案例五` is not. */
const NUMBER = /^[\d.]+$/;

/** The frontmatter of both files agrees: the number in print, topics, dates, how many persons and places. */
export function pairedFrontmatter({ source, translation }: TranslatedPage): Problem[] {
  const [ours, theirs] = [source.frontmatter.data, translation.frontmatter.data] as (
    Record<string, unknown> | undefined
  )[];
  if (!ours || !theirs) return [];
  const isAlike = (key: string): boolean => {
    const [one, other] = [ours[key], theirs[key]];
    if (key === 'authors') return countOf(one) === countOf(other) && orcidsOf(one) === orcidsOf(other);
    const same = String(one ?? '') === String(other ?? '');
    if (ALIKE.includes(key) || (NUMBER.test(String(one)) && NUMBER.test(String(other)))) return same;
    return countOf(one) === countOf(other);
  };
  return [...ALIKE, ...AS_MANY]
    .filter((key) => !isAlike(key))
    .map((key) => {
      const { line } = positionOf(source.frontmatter, [key]);
      return problemAt(positionOf(translation.frontmatter, [key]), 'pairing', (words) =>
        words.pairing.otherValue(key, shown(theirs[key]), shown(ours[key]), placeIn(source, line)),
      );
    });
}

const countOf = (value: unknown): number => (Array.isArray(value) ? value.length : value === undefined ? 0 : 1);

/** The ORCIDs of authors, in their order: what is the same of them in all languages. */
const orcidsOf = (value: unknown): string =>
  Array.isArray(value) ? value.map((one: AuthorInText) => one.orcid ?? '').join() : '';

const shown = (value: unknown): string | undefined =>
  value === undefined ? undefined : Array.isArray(value) ? `[${value.map(shownItem).join(', ')}]` : String(value);

const shownItem = (item: unknown): string =>
  typeof item === 'object' && item !== null && 'name' in item
    ? [item.name, (item as AuthorInText).orcid].filter(Boolean).join(' ')
    : String(item);
