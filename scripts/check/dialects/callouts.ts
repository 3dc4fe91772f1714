import { headOf } from './callout-names.ts';
import type { Foreign, TextEdit } from './foreign.ts';
import { linesOfCode } from './masked.ts';
import { type SourceLine, sourceLines } from './source-lines.ts';

/** The first line of a callout in another dialect. */
interface Head {
  /** What stands before it in a list or a quotation. */
  before: string;
  /** What it is called there; undefined for a container that is no callout. */
  head?: string;
  /** Whether this line ends what was opened `open` levels deep. */
  isEnd: (line: string) => boolean;
  isBegin?: (line: string) => boolean;
  /** The text is what is indented by four spaces under it, and no line ends it. */
  isIndented?: boolean;
}

const BEFORE = String.raw`^((?:[ \t]|>)*)`;

/** `title="Words"` among the attributes of a head, or `"Words"` without a name. */
const titleIn = (text: string): string =>
  /\b(?:title|name|header)=["“]([^"”]*)["”]/.exec(text)?.[1] ?? /(?<=\s)["“]([^"”]*)["”]/.exec(text)?.[1] ?? '';
const typeIn = (text: string): string | undefined =>
  /\b(?:type|style|kind|variant|color|context|severity)=["']?([\w-]+)/.exec(text)?.[1];

/** `:::note Title`, `:::note[Title]`, `::: {.callout-note title="Title"}`, `:::{note} Title`. */
function colons(line: string): Head | undefined {
  const [, before = '', , rest = ''] = new RegExp(`${BEFORE}(:{3,})[ \\t]*(\\S.*?)[ \\t]*:*$`).exec(line) ?? [];
  if (!rest || /^image\b/.test(rest)) return undefined;
  const isEnd = (one: string) => /^[ \t>]*:{3,}[ \t]*$/.test(one);
  const isBegin = (one: string) => /^[ \t>]*:{3,}[ \t]*[^:\s]/.test(one) && !/:::[ \t]*$/.test(one);
  const classes = /^\{([^}]*)\}[ \t]*(.*)$/.exec(rest);
  const [name = '', title = ''] = classes
    ? [nameAmong(classes[1]!), titleIn(classes[1]!) || classes[2]!]
    : (/^([\w:-]+)[ \t]*(?:\[([^\]]*)\])?/.exec(rest)?.slice(1) ?? []);
  const behind = classes
    ? ''
    : rest
        .slice(name.length)
        .replace(/^[ \t]*(?:\[[^\]]*\])?[ \t]*(?:\{[^}]*\})?/, '')
        .trim();
  const said = [title || titleIn(rest), title && behind].filter(Boolean).join(' ') || behind;
  // `:::Expert review` has words alone.
  const head = headOf(name, said) ?? (/^\p{Lu}|\p{Script=Han}/u.test(rest) ? `[!NOTE] ${rest}` : undefined);
  return { before, head, isEnd, isBegin };
}

/** The class or the name of a directive that says what a container is. */
const nameAmong = (attributes: string): string =>
  attributes.split(/[\s.]+/).find((name) => headOf(name) !== undefined) ??
  attributes.split(/[\s.]+/).find(Boolean) ??
  '';

/** A fence of MyST: three backticks and `{note} Title`. */
function fenced(line: string): Head | undefined {
  const [, before = '', fence, name, title] =
    new RegExp(`${BEFORE}(\`{3,}|~{3,})\\{([\\w:-]+)\\}[ \\t]*(.*?)[ \\t]*$`).exec(line) ?? [];
  const head = name && headOf(name, title);
  return head ? { before, head, isEnd: (one) => one.replace(/^[ \t>]*/, '').trimEnd() === fence } : undefined;
}

/** `!!! note "Title"`, `??? note`. */
function indented(line: string): Head | undefined {
  const [, before = '', name, title] =
    new RegExp(`${BEFORE}(?:!!!|\\?\\?\\?\\+?)[ \\t]+([\\w-]+)(?:[ \\t]+[\\w-]+)*(?:[ \\t]+"([^"]*)")?[ \\t]*$`).exec(
      line,
    ) ?? [];
  const head = name && headOf(name, title);
  return head ? { before, head, isEnd: () => false, isIndented: true } : undefined;
}

