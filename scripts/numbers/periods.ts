import { numbersOf, type NumberFound, type Period } from '../languages/index.ts';
import type { Difference, LocalText } from './types.ts';

/**
 * A quarter or a half in one text where the other has another one: `第三季度` against `the second quarter`. One that the
 * other text does not name is let pass: it may give the months, or say `then`.
 */
export function otherPeriods(source: LocalText, translation: LocalText): Difference[] {
  const [ours, theirs] = [source, translation].map(({ text, lang }) => numbersOf(lang).readPeriods(text)) as [
    Period[],
    Period[],
  ];
  return ['q', 'h'].flatMap((kind): Difference[] => {
    const [left, leftThere] = [without(ours, theirs, kind), without(theirs, ours, kind)];
    const isNew = [left, leftThere].some((some, side) =>
      some.some(({ key }) => !(side ? ours : theirs).some((other) => other.key === key)),
    );
    const [here, there] = [leftThere[0], left[0]];
    return isNew && here && there
      ? [{ problem: 'period', side: 'translation', number: asNumber(here), suggestion: asNumber(there) }]
      : [];
  });
}

/** Those of a kind that find no partner among the others. */
function without(periods: Period[], others: Period[], kind: string): Period[] {
  const left = others.map(({ key }) => key);
  return periods.filter(({ key }) => {
    const index = left.indexOf(key);
    if (index >= 0) left.splice(index, 1);
    return index < 0 && key.startsWith(kind);
  });
}

const asNumber = ({ key, text, start, end }: Period): NumberFound => ({
  kind: 'identifier',
  value: Number(key.at(-1)),
  key,
  text,
  start,
  end,
  required: true,
});
