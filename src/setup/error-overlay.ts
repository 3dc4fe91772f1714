import type { ErrorPayload } from 'vite';
import type { Problem } from '../../scripts/check/problem.ts';
import type { Lang } from '../../scripts/tables/types.ts';

interface Around {
  /** Where `content/` is, so that a click on a place opens it in the editor. */
  folder: string;
  lang: Lang;
  /** The text of a content file. */
  read: (file: string) => string;
}

/** As many as are of use on one screen. */
const MOST = 20;

/**
 * The errors as Vite's own overlay shows them: the first with its line, the others below; undefined when there is none.
 * What is only not written yet is no mistake: it would hide the pages of a new report until its last word.
 */
export function errorOverlay(problems: readonly Problem[], { folder, lang, read }: Around): ErrorPayload | undefined {
  const [first, ...others] = problems.filter(({ severity, rule }) => severity === 'error' && rule !== 'unfinished');
  if (!first) return undefined;
  const { line, column } = first;
  const file = `${folder}/${first.file}`;
  const listed = others.slice(0, MOST).map((problem) => `${folder}/${problem.file}:${problem.line}:${problem.column}\n  ${sentence(problem, lang)}`);
  const rest = others.length - listed.length;
  return {
    type: 'error',
    err: {
      plugin: 'yearleaf-check',
      message: sentence(first, lang),
      id: file,
      loc: { file, line, column },
      frame: frame(read(first.file), line),
      stack: [...listed, ...(rest > 0 ? [more(rest)[lang]] : [])].join('\n'),
    },
  };
}

const sentence = ({ say }: Problem, lang: Lang): string => say[lang].filter(Boolean).join(' — ');

export const more = (count: number): Record<Lang, string> => ({ en: `and ${count} more: npm run check lists them all`, zh: `还有${count}处：npm run check列出全部` });

/** The line and its neighbours: `> 12 | 增速<5%`. */
function frame(text: string, line: number): string {
  const lines = text.split(/\r?\n/);
  const from = Math.max(1, line - 1);
  const numbered = lines.slice(from - 1, line + 1).map((text, index) => `${from + index === line ? '>' : ' '} ${String(from + index).padStart(4)} | ${text}`);
  return `${numbered.join('\n')}\n`;
}
