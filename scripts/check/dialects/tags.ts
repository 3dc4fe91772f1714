import { isHtml } from '../../content/index.ts';
import { type Foreign, replaced } from './foreign.ts';
import { scripts } from './small-signs.ts';

/** A tag of HTML where it stands, and what stands beside it in its line. */
interface Tag {
  start: number;
  end: number;
  name: string;
  before: string;
  after: string;
  /** The lines above and below. */
  above: string;
  below: string;
  all: string;
}

/** Say nothing but what something looks like: the words in them stay. */
const IN_LINE = new Set('span font small u mark big tt'.split(' '));
const BLOCKS = new Set('ol div center p section article aside details main figure ul figcaption'.split(' '));

const TAG = /<(\/?)([A-Za-z][A-Za-z\d-]*)((?:\s[^<>]*)?)>/g;

/** HTML in a text, each tag by itself, with what is written here where that is certain. `text` is as it is written. */
export function foreignTags(text: string, mask: string): Foreign[] {
  const pairs = pairsIn(text, mask);
  const taken = new Set(
    pairs.flatMap(({ start, end, edits = [] }) => [start, end, ...edits.flatMap((edit) => [edit.start, edit.end])]),
  );
  const alone = [...mask.matchAll(TAG)]
    .filter(([, , name]) => isHtml(name!))
    .map((match) => tagAt(text, match.index, match[0], match[2]!.toLowerCase()))
    .filter(({ start, end }) => !taken.has(start) && !taken.has(end))
    .map((tag) => told(tag, insteadOf(tag)));
  return [...pairs, ...alone];
}

/** A tag over several lines leaves their ends, so that no line moves; within words these would part paragraphs. */
function told({ start, end, all, after }: Tag, instead: string | undefined): Foreign {
  const ends = all.replace(/[^\r\n]/g, '');
  const isCertain = instead !== undefined && (ends.split('\n').length <= 2 || isBlank(after));
  return isCertain ? { ...replaced('tag', start, end, instead + ends), instead } : { kind: 'tag', start, end };
}

function tagAt(text: string, start: number, all: string, name: string): Tag {
  const end = start + all.length;
  const [lineStart, lineEnd] = [text.lastIndexOf('\n', start - 1) + 1, endOfLine(text, end)];
  const above = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, Math.max(0, lineStart - 1));
  const below = text.slice(lineEnd + 1, endOfLine(text, lineEnd + 1));
  return {
    start,
    end,
    name,
    before: text.slice(lineStart, start),
    after: text.slice(end, lineEnd),
    above,
    below,
    all: text.slice(start, end),
  };
}

const endOfLine = (text: string, from: number): number => {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
};

/** Nothing but spaces, signs of quotations, and tags that say nothing. */
const isBlank = (line: string): boolean =>
  line.replace(/<\/?(?:div|center|p|section|figure|br|details|ul|ol)\b[^<>]*>/gi, '').replace(/^[\s>]+$/, '') === '';

/** What takes the place of a tag alone; undefined where that is not certain. */
function insteadOf(tag: Tag): string | undefined {
  const { name, before, after, above, below, all } = tag;
  const isFirst = isBlank(before);
  const isLast = isBlank(after);
  if (name === 'br') {
    if (isLast) return isFirst || isBlank(below) || /^\s*(?:#|\|)/.test(before) ? '' : '\\';
    return isFirst && isBlank(above) ? '' : undefined;
  }
  if (name === 'hr') return isFirst && isLast ? '***' : undefined;
  if (name === 'img') return pictureOf(all);
  if (name === 'a') return /^<a\s+(?:name|id)=[^<>]*>$/i.test(all) && after.startsWith('</a>') ? '' : undefined;
  if (IN_LINE.has(name)) return '';
  // Another number at the beginning is more than a look.
  if (!BLOCKS.has(name) || (name === 'ol' && !/^<\/?ol>$/i.test(all))) return undefined;
  if (isFirst && isLast) return '';
  // Words beside it: they are to stay a paragraph of their own.
  return (isFirst || isLast) && isBlank(above) && isBlank(below) ? '' : undefined;
}

const attributeIn = (tag: string, name: string): string =>
  new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i')
    .exec(tag)
    ?.slice(1)
    .find((value) => value !== undefined) ?? '';

function pictureOf(tag: string): string | undefined {
  const source = attributeIn(tag, 'src').trim();
  const [words, title] = [
    attributeIn(tag, 'alt')
      .replace(/[[\]\n]/g, ' ')
      .trim(),
    attributeIn(tag, 'title'),
  ];
  return source === '' || /[\s()]/.test(source)
    ? undefined
    : `![${words}](${source}${title && ` "${title.replaceAll('"', '”')}"`})`;
}

/** Tags that belong together in one line, and stand for a sign of Markdown on both sides. */
const SIGNS: Record<string, string> = {
  b: '**',
  strong: '**',
  i: '*',
  em: '*',
  code: '`',
  kbd: '`',
  s: '~~',
  del: '~~',
  strike: '~~',
};

const PAIR = /<(b|strong|i|em|code|kbd|s|del|strike|sup|sub|a|h[1-6]|li|summary)(\s[^<>]*)?>([^<>\n]*)<\/\1>/gi;
const CAPTION = /(!\[[^\]\n]*\]\([^()\s]+)\)([ \t]*\n(?:[ \t]*\n)*[ \t]*)<(center|figcaption)>([^<\n]*)<\/\3>/g;

