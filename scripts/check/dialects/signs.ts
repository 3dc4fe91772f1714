import { type Foreign, replaced } from './foreign.ts';

type Found = RegExpExecArray;

/** One form that other readers know: what it is, how it is recognized, and what takes its place if that is certain. */
interface Form {
  kind: Foreign['kind'];
  pattern: RegExp;
  instead?: (match: Found) => string | undefined;
}

/** `$1` of a pattern is what stands before the form in its line and stays. */
const FORMS: Form[] = [
  {
    kind: 'contents',
    pattern: /^[ \t]*(?:\[\[?_?TOC_?\]?\]|\{:[ \t]*toc[^}]*\}|@\[toc\].*|\{\{<[ \t]*toc[ \t]*>\}\})[ \t]*$/gim,
    instead: () => '',
  },
  { kind: 'attributes', pattern: /(?<=^#{1,6} .*\S)[ \t]*\{(?:[#.:][^}\n]*|-)\}[ \t]*$/gm, instead: () => '' },
  { kind: 'attributes', pattern: /(?<=!\[[^\]\n]*\]\([^)\n]*\))\{[^}\n]*\}/g, instead: () => '' },
  { kind: 'attributes', pattern: /^[ \t]*\{:?[ \t]*[.#][^}\n]*\}[ \t]*$/gm, instead: () => '' },
  { kind: 'command', pattern: /^\+\+\+(?:[ \t]*\{.*\})?[ \t]*$/gm, instead: () => '' },
  { kind: 'label', pattern: /^\([\w:.-]+\)=[ \t]*$/gm, instead: () => '' },
  { kind: 'address', pattern: /<((?:https?|ftp|mailto):[^\s<>]+|[^\s<>@:]+@[^\s<>]+)>/g, instead: addressed },
  { kind: 'picture', pattern: /!\[\[([^\]\n|#]+\.\w+)(?:[|#]([^\]\n]*))?\]\]/g, instead: embedded },
  { kind: 'link', pattern: /(?<!!)\[\[([^\]\n]+)\]\](?!\()/g },
  { kind: 'footnote', pattern: /(?<![\]\\])\^\[[^\]\n]+\]/g },
  { kind: 'picture', pattern: /:::image\b[^\n]*?:::/g, instead: ofLearn },
  { kind: 'command', pattern: /\{\{[^}\n]*\}\}|\{%[^%\n]*%\}/g },
  {
    kind: 'task',
    pattern: /(?<=^[ \t>]*(?:[-*+]|\d+[.)]) )\[[ xX]\](?= )/gm,
    instead: ([all]) => (all === '[ ]' ? '☐' : '☑'),
  },
];

/** What other readers of Markdown know by a sign of their own. */
export const foreignSigns = (mask: string, text: string): Foreign[] => [
  ...FORMS.flatMap(({ kind, pattern, instead }) =>
    [...mask.matchAll(pattern)].map((match): Foreign => {
      const [start, end] = [match.index, match.index + match[0].length];
      const by = instead?.(
        Object.assign([text.slice(start, end), ...match.slice(1)], { index: start, input: text }) as Found,
      );
      return by === undefined ? { kind, start, end } : { ...replaced(kind, start, end, by), instead: by.trim() };
    }),
  ),
  ...[...between(mask, '<!--', '-->'), ...between(mask, '{/*', '*/}')].map(([start, end]) => comment(text, start, end)),
  ...roles(text, mask),
];

/** One that begins once more has perhaps not ended where another does. */
function comment(text: string, start: number, end: number): Foreign {
  const all = text.slice(start, end);
  return all.slice(1).includes(all.slice(0, 3))
    ? { kind: 'comment', start, end }
    : replaced('comment', start, end, all.replace(/[^\r\n]/g, ''));
}

/** Where something begins and ends that may hold any signs. */
function between(mask: string, open: string, close: string): [number, number][] {
  const found: [number, number][] = [];
  for (let start = mask.indexOf(open); start >= 0; start = mask.indexOf(open, found.at(-1)![1])) {
    const end = mask.indexOf(close, start + open.length);
    if (end < 0) break;
    found.push([start, end + close.length]);
  }
  return found;
}

/** An address alone becomes a link; before a Chinese character it would not end. */
function addressed({ 1: address = '', index, input, 0: { length } }: Found): string {
  const isMail = !/^[a-z]+:/i.test(address);
  const after = input[index + length] ?? ' ';
  return !isMail && /^https?:/i.test(address) && /[\s.,;:!?)]/.test(after)
    ? address
    : `[${address.replace(/^mailto:/, '')}](${isMail ? 'mailto:' : ''}${address})`;
}

/** `![[harbour.jpg|Ships]]`; a number behind the sign is a width. */
function embedded({ 1: name = '', 2: words = '' }: Found): string | undefined {
  const isWidth = /^\d*(?:x\d+)?$/.test(words);
  return /[\s()]/.test(name.trim()) ? undefined : `![${isWidth ? '' : words}](${name.trim()})`;
}

/** `:::image type="content" source="media/a.png" alt-text="Words":::` */
function ofLearn([all]: Found): string | undefined {
  const [source, words = ''] = ['source', 'alt-text'].map((name) => new RegExp(`\\b${name}="([^"]*)"`).exec(all)?.[1]);
  return source && !/[\s()]/.test(source) ? `![${words.replace(/[[\]]/g, ' ')}](${source})` : undefined;
}

/** `{math}` before a piece of code is a formula; `{ref}`, `{cite}` and others ask what only their program knows. */
const roles = (text: string, mask: string): Foreign[] =>
  [...text.matchAll(/(\{[\w:.-]+\}|(?<![\w:]):[\w-]+:)`([^`\n]*)`/g)]
    .filter(({ index }) => mask[index] !== '\0')
    .map((match): Foreign => {
      const [all, role, words] = match as unknown as [string, string, string];
      const [start, end] = [match.index, match.index + all.length];
      const name = role.replace(/[{}:]/g, '');
      if (name === 'math') return replaced('formula', start, end, `$$${words}$$`);
      const isAlone = /(?:^|\n)[ \t]*$/.test(text.slice(0, start)) && /^[ \t]*(?:\n|$)/.test(text.slice(end));
      const isLabel = isAlone && /^(?:label|eqlabel|width|height)$/.test(name);
      return isLabel ? replaced('label', start, end, '') : { kind: 'link', start, end };
    });
