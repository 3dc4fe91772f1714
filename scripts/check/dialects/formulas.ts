import { fencedFormulas } from './fenced-formulas.ts';
import { type Foreign, replaced } from './foreign.ts';
import { linesOfCode } from './masked.ts';
import { sourceLines } from './source-lines.ts';

const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Words of a formula may be in any language. */
const withoutText = (tex: string): string => tex.replace(/\\(?:text|mbox|textrm|mathrm)\s*\{[^{}]*\}/g, '');

const isTex = (tex: string): boolean => !CHINESE.test(withoutText(tex)) && !tex.includes('\0');

/** A command, an index or a power: no sum of money has one, though footnotes and links have such signs. */
const SURE = /\\[A-Za-z]|[_^]/;
const isSure = (tex: string): boolean => SURE.test(tex.replace(/\[\^[^\]]*\]|\]\([^)]*\)/g, ''));

/** `Price ($) of … cost ($)`, `$5 or 7 US$`: the sign of a sum stands behind the name of its money, or in brackets of its own. */
const isMoney = (tex: string): boolean => /^\)|\($|^\d[^\\<>=]*[\s(][A-Z]{2,3}$/.test(tex);
/**
 * In a text that has such formulas, what stands between two dollars without a space inside is one too: `n`, `AB`, `0 < r < 1`.
 * Words are none. Between two sums of money stands a space, or a digit behind the second sign.
 */
const isLikely = (tex: string): boolean => tex.length <= 60 && !/[A-Za-z]{4,}[\s,.;]+[A-Za-z]{3,}/.test(tex);

/** Formulas between single dollars, `\(…\)`, `\[…\]`, in blocks of code named math, with a name behind them, or with words behind their signs. */
export const foreignFormulas = (text: string, mask: string): Foreign[] => [
  ...dollars(mask),
  ...bracketed(mask),
  ...named(text),
  ...blocks(text),
  ...fencedFormulas(text),
];

/** Between single dollars, without a space inside but behind a formula that has a command. It may go over the end of a line, though not of a paragraph. */
const DOLLARS =
  /(?<![\\$\w])\$(?=[^\s$])((?:\\\$|[^$\n]|\n(?![ \t>]*(?:\n|[-*+|#]|\d+[.)])))*?)(?<=[^\s\\]|\\[A-Za-z][^$\n]* )\$(?![\w$])/g;

function dollars(mask: string): Foreign[] {
  const found = [...mask.matchAll(DOLLARS)].filter(
    ([, tex = '']) => !isMoney(tex) && (!/\n| $/.test(tex) || (isSure(tex) && !/^\d/.test(tex))),
  );
  const isMath = found.some((match) => isSure(match[1]!));
  const inLine = found
    .filter((match) => isTex(match[1]!) && (isSure(match[1]!) || (isMath && isLikely(match[1]!))))
    .map((match) => replaced('formula', match.index, match.index + match[0].length, `$${match[0]}$`));
  const alone = [...mask.matchAll(/^([ \t>]*)\$[ \t]*\r?\n((?:(?!\n[ \t]*\r?\n)[^$])*?)\n[ \t>]*\$(?=[ \t]*$)/gm)].map(
    (match): Foreign => {
      const [start, end] = [match.index + match[1]!.length, match.index + match[0].length];
      return {
        kind: 'formula',
        start,
        end,
        instead: '$$',
        edits: [
          { start, end: start + 1, text: '$$' },
          { start: end - 1, end, text: '$$' },
        ],
      };
    },
  );
  return [...inLine, ...alone];
}

/** `\(x\)` is to Markdown a bracket with a backslash before it. */
const bracketed = (mask: string): Foreign[] =>
  [...mask.matchAll(/(?<!\\)\\([([])((?:(?!\n[ \t]*\n)[^])*?)(?<!\\)\\([)\]])/g)].flatMap((match): Foreign[] => {
    const [all, open, tex, close] = match as unknown as [string, string, string, string];
    if ((open === '(') !== (close === ')') || tex.trim() === '' || !isTex(tex)) return [];
    const isBlock = open === '[';
    // Brackets around words are brackets.
    if (isBlock ? !/[\\_^=+<>]/.test(tex) : !(isSure(tex) || /[=+<>]|^\s*[A-Za-z]\s*$/.test(tex))) return [];
    const [start, end] = [match.index, match.index + all.length];
    const edits = [
      { start, end: start + 2, text: '$$' },
      { start: end - 2, end, text: '$$' },
    ];
    const isLine = !tex.includes('\n') || (isBlock && /^[ \t]*\n/.test(tex) && /\n[ \t>]*$/.test(tex));
    return [
      {
        kind: 'formula',
        start,
        end,
        instead: tex.includes('\n') ? '$$' : `$$${tex.trim()}$$`,
        ...(isLine && { edits }),
      },
    ];
  });

/** `$$ (eq-name)`, `$$ {#eq-name}`: what stands behind the end of a formula is no part of it here. */
const named = (text: string): Foreign[] =>
  [...text.matchAll(/^([^$\n`]*\$\$)([ \t]*(?:\([\w:.-]+\)|\{#[\w:.-]+\}))[ \t]*$/gm)].map((match) => {
    const start = match.index + match[1]!.length;
    return replaced('label', start, start + match[2]!.length, '');
  });

/** Blocks of code that are formulas: three backticks and math, or `{math}` with its options. */
function blocks(text: string): Foreign[] {
  const lines = sourceLines(text);
  const isCode = linesOfCode(text);
  return lines.flatMap(({ text: head, start, end }, index): Foreign[] => {
    const [, before, fence] = /^([ \t>]*)(`{3,}|~{3,}|:{3,})(?:math|\{math\})[ \t]*$/.exec(head) ?? [];
    if (before === undefined || fence === undefined || isCode[index]) return [];
    const last = lines.findIndex((line, at) => at > index && line.text.replace(/^[ \t>]*/, '').trimEnd() === fence);
    if (last < 0) return [];
    const body = lines.slice(index + 1, last);
    const options = body.filter((_, at) =>
      body.slice(0, at + 1).every((line) => /^[ \t>]*(?::[\w-]+:|$)/.test(line.text)),
    );
    const from = start + before.length;
    const edits = [
      { start: from, end, text: '$$' },
      ...options.map((line) => ({
        start: line.start + (line.text.startsWith(before) ? before.length : 0),
        end: line.end,
        text: '',
      })),
      { start: lines[last]!.end - fence.length, end: lines[last]!.end, text: '$$' },
    ];
    return [{ kind: 'formula', start: from, end, instead: '$$', edits }];
  });
}
