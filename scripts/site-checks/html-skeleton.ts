/**
 * What a validator has to see of a page. Pages of a kind are built alike, and most of a page is the same over and over
 * with other words in it: a list of forty links holds no more for it than two. That takes two thirds off what validation costs.
 */
export interface Skeleton {
  /** The page's build alone: texts and free values are all `x`. Pages of the same build are valid together. */
  signature: string;
  /** The page itself without what says nothing new: of children of the same build the first two. */
  html: string;
}

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
      add(stack.at(-1)!, close(top, token));
    } else if (token.startsWith('<')) {
      const name = /^<([a-zA-Z][^\s/>]*)/.exec(token)?.[1] ?? '';
      const signature = withoutValues(token, labelled);
      if (name === '' || VOID.has(name) || token.endsWith('/>')) add(top, { signature, html: token });
      else stack.push(open(name, signature, token));
    } else add(top, { signature: withoutWords(token), html: token });
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
function add(parent: Open, child: Skeleton): void {
  const count = (parent.count.get(child.signature) ?? 0) + 1;
  parent.count.set(child.signature, count);
  if (count <= 2) parent.children.push(child);
}

/** What stands in an SVG is not HTML: html-validate passes over it. */
const close = ({ name, signature, html, children }: Open, end: string): Skeleton => ({
  signature: signature + (name === 'svg' ? '' : children.map((child) => child.signature).join('')) + end,
  html: html + (name === 'svg' ? '' : children.map((child) => child.html).join('')) + end,
});

/** What a label is for has to be there and of the right kind: its id stays. */
const withoutValues = (tag: string, labelled: ReadonlySet<string>): string =>
  tag.includes('="')
    ? tag.replace(ATTRIBUTE, (all, name: string, value: string) =>
        FREE.test(name) && /^\S/.test(value) && !(name === 'id' && (labelled.has(value) || /\s/.test(value)))
          ? ` ${name}="x"`
          : all,
      )
    : tag;

/** Signs like `&amp;` stay: there are some that do not exist. */
const withoutWords = (text: string): string =>
  text.trim() === '' ? ' ' : text.replace(/&[#\w]*;?|[^&]+/g, (part) => (part.startsWith('&') ? part : 'x'));
