import { escapeHtml } from '../../scripts/text/index.ts';
import type { ErrorPayload } from 'vite';
import { problemLine } from '../../scripts/check/index.ts';
import type { Problem } from '../../scripts/content/index.ts';
import { catalogue, type Lang } from '../../scripts/languages/index.ts';

interface Around {
  /** Where the library is, so that a click on a place opens it in the editor. */
  folder: string;
  /** The same as messages name it: `content`. */
  named: string;
  lang: Lang;
  /** The file that was changed last: its errors come first. */
  latest?: string;
  /** The text of a content file. */
  read: (file: string) => string;
}

/** By this name the check's own errors are known. */
export const PLUGIN = 'yearleaf-check';

/** As many as are of use on one screen. */
const MOST = 20;

/**
 * The errors for Astro's overlay: the first with its line and what to do, the others below; undefined when there is
 * none. What is only not written yet is no mistake: it would hide the pages of a new report until its last word.
 */
export function errorOverlay(
  problems: readonly Problem[],
  { folder, named, lang, latest, read }: Around,
): ErrorPayload | undefined {
  const errors = problems.filter(({ severity, rule }) => severity === 'error' && rule !== 'unfinished');
  const [first, ...others] = [
    ...errors.filter(({ file }) => file === latest),
    ...errors.filter(({ file }) => file !== latest),
  ];
  if (!first) return undefined;
  const { line, column, message } = first;
  const [what, expected, todo] = message[lang];
  const file = `${folder}/${first.file}`;
  return {
    type: 'error',
    // Astro passes on as it is what carries this mark.
    ...{ __isEnhancedAstroErrorPayload: true },
    err: {
      plugin: PLUGIN,
      name: placeOf(first, named),
      title: what,
      // The overlay takes the message and the code for HTML.
      message: [expected, todo].filter(Boolean).map(escapeHtml).join(' — '),
      id: file,
      loc: { file, line, column },
      // Without the class that would set a caret: Chinese characters, which are wider, would push it to a wrong place.
      highlightedCode: `<pre><code>${escapeHtml(frame(read(first.file), line))}</code></pre>`,
      stack: otherErrors(others, lang, named) || placeOf(first, named),
    },
  };
}

function otherErrors(problems: readonly Problem[], lang: Lang, named: string): string {
  const lines = problems.slice(0, MOST).map((problem) => problemLine(problem, lang, named));
  return [
    ...lines,
    ...(problems.length > MOST ? [catalogue(lang).commands.moreProblems(problems.length - MOST)] : []),
  ].join('\n');
}

const placeOf = ({ file, line, column }: Problem, named: string): string => `${named}/${file}:${line}:${column}`;

/** The line and its neighbours: `> 12 | 增速<5%`. */
function frame(text: string, line: number): string {
  const lines = text.split(/\r?\n/);
  const from = Math.max(1, line - 1);
  const numbered = lines
    .slice(from - 1, line + 1)
    .map((text, index) => `${from + index === line ? '>' : ' '} ${String(from + index).padStart(4)} | ${text}`);
  return numbered.join('\n');
}
