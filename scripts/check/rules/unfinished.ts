import type { Library, Rule } from '../../content/library.ts';
import { allFigures, isEmpty } from '../figures.ts';
import { positionOfNode, problemAt } from '../../content/position.ts';
import type { Problem } from '../../content/problem.ts';

/**
 * Nothing is published with a TODO in it, be it in a text, a value or a comment, nor a table without values:
 * `npm run new-report` leaves them wherever an editor has something to write.
 */
export const unfinished: Rule = (content) => [...todos(content), ...emptyTables(content)];

const todos: Rule = (content) =>
  textsOf(content).flatMap(({ file, text }) =>
    (text.includes('TODO') ? text.split('\n') : []).flatMap((line, index) =>
      [...line.matchAll(TODO)].map((match) =>
        problemAt({ file, line: index + 1, column: match.index + 1 }, 'unfinished', say(match[0].trim())),
      ),
    ),
  );

const emptyTables: Rule = (content) =>
  allFigures(content)
    .filter(({ figure }) => isEmpty(figure.table))
    .map(({ page, figure, table }) =>
      problemAt(positionOfNode(page.path.file, table), 'unfinished', sayEmpty(figure.id)),
    );

/** The word and what belongs to it: to the end of the value or of the line. */
const TODO = /\bTODO\b(?:(?!TODO\b)[^"{}<>|\r])*/g;

const textsOf = ({ pages, site, topics, glossary, reports, notes }: Library): { file: string; text: string }[] => [
  ...pages.map(({ path, source }) => ({ file: path.file, text: source })),
  ...[site, topics, glossary, ...reports.values(), ...notes.values()].filter((yaml) => yaml !== undefined),
];

const MOST = 60;
const short = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);

const say = (found: string): Problem['message'] => ({
  en: [`not finished: “${short(found)}”`, 'the text itself', 'write it, and take TODO away'],
  zh: [`尚未完成：“${short(found)}”`, '应是正式内容', '写好后删去TODO'],
});
const sayEmpty = (id: string): Problem['message'] => ({
  en: [
    `not finished: the table of the figure “${id}” has no values`,
    'the printed values, and — only where print gives none',
    'fill in the cells',
  ],
  zh: [`尚未完成：图“${id}”的表格还没有数值`, '应是原书的数值，原书没有给出的才写—', '填写单元格'],
});
