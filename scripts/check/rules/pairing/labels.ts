import type { TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { facts, type Lang } from '../../../languages/index.ts';
import { type Library, positionOfNode, type Problem, problemAt, tableIn } from '../../../content/index.ts';
import { alignBlocks, type TranslatedPage } from '../../aligned-blocks.ts';
import { type Glossary, glossaryOf, termsIn } from '../../glossary.ts';
import { hasRendering, wordStems } from '../../glossary-match.ts';
import { traitsOf } from '../../likeness.ts';
import { placeIn } from '../../place-in.ts';
import { memoizeByObject } from '../../../text/index.ts';

/**
 * Rows whose labels stand in another order than in the other language, while their values do not: the label of one row
 * is known to be that of another. Known are terms of the glossary, places of `dimensions.yaml`, numbers and names in Latin letters.
 */
export function swappedLabels(content: Library, pages: TranslatedPage): Problem[] {
  const { source, translation } = pages;
  const isOne = oneName(content, source.path.lang, translation.path.lang);
  return alignBlocks(pages).flatMap((pair) => {
    const [ours, theirs] = [pair.source && tableIn(pair.source), pair.translation && tableIn(pair.translation)];
    if (!ours || !theirs || ours.children.length !== theirs.children.length) return [];
    const [labels, others] = [ours.children.map(labelOf), theirs.children.map(labelOf)];
    return labels.flatMap((label, row) => {
      if (row === 0 || isOne(label, others[row]!)) return [];
      const right = others.findIndex((other, index) => index > 0 && index !== row && isOne(label, other));
      if (right < 0 || isOne(labels[right]!, others[right]!)) return [];
      const node = theirs.children[row]!;
      const place = placeIn(source, ours.children[row]!.position?.start.line ?? 1);
      return [
        problemAt(positionOfNode(translation.path.file, node.children[0] ?? node), 'pairing', (words) =>
          words.pairing.swappedLabel(others[row]!, label, others[right]!, place),
        ),
      ];
    });
  });
}

const labelOf = ({ children: [label] }: TableRow): string => (label ? toString(label).trim() : '');

/** Whether two labels are known to name the same. */
function oneName(content: Library, lang: Lang, other: Lang): (one: string, other: string) => boolean {
  const isHan = facts(lang).script === 'Han';
  const glossary = glossaryOf(content, isHan ? lang : other, isHan ? other : lang);
  return (one, two) =>
    sharesName(one, lang, two, other) ||
    (placeOf(content, one) ?? '?') === placeOf(content, two) ||
    (glossary !== undefined && hasTerms(glossary, isHan ? [one, two] : [two, one]));
}

/** The terms of the one make up the whole of it, and all stand in the other. */
function hasTerms(glossary: Glossary, [one, other]: [string, string]): boolean {
  const terms = termsIn(one, glossary).map(({ term }) => term);
  const stems = wordStems(other);
  return (
    terms.map(({ term }) => term).join('') === one && one !== '' && terms.every((term) => hasRendering(term, stems))
  );
}

/** The same numbers; or all Latin names of the label that has fewer, for `The` is a word with a capital, too. */
function sharesName(one: string, lang: Lang, two: string, other: Lang): boolean {
  const [ours, theirs] = [traitsOf(one, lang), traitsOf(two, other)];
  const [fewer, more] = [ours.names, theirs.names].sort((a, b) => a.size - b.size) as [Set<string>, Set<string>];
  const isSame = ours.numbers.size === theirs.numbers.size && ours.numbers.isSubsetOf(theirs.numbers);
  return (ours.numbers.size > 0 && isSame) || (fewer.size > 0 && fewer.isSubsetOf(more));
}

/** What `dimensions.yaml` names by a label: 上海市 and `Shanghai` are one place. */
const placeOf = ({ dimensions }: Library, label: string): string | undefined =>
  dimensions && placesByName(dimensions).get(label.toLowerCase());

const placesByName = memoizeByObject(
  ({ data = {} }: NonNullable<Library['dimensions']>) =>
    new Map(
      Object.entries(data).flatMap(([list, places]) =>
        Object.entries(places).flatMap(([id, { also = [], ...names }]) =>
          [...Object.values(names), ...also].map((name) => [name.toLowerCase(), `${list} ${id}`] as const),
        ),
      ),
    ),
);
