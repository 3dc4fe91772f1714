import { headOf } from './callout-names.ts';
import type { Foreign, TextEdit } from './foreign.ts';
import { linesOfCode } from './masked.ts';
import { type SourceLine, sourceLines } from './source-lines.ts';

/** A fence of MyST with a name, which its program does something with. */
interface Directive {
  name: string;
  fence: string;
  /** What stands behind the name. */
  rest: string;
  /** Its first line, without what stands before it in a list or a quotation. */
  head: Omit<SourceLine, 'text'>;
  options: SourceLine[];
  body: SourceLine[];
  last: SourceLine;
}

type Mended = Pick<Foreign, 'kind' | 'instead' | 'edits'>;

const OPTION = /^[ \t>]*:([\w-]+):[ \t]*(.*?)[ \t]*$/;

/** Directives of MyST that are no callouts and no formulas: code, pictures, quotations, and what only its program can do. */
export function foreignDirectives(text: string): Foreign[] {
  const lines = sourceLines(text);
  const isCode = linesOfCode(text);
  return lines.flatMap((line, index): Foreign[] => {
    const [, before = '', fence, name, rest = ''] =
      /^([ \t>]*)(`{3,}|~{3,}|:{3,})\{([\w:-]+)\}[ \t]*(.*?)[ \t]*$/.exec(line.text) ?? [];
    if (isCode[index] || !fence || !name || name === 'math' || headOf(name) !== undefined) return [];
    const head = { start: line.start + before.length, end: line.end };
    const other: Foreign = { ...head, kind: fence.startsWith(':') ? 'container' : 'command' };
    const last = lines.findIndex((one, at) => at > index && one.text.replace(/^[ \t>]*/, '').trimEnd() === fence);
    if (last < 0) return [other];
    const within = lines.slice(index + 1, last);
    const isOption = within.findIndex(({ text }) => !OPTION.test(text));
    const count = isOption < 0 ? within.length : isOption;
    const [options, body] = [within.slice(0, count), within.slice(count)];
    const mended = mend({ name, fence, rest, head, options, body, last: lines[last]! });
    return [mended ? { ...head, ...mended } : other];
  });
}

function mend(directive: Directive): Mended | undefined {
  switch (directive.name) {
    case 'index':
    case 'contents':
    case 'tableofcontents':
      return nothing(directive);
    case 'epigraph':
    case 'pull-quote':
    case 'highlights':
    case 'blockquote':
      return quotation(directive);
    case 'code':
    case 'code-block':
    case 'code-cell':
    case 'sourcecode':
      return code(directive);
    case 'figure':
    case 'image':
      return directive.rest === '' ? undefined : picture(directive);
    default:
      return undefined;
  }
}

const edited = ({ start, end }: Omit<SourceLine, 'text'>, text = ''): TextEdit => ({ start, end, text });

/** It shows nothing, or what the site writes by itself. */
const nothing = ({ head, options, body, last }: Directive): Mended => ({
  kind: 'command',
  instead: '',
  edits: [head, ...options, ...body, last].map((line) => edited(line)),
});

const quotation = ({ head, options, body, last }: Directive): Mended => ({
  kind: 'quotation',
  instead: '>',
  edits: [edited(head, '>'), ...options.map((line) => edited(line, '>')), ...body.map(quotedLine), edited(last)],
});

/** `-- Anna Berg` -> `> — Anna Berg`. */
function quotedLine({ text, start, end }: SourceLine): TextEdit {
  const [, indent = '', hyphens = ''] = /^([ \t>]*)(--+[ \t]*)?/.exec(text)!;
  if (text.trim() === '') return { start, end, text: '>' };
  const from = start + indent.length;
  return { start: from, end: from + hyphens.length, text: hyphens ? '> — ' : '> ' };
}

const optionOf = (options: readonly SourceLine[], name: string): string | undefined =>
  options.map(({ text }) => OPTION.exec(text)!).find(([, key]) => key === name)?.[2];

/** The first word behind the name is the language. A caption has no place here. */
function code({ fence, rest, head, options }: Directive): Mended | undefined {
  if (optionOf(options, 'caption')) return undefined;
  const language = /^[\w+#-]+/.exec(rest.replace(/^ipython\d?$/, 'python'))?.[0] ?? '';
  const instead = fence + language;
  return { kind: 'code', instead, edits: [edited(head, instead), ...options.map((line) => edited(line))] };
}

/** Its text is the caption. */
function picture({ rest, head, options, body, last }: Directive): Mended {
  const words = body
    .map(({ text }) => text.replace(/^[ \t>]+/, ''))
    .filter(Boolean)
    .join(' ');
  const alt = (optionOf(options, 'alt') ?? '').replace(/[[\]]/g, ' ').trim();
  const instead = `![${alt}](${rest}${words && ` "${words.replaceAll('"', '”')}"`})`;
  const others = [...options, ...body, last].map((line) => edited(line));
  return { kind: 'picture', instead, edits: [edited(head, instead), ...others] };
}
