import type { Content, Rule } from '../content.ts';
import { problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';

/** Nothing is published with a TODO in it, be it in a text, a value or a comment: `npm run new-report` puts one wherever an editor has something to write. */
export const unfinished: Rule = (content) =>
  textsOf(content).flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, index) =>
      [...line.matchAll(TODO)].map((match) => problemAt({ file, line: index + 1, column: match.index + 1 }, 'unfinished', say(match[0].trim()))),
    ),
  );

/** The word and what belongs to it: to the end of the value or of the line. */
const TODO = /\bTODO\b(?:(?!TODO\b)[^"{}<>|\r])*/g;

const textsOf = ({ pages, site, topics, glossary, reports, notes }: Content): { file: string; text: string }[] => [
  ...pages.map(({ path, source }) => ({ file: path.file, text: source })),
  ...[site, topics, glossary, ...reports.values(), ...notes.values()].filter((yaml) => yaml !== undefined),
];

const MOST = 60;
const short = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);

const say = (found: string): Problem['say'] => ({
  en: [`not finished: “${short(found)}”`, 'the text itself', 'write it, and take TODO away'],
  zh: [`尚未完成：“${short(found)}”`, '应是正式内容', '写好后删去TODO'],
});