function pairsIn(text: string, mask: string): Foreign[] {
  const ofCaptions = [...mask.matchAll(CAPTION)].map((match): Foreign => {
    const [, picture = '', between = '', name, words = ''] = match;
    const at = match.index + picture.length;
    const start = at + 1 + between.length;
    const end = match.index + match[0].length;
    const from = start + `<${name}>`.length;
    const caption = text
      .slice(from, from + words.length)
      .trim()
      .replaceAll('"', '”');
    return {
      kind: 'tag',
      start,
      end,
      instead: `${picture} "${caption}")`,
      edits: [
        { start: at, end: at, text: ` "${caption}"` },
        { start, end, text: '' },
      ],
    };
  });
  const ofWords = [...mask.matchAll(PAIR)].flatMap((match): Foreign[] => {
    const [{ length }, name, attributes = '', words = ''] = match as unknown as [string, string, string?, string?];
    const start = match.index;
    const tag = tagAt(text, start, text.slice(start, start + length), name.toLowerCase());
    // As it is written, with the code in it.
    const own = tag.all.slice(`<${name}${attributes}>`.length).slice(0, words.length);
    const foreign = told(tag, insteadOfPair(tag, attributes, own, isNumbered(text, start)));
    return foreign.edits ? [foreign] : [];
  });
  return [...ofCaptions, ...ofWords];
}

/** How far back the beginning of a list is looked for, in characters. */
const LIST = 5_000;

function isNumbered(text: string, at: number): boolean {
  const above = text.slice(Math.max(0, at - LIST), at).toLowerCase();
  return above.lastIndexOf('<ol') > above.lastIndexOf('<ul');
}

function insteadOfPair(
  { name, before, after }: Tag,
  attributes: string,
  words: string,
  isNumbered: boolean,
): string | undefined {
  const inner = words.trim();
  const isAlone = isBlank(before) && isBlank(after);
  if (name === 'a') {
    const address = attributeIn(attributes, 'href').trim();
    if (inner === '') return address === '' ? '' : undefined;
    return address && !/[\s()]/.test(address) ? `[${inner}](${address})` : address === '' ? inner : undefined;
  }
  if (inner === '') return '';
  if (name === 'sup' || name === 'sub') return scripts(inner, name);
  if (/^h[1-6]$/.test(name)) return isAlone ? `${'#'.repeat(Math.max(2, Number(name[1])))} ${inner}` : undefined;
  if (name === 'li') return isAlone ? `${isNumbered ? '1.' : '-'} ${inner}` : undefined;
  if (name === 'summary') return isAlone ? `**${inner}**` : undefined;
  const sign = SIGNS[name]!;
  // `**one****two**` would be something else.
  if (before.at(-1) === sign[0] || after[0] === sign[0]) return undefined;
  if (before.endsWith(`</${name}>`) || after.startsWith(`<${name}`)) return undefined;
  if (words.includes(sign[0]!) || (sign === '`' && words.includes('\\'))) return undefined;
  return words.replace(inner, () => `${sign}${inner}${sign}`);
}
