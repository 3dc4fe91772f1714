import { problemLine, summary } from '../../scripts/check/index.ts';
import type { Problem } from '../../scripts/content/index.ts';
import { catalogue, type Lang } from '../../scripts/languages/index.ts';

interface TerminalLine {
  level: 'error' | 'warn' | 'info';
  text: string;
}

/** How many problems stand in the terminal at once. */
const MOST = 30;

/** What a new check has to say after an earlier one (`before`; undefined at the start): what is new, and how many there are; `folder` is the library's. */
export function terminalLines(
  problems: readonly Problem[],
  before: readonly Problem[] | undefined,
  lang: Lang,
  pages: number,
  folder: string,
): TerminalLine[] {
  const news = newsIn(problems, before ?? [], lang);
  if (news.length === 0 && before?.length === problems.length) return [];
  return [
    ...news.slice(0, MOST).map((problem) => ({
      level: problem.severity === 'error' ? ('error' as const) : ('warn' as const),
      text: problemLine(problem, lang, folder),
    })),
    ...(news.length > MOST
      ? [{ level: 'info' as const, text: catalogue(lang).commands.moreProblems(news.length - MOST) }]
      : []),
    { level: 'info', text: summary(problems, lang, pages) },
  ];
}

/** What was not said before. What is only not written yet comes last. */
function newsIn(problems: readonly Problem[], before: readonly Problem[], lang: Lang): Problem[] {
  const said = new Set(before.map((problem) => nameOf(problem, lang)));
  const news = problems.filter((problem) => !said.has(nameOf(problem, lang)));
  const isMistake = ({ rule }: Problem) => rule !== 'unfinished';
  return [...news.filter(isMistake), ...news.filter((problem) => !isMistake(problem))];
}

/** The same problem after lines were added above it is no news. */
const nameOf = ({ file, rule, message }: Problem, lang: Lang): string => [file, rule, ...message[lang]].join('\n');
