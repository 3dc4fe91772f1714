import { headOf } from './callout-names.ts';
import type { Foreign } from './foreign.ts';
import { linesOfCode } from './masked.ts';
import { sourceLines } from './source-lines.ts';

/** Directives of MyST that are code, whose first word is the language. */
const CODE = new Set(['code', 'code-block', 'code-cell', 'sourcecode']);

/** Those that show nothing, or what the site writes by itself. */
const NOTHING = new Set(['index', 'contents', 'tableofcontents']);

const OPTION = /^[ \t>]*:([\w-]+):[ \t]*(.*?)[ \t]*$/;

/** Fences of MyST that are no callouts and no formulas: code, pictures, and what only that program can do. */
export function foreignDirectives(text: string): Foreign[] {
  const lines = sourceLines(text);
  const isCode = linesOfCode(text);
  return lines.flatMap(({ text: head, start, end }, index): Foreign[] => {
    const [, before = '', fence, name, rest = ''] =
      /^([ \t>]*)(`{3,}|~{3,}|:{3,})\{([\w:-]+)\}[ \t]*(.*?)[ \t]*$/.exec(head) ?? [];
    if (isCode[index] || !fence || !name || name === 'math' || headOf(name) !== undefined) return [];
    const last = lines.findIndex((line, at) => at > index && line.text.replace(/^[ \t>]*/, '').trimEnd() === fence);
    const body = last < 0 ? [] : lines.slice(index + 1, last);
    const options = body.filter((_, at) => body.slice(0, at + 1).every((line) => OPTION.test(line.text)));
    const [from, empty] = [
      start + before.length,
      (line: { start: number; end: number }) => ({ start: line.start, end: line.end, text: '' }),
    ];
    const told = { start: from, end } as const;
    if (NOTHING.has(name) && last >= 0) {
      const all = [{ start: from, end }, ...body, lines[last]!];
      return [{ ...told, kind: 'command', instead: '', edits: all.map(empty) }];
    }
    if (CODE.has(name)) {
      const language = /^[\w+#-]+/.exec(rest.replace(/^ipython\d?$/, 'python'))?.[0] ?? '';
      const instead = `${fence}${language}`;
      return [{ ...told, kind: 'code', instead, edits: [{ start: from, end, text: instead }, ...options.map(empty)] }];
    }
    if ((name === 'figure' || name === 'image') && rest && last >= 0) {
      const words = body
        .slice(options.length)
        .map((line) => line.text.replace(/^[ \t>]+/, ''))
        .filter(Boolean)
        .join(' ');
      const alt = options.map((line) => OPTION.exec(line.text)!).find(([, key]) => key === 'alt')?.[2] ?? '';
      const instead = `![${alt}](${rest}${words && ` "${words.replaceAll('"', '”')}"`})`;
      return [
        {
          ...told,
          kind: 'picture',
          instead,
          edits: [{ start: from, end, text: instead }, ...[...body, lines[last]!].map(empty)],
        },
      ];
    }
    return [{ ...told, kind: fence.startsWith(':') ? 'container' : 'command' }];
  });
}
