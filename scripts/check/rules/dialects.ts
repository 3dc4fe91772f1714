import {
  type Position,
  positionOfOffset,
  type Problem,
  problemAt,
  type Rule,
  type TextFile,
  unknownTag,
  type Wording,
} from '../../content/index.ts';
import type { CheckMessages } from '../../languages/index.ts';
import { type Foreign, foreignIn, placesOf } from '../dialects/index.ts';

/** What is written for another reader of Markdown, each time that it stands there, though the text may not be read for it. */
export const dialects: Rule = ({ pages }) =>
  pages.flatMap((page) =>
    toldIn(page).map((foreign) =>
      problemAt(positionOfOffset(page, foreign.start), ruleOf(page, foreign), sayOf(page, foreign)),
    ),
  );

/** HTML of a text that can be read is told by the rule on components, a formula with more behind its `$$` by that on formulas, boxes by that on lists. */
const toldIn = (page: TextFile): Foreign[] =>
  withoutEnds(
    page,
    foreignIn(page).filter(
      ({ kind, start }) =>
        kind !== 'task' &&
        (!page.tree || !(['tag', 'table', 'address'].includes(kind) || page.body.startsWith('$$', start))),
    ),
  );

const TAG = /^<(\/?)([A-Za-z][\w-]*)/;

/** Of a tag and its end the tag is told. */
function withoutEnds({ body }: TextFile, all: readonly Foreign[]): Foreign[] {
  const open = new Map<string, number>();
  return all.filter(({ kind, start, end }) => {
    const [, isEnd, name = ''] = (kind === 'tag' && TAG.exec(body.slice(start, end))) || [];
    const count = open.get(name) ?? 0;
    open.set(name, isEnd ? count - 1 : count + 1);
    return !isEnd || count < 1;
  });
}

/** So much of it is shown in a message. */
const LONGEST = 40;

/** HTML, and formulas between single dollars, are another rule’s where it sees them. */
const ruleOf = ({ body }: TextFile, { kind, start }: Foreign): string =>
  ['tag', 'table', 'comment', 'address'].includes(kind)
    ? 'mdx'
    : kind === 'formula' && body[start] === '$'
      ? 'formulas'
      : 'dialects';

function sayOf({ body }: TextFile, { kind, start, end, instead, edits }: Foreign): Wording {
  const written = body.slice(start, end).replace(/\s+/g, ' ').trim();
  const shown = written.length > LONGEST ? `${written.slice(0, LONGEST - 1)}…` : written;
  if (kind === 'tag' || kind === 'table') {
    const [, slash = '', name = ''] = TAG.exec(written) ?? [];
    return unknownTag(name, `<${slash}${name}>`);
  }
  if (kind === 'comment') return (words) => words.mdx.comment;
  if (kind === 'address') return (words) => words.mdx.address(written.slice(1, -1));
  if (kind === 'formula' && written.startsWith('$$')) return (words) => words.formulas.notAlone;
  if (kind === 'formula' && written.startsWith('$')) return (words) => words.formulas.singleDollar;
  return (words) => words.dialects.foreign(kind as SaidKind, shown, instead, edits !== undefined);
}

type SaidKind = Parameters<CheckMessages['dialects']['foreign']>[0];

/** Rules that judge how a text is written. What they find in a form of another program is that form and nothing else. */
const OF_SIGNS = new Set(
  'bold callouts code components footnotes formulas headings images lines links lists mdx punctuation'.split(' '),
);

/** Without what other rules, and the parser, say of the same signs. */
export function withoutSaidBetter(problems: readonly Problem[], pages: readonly TextFile[]): Problem[] {
  const files = new Set(problems.flatMap(({ rule, file }) => (TOLD.has(rule) ? [file] : [])));
  const told = new Map(
    pages
      .filter(({ path }) => files.has(path.file))
      .map((page) => [page.path.file, toldIn(page).map((foreign) => withPlaces(page, foreign))]),
  );
  return problems.filter((problem) => {
    const forms = OF_SIGNS.has(problem.rule) ? (told.get(problem.file) ?? []) : [];
    const isTold = forms.some(
      ({ rule, places: [at] }) => rule === problem.rule && isUpTo(problem, at!.start) && isUpTo(at!.start, problem),
    );
    return (
      isTold ||
      !forms.some(({ places }) => places.some(({ start, end }) => isUpTo(start, problem) && !isUpTo(end, problem)))
    );
  });
}

/** The rules by which foreign forms are told. */
const TOLD = new Set(['dialects', 'mdx', 'formulas']);

const withPlaces = (page: TextFile, foreign: Foreign) => ({
  rule: ruleOf(page, foreign),
  places: placesOf(foreign).map(({ start, end }) => ({
    start: positionOfOffset(page, start),
    end: positionOfOffset(page, end),
  })),
});

const isUpTo = (one: Position, other: Position): boolean =>
  one.line < other.line || (one.line === other.line && one.column <= other.column);