/** `{% hint style="info" %}`, `{{< callout type="info" >}}`. */
function command(line: string): Head | undefined {
  const [, before = '', open, name = '', rest = ''] =
    new RegExp(`${BEFORE}(\\{%|\\{\\{[<%])-?[ \\t]*([\\w-]+)[ \\t]*(.*?)-?[>%]\\}\\}?[ \\t]*$`).exec(line) ?? [];
  const type = typeIn(rest) ?? /^["']?([\w-]+)/.exec(rest)?.[1] ?? name;
  const isKnown = /^(?:hint|callout|notice|alert|admonition|note|tip|warning|info|caution)$/.test(name);
  const head = open && isKnown ? (headOf(type, titleIn(rest)) ?? headOf('note', titleIn(rest))) : undefined;
  const end = new RegExp(`^[ \\t>]*\\{[{%][<% ]*-?[ \\t]*(?:/[ \\t]*|end)${name}\\b[^{}]*\\}{1,2}[ \\t]*$`);
  return head ? { before, head, isEnd: (one) => end.test(one) } : undefined;
}

/** `<Callout type="info">`, `<Aside>`, `<Tip>`. */
function element(line: string): Head | undefined {
  const [, before = '', name, rest = ''] =
    new RegExp(
      `${BEFORE}<(Callout|Aside|Admonition|Alert|Info|Tip|Important|Warning|Caution|Danger)\\b([^<>]*)>[ \\t]*$`,
    ).exec(line) ?? [];
  const head =
    name && !rest.endsWith('/')
      ? (headOf(typeIn(rest) ?? name, titleIn(rest)) ?? headOf('note', titleIn(rest)))
      : undefined;
  return head ? { before, head, isEnd: (one) => one.replace(/^[ \t>]*/, '').trimEnd() === `</${name}>` } : undefined;
}

const DIALECTS = [colons, fenced, indented, command, element];

/** Callouts of Docusaurus, VitePress, Pandoc, Quarto, MyST, MkDocs, GitBook, Hugo and Starlight. */
export function foreignCallouts(text: string): Foreign[] {
  const lines = sourceLines(text);
  const isCode = linesOfCode(text);
  return lines.flatMap((line, index): Foreign[] => {
    const head = isCode[index] ? undefined : DIALECTS.map((read) => read(line.text)).find(Boolean);
    return head ? [calloutAt(lines, isCode, index, head)] : [];
  });
}

function calloutAt(lines: readonly SourceLine[], isCode: readonly boolean[], index: number, head: Head): Foreign {
  const line = lines[index]!;
  const start = line.start + head.before.length;
  const instead = head.head && `> ${head.head}`;
  const end = head.isIndented ? endOfIndent(lines, index, head) : endOfContainer(lines, isCode, index, head);
  const told = { kind: head.head ? 'callout' : 'container', start, end: line.end } as const;
  if (!instead || end === undefined) return { ...told, instead };
  const body = lines.slice(index + 1, end);
  const edits = [
    { start, end: line.end, text: instead },
    ...body.map((one, at) => quoted(one, head, isOption(body, at))),
    ...(head.isIndented || !lines[end]
      ? []
      : [{ start: lines[end].start + head.before.length, end: lines[end].end, text: '' }]),
  ];
  return { ...told, instead, edits };
}

/** `:class: dropdown` right under the head of a directive. */
const isOption = (body: readonly SourceLine[], at: number): boolean =>
  body.slice(0, at + 1).every(({ text }) => /^[ \t>]*:[\w-]+:(?: |$)/.test(text));

/** A line of the text of a callout as a line of a quotation. */
function quoted({ text, start, end }: SourceLine, { before, isIndented }: Head, isOption: boolean): TextEdit {
  const own = text.startsWith(before) ? before.length : 0;
  const from = start + own;
  if (isOption || text.slice(own).trim() === '') return { start: from, end, text: '>' };
  const indent = isIndented ? (/^(?: {1,4}|\t)/.exec(text.slice(own))?.[0].length ?? 0) : 0;
  return { start: from, end: from + indent, text: '> ' };
}

/** In lines: what goes on for longer is no callout. */
const LONGEST = 400;

/** The line that ends a container; undefined where none does, as where words stand beside its end. */
function endOfContainer(
  lines: readonly SourceLine[],
  isCode: readonly boolean[],
  index: number,
  { isEnd, isBegin }: Head,
): number | undefined {
  let open = 1;
  for (let at = index + 1; at < Math.min(lines.length, index + LONGEST); at++) {
    // In a callout that is a block of code itself all is code.
    if (isCode[at] && !isCode[index + 1]) continue;
    if (isBegin?.(lines[at]!.text)) open++;
    else if (isEnd(lines[at]!.text) && --open === 0) return at;
  }
  return undefined;
}

/** The line behind what is indented; undefined where a line without an indent goes on with it. */
function endOfIndent(lines: readonly SourceLine[], index: number, { before }: Head): number | undefined {
  let last = index;
  for (let at = index + 1; at < lines.length; at++) {
    const rest = lines[at]!.text.slice(before.length);
    if (/^(?: {4}|\t)\s*\S/.test(rest)) last = at;
    else if (rest.trim() !== '') break;
  }
  const next = lines[last + 1];
  return last === index || (next && next.text.trim() !== '') ? undefined : last + 1;
}

/** `> [!info] Title` of Obsidian, `> [!note]-`: a mark with another name, or with a sign behind it. */
export const foreignMarks = (mask: string): Foreign[] =>
  [...mask.matchAll(/^([ \t>]*>[ \t]*)\[!([\w-]+)\]([-+]?)/gm)].flatMap((match): Foreign[] => {
    const [all, before, name, fold] = match as unknown as [string, string, string, string];
    const head = headOf(name);
    const isOurs = head?.startsWith(`[!${name.toUpperCase()}]`) === true;
    if (!head || (isOurs && !fold)) return [];
    const start = match.index + before.length;
    const isTitled = /^[ \t]*\S/.test(mask.slice(match.index + all.length).split('\n', 1)[0]!);
    const text = isTitled ? head.slice(0, head.indexOf(']') + 1) : head;
    return [
      {
        kind: 'callout',
        start: match.index,
        end: match.index + all.length,
        instead: `> ${text}`,
        edits: [{ start, end: match.index + all.length, text }],
      },
    ];
  });
