import type { Element } from 'hast';
import type { Handle, State } from 'hast-util-to-mdast';
import type { BlockContent, ListItem, Nodes, PhrasingContent, Strong } from 'mdast';
import type { Footnotes } from './footnotes.ts';
import { find, isElement, textOf, words } from './hast.ts';

/** What only a screen needs, what a drawing says, and the notes, which come last. */
const LEFT_OUT = ['tools', 'figure-links', 'figure-description', 'whole-contents', 'chart-box', 'footnotes'];

/** Blocks that stand out on the page. */
const SET_OFF = ['note', 'callout'];

/** How the elements of the site become Markdown, where they do not as in any page. `colon` stands after a label. */
export const handlersWith = (footnotes: Footnotes, colon: string): Record<string, Handle> =>
  Object.fromEntries(
    Object.entries<Handle>({
      a: (state, node: Element) => footnotes.referenceAt(node) ?? link(state, node),
      caption: () => undefined,
      summary: () => undefined,
      dl: (state, node: Element) => descriptions(state, node, colon),
      div: (state, node: Element) =>
        is(node, SET_OFF)
          ? { type: 'blockquote', children: state.toFlow(state.all(node)) as BlockContent[] }
          : state.all(node),
      figcaption: (state, node: Element) =>
        paragraph(isOfPicture(node) ? parted(state, node) : [strong(inline(state, node))]),
      figure: (state, node: Element) => (is(node, ['quotation']) ? quotation(state, node) : state.all(node)),
      math: (_, node: Element) => formula(node),
      nav: (state, node: Element) => state.all(node),
      p: (state, node: Element) =>
        is(node, ['figure-facts'])
          ? lines(state, node)
          : is(node, ['correction-head'])
            ? paragraph(parted(state, node))
            : is(node, ['callout-title'])
              ? paragraph([strong(inline(state, node))])
              : paragraph(inline(state, node)),
      section: (state, node: Element) => state.all(node),
      span: (state, node: Element) => (is(node, ['picture-caption']) ? strong(inline(state, node)) : state.all(node)),
    }).map(([name, handle]) => [
      name,
      (state, node: Element, parent) => (is(node, LEFT_OUT) ? undefined : handle(state, node, parent)),
    ]),
  );

const is = (node: Element, names: readonly string[]): boolean => words(node).some((name) => names.includes(name));

const inline = (state: State, node: Element): PhrasingContent[] => state.all(node) as PhrasingContent[];

/** A caption, and whose work the picture is. */
const isOfPicture = (node: Element): boolean =>
  node.children.filter(isElement).some((part) => is(part, ['picture-caption', 'picture-credit']));

const strong = (children: PhrasingContent[]): Strong => ({ type: 'strong', children });

const paragraph = (children: PhrasingContent[]): Nodes | undefined =>
  children.length > 0 ? { type: 'paragraph', children } : undefined;

function link(state: State, node: Element): Nodes | Nodes[] {
  const children = inline(state, node);
  if (is(node, ['note-label'])) return [strong(children), { type: 'text', value: ' ' }];
  const { href } = node.properties;
  // From a number to its series: in plain text the address would be longer than what it says.
  if (is(node, ['value-of'])) return children;
  return typeof href === 'string' ? { type: 'link', url: href, children } : children;
}

/** What stands apart in a row of the page. */
const parted = (state: State, node: Element): PhrasingContent[] =>
  node.children.filter(isElement).flatMap((child, index): PhrasingContent[] => {
    const said = [state.one(child, node) ?? []].flat() as PhrasingContent[];
    return index === 0 ? said : [{ type: 'text', value: ' · ' }, ...said];
  });

/** Source, notes and the like, each a line. */
function lines(state: State, node: Element): Nodes | undefined {
  const items = node.children
    .filter(isElement)
    .map((fact): ListItem => ({ type: 'listItem', children: [{ type: 'paragraph', children: inline(state, fact) }] }));
  return items.length > 0 ? { type: 'list', ordered: false, spread: false, children: items } : undefined;
}

/** What was said, and below it who said it. */
function quotation(state: State, node: Element): Nodes {
  const [said, who] = [find(node, 'blockquote'), find(node, 'figcaption')];
  const speaker = who && paragraph(inline(state, who));
  const children = [...(said ? state.toFlow(state.all(said)) : []), ...(speaker ? [speaker] : [])];
  return { type: 'blockquote', children: children as BlockContent[] };
}

/**
 * `<dt>Issued by</dt><dd>A board</dd>` -> `- **Issued by**: A board`, whether or not each pair has an element of its own.
 * Further descriptions are paragraphs of the item.
 */
function descriptions(state: State, node: Element, colon: string): Nodes {
  const items = pairsIn(node).map(({ terms, said }): ListItem => {
    const label = terms.map(textOf).join('').trim();
    const [first = [], ...more] = said.map((one) => inline(state, one));
    const head: PhrasingContent[] = [
      ...terms.flatMap((term, index): PhrasingContent[] => [
        ...(index > 0 ? [{ type: 'text' as const, value: ' · ' }] : []),
        strong(inline(state, term)),
      ]),
      { type: 'text', value: label.endsWith(colon.trim()) ? ' ' : colon },
      ...first,
    ];
    const paragraphs = [head, ...more].map((children) => ({ type: 'paragraph' as const, children }));
    return { type: 'listItem', spread: more.length > 0, children: paragraphs };
  });
  return { type: 'list', ordered: false, spread: items.some(({ spread }) => spread), children: items };
}

/** Terms, and what is said of them. */
function pairsIn(list: Element): { terms: Element[]; said: Element[] }[] {
  const pairs: { terms: Element[]; said: Element[] }[] = [];
  for (const part of list.children.filter(isElement).flatMap((one) => (one.tagName === 'div' ? one.children : one))) {
    if (!isElement(part)) continue;
    const last = pairs.at(-1);
    if (part.tagName === 'dd') last?.said.push(part);
    else if (last?.said.length === 0) last.terms.push(part);
    else pairs.push({ terms: [part], said: [] });
  }
  return pairs;
}

/** A formula keeps what it was written as: MathML has it in an annotation. */
function formula(node: Element): Nodes {
  const text = textOf(find(node, 'annotation') ?? node).trim();
  return { type: 'html', value: node.properties['display'] === 'block' ? `$$\n${text}\n$$` : `$${text}$` };
}
