import { memoizeByObject } from '../../text/index.ts';
import type { TextFile } from '../../content/index.ts';
import { foreignCallouts, foreignMarks } from './callouts.ts';
import { foreignDirectives } from './directives.ts';
import type { Foreign } from './foreign.ts';
import { foreignFormulas } from './formulas.ts';
import { HIDDEN, masked } from './masked.ts';
import { pictureTables } from './picture-tables.ts';
import { foreignSigns } from './signs.ts';
import { htmlTables } from './tables.ts';
import { foreignTags } from './tags.ts';

export type { Foreign } from './foreign.ts';

/** All that is written in a text for another reader of Markdown, in its order. */
export const foreignIn = memoizeByObject(({ body }: Pick<TextFile, 'body'>): Foreign[] => {
  const mask = masked(body);
  const found = [
    ...foreignCallouts(body),
    ...foreignMarks(mask),
    ...foreignDirectives(body),
    ...foreignFormulas(body, mask),
    ...foreignSigns(mask, body),
    ...foreignTags(body, mask),
    ...pictureTables(mask),
    ...htmlTables(mask, body),
  ];
  const wholes = found.filter(({ kind }) => LARGER.has(kind));
  return found
    .filter((one) => !wholes.some((whole) => isIn(whole, one)))
    .map(withoutHidden)
    .sort((a, b) => a.start - b.start);
});

/** What the mask hides cannot be written anew from it. */
const withoutHidden = (one: Foreign): Foreign =>
  one.edits?.some(({ text }) => text.includes(HIDDEN)) ? { kind: one.kind, start: one.start, end: one.end } : one;

/** Which of two forms at one place is the larger: what is in a comment, a table or the head of a callout is a part of that. */
const LARGER = new Set<Foreign['kind']>(['comment', 'table', 'callout', 'container']);

const isIn = (whole: Foreign, { kind, start }: Foreign): boolean =>
  kind !== whole.kind && placesOf(whole).some((place) => start >= place.start && start < place.end);

/** Where the signs of a form stand: where it begins, and where it would be written otherwise. */
export const placesOf = ({ start, end, edits = [] }: Foreign): { start: number; end: number }[] => [
  { start, end },
  ...edits,
];
