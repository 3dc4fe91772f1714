/**
 * What a validator has to see of a page. Pages of a kind are built alike, and most of a page is the same over and over
 * with other words in it: a list of forty links holds no more for it than two. That takes two thirds off what validation costs.
 */
export interface Skeleton {
  /** The page's build alone: texts and free values are all `x`. Pages of the same build are valid together. */
  signature: string;
  /** The page itself without what says nothing new: of children of the same build the first, or the first two. */
  html: string;
}

const WORDS = '';

/** A part of the page, in both forms; or of one that is still open. */
interface Open extends Skeleton {
  name: string;
  children: Skeleton[];
  /** How many children there are of a build. */
  count: Map<string, number>;
}

/** A tag, with `>` in its values; or the text between two tags. */
const TOKEN = /<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;
const ATTRIBUTE = /\s([a-zA-Z][\w:-]*)="([^"]*)"/g;
/** Attributes whose value may be anything: words, addresses, names of other elements, coordinates. */
const FREE =
  /^(?:href|src|action|content|title|alt|placeholder|value|id|aria-(?:label|labelledby|describedby|controls)|data-[\w-]+|d|[xyr]|[xy][12]|d[xy]|[cr][xy]|width|height|points|transform|viewBox)$/;
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
/** Of these there may be as many as one likes, words among them: a second shows no more than the first. */
const REPEATED = new Set(
  'a abbr b br cite code dfn em i img kbd li mark p q s small span strong sub sup svg td th time tr wbr'.split(
    ' ',
  ),
);
/** In these, what stands within may stand in any order, headings excepted. */
const ANY_ORDER = new Set('a b cite em i li ol p span strong sup tbody td th tr ul'.split(' '));
const HEADING = /<h[1-6]/;

/** The skeleton of a page; undefined when tags do not close as they open, so that the page has to be seen whole. */
export function skeletonOf(html: string): Skeleton | undefined {
  const labelled = new Set([...html.matchAll(/\sfor="([^"]*)"/g)].map(([, id]) => id!));
  const root = open('', '', '');
  const stack: Open[] = [root];
  for (const [token] of html.matchAll(TOKEN)) {
    const top = stack.at(-1)!;
    if (token.startsWith('</')) {
      if (stack.length === 1 || token.slice(2, -1) !== top.name) return undefined;
      stack.pop();
      add(stack.at(-1)!, { name: top.name, ...close(top, token) });
    } else if (token.startsWith('<')) {
      const name = /^<([a-zA-Z][^\s/>]*)/.exec(token)?.[1] ?? '';
      const signature = withoutValues(token, labelled);
      if (name === '' || VOID.has(name) || token.endsWith('/>')) add(top, { name, signature, html: token });
      else stack.push(open(name, signature, token));
    } else add(top, { name: WORDS, signature: withoutWords(token), html: token });
  }
  return stack.length === 1 ? close(root, '') : undefined;
}

const open = (name: string, signature: string, html: string): Open => ({
  name,
  signature,
  html,
  children: [],
  count: new Map(),
});

/** One child of a build may be the only one that is allowed: the second shows it, a third would show no more. */
function add(parent: Open, { name, ...child }: Skeleton & { name: string }): void {
  const count = (parent.count.get(child.signature) ?? 0) + 1;
  parent.count.set(child.signature, count);
  if (count <= (name === WORDS || REPEATED.has(name) ? 1 : 2)) parent.children.push(child);
}

/** What stands in an SVG is not HTML: html-validate passes over it. */
function close({ name, signature, html, children }: Open, end: string): Skeleton {
  if (name === 'svg') return { signature: signature + end, html: html + end };
  const inside = children.map((child) => child.signature);
  if (inside.length > 1 && ANY_ORDER.has(name) && !inside.some((child) => HEADING.test(child))) inside.sort();
  return {
    signature: signature + inside.join('') + end,
    html: html + children.map((child) => child.html).join('') + end,
  };
}

/** What a label is for has to be there and of the right kind: its id stays. */
const withoutValues = (tag: string, labelled: ReadonlySet<string>): string =>
  tag.includes('="')
    ? tag.replace(ATTRIBUTE, (all, name: string, value: string) =>
        FREE.test(name) && /^\S/.test(value) && !(name === 'id' && (labelled.has(value) || /\s/.test(value)))
          ? ` ${name}="x"`
          : all,
      )
    : tag;

/** Signs like `&nbsp;` stay, but for those that escape: there are some that do not exist. */
function withoutWords(text: string): string {
  if (text.trim() === '') return ' ';
  const signs = text.includes('&') ? (text.match(/&(?!(?:amp|lt|gt|quot|#39);)[#\w]*;?/g) ?? []) : [];
  return `x${[...new Set(signs)].join('')}`;
}
