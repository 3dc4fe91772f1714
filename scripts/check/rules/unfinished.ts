import { type Library, positionOfNode, problemAt, type Rule } from '../../content/index.ts';
import { allFigures, isEmpty } from '../placed-figures.ts';

/**
 * Nothing is published with a TODO in it, be it in a text, a value or a comment, nor a table without values:
 * `npm run new-report` leaves them wherever an editor has something to write.
 */
export const unfinished: Rule = (content) => [...todos(content), ...emptyTables(content)];

const todos: Rule = (content) =>
  textsOf(content).flatMap(({ file, text }) =>
    (text.includes('TODO') ? text.split('\n') : []).flatMap((line, index) =>
      [...line.matchAll(TODO)].map((match) =>
        problemAt({ file, line: index + 1, column: match.index + 1 }, 'unfinished', (words) =>
          words.unfinished.todo(short(match[0].trim())),
        ),
      ),
    ),
  );

const emptyTables: Rule = (content) =>
  allFigures(content)
    .filter(({ figure }) => isEmpty(figure.table))
    .map(({ page, figure, table }) =>
      problemAt(positionOfNode(page.path.file, table), 'unfinished', (words) => words.unfinished.emptyTable(figure.id)),
    );

/** The word and what belongs to it: to the end of the value or of the line. */
const TODO = /\bTODO\b(?:(?!TODO\b)[^"{}<>|\r])*/g;

const textsOf = ({ pages, site, topics, glossary, reports, notes }: Library): { file: string; text: string }[] => [
  ...pages.map(({ path, source }) => ({ file: path.file, text: source })),
  ...[site, topics, glossary, ...reports.values(), ...notes.values()].filter((yaml) => yaml !== undefined),
];

const MOST = 60;
const short = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);
