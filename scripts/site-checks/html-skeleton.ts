import { attribute, type Element, type Html, type Text } from './element.ts';

/**
 * What a validator has to see of a page. Pages of a kind are built alike, and most of a page is the same over and over
 * with other words in it: a list of forty links holds no more for it than two. That takes two thirds off what validation costs.
 */
interface Skeleton {
  /** The page's build alone: texts and free values are all `x`. Pages of the same build are valid together. */
  signature: string;
  /** The page itself without what says nothing new: of children of the same build the first, or the first two. */
  html: string;
}

const ATTRIBUTE = /\s([a-zA-Z][\w:-]*)="([^"]*)"/g;
/** Attributes whose value may be anything: words, addresses, names of other elements, coordinates. */
const FREE =
  /^(?:href|src|action|content|title|alt|placeholder|value|id|aria-(?:label|labelledby|describedby|controls)|data-[\w-]+|d|[xyr]|[xy][12]|d[xy]|[cr][xy]|width|height|points|transform|viewBox)$/;
/** Of these there may be as many as one likes, words among them: a second shows no more than the first. */
const REPEATED = new Set(
  'a abbr b br cite code dfn em i img kbd li mark p q s small span strong sub sup svg td th time tr wbr'.split(' '),
);
/** In these, what stands within may stand in any order, headings excepted. */
const ANY_ORDER = new Set('a b cite em i li ol p span strong sup tbody td th tr ul'.split(' '));
const HEADING = /<h[1-6]/;

/** The skeleton of a page whose tags close as they open. */
export const skeletonOf = ({ root, elements }: Required<Html>): Skeleton =>
  skeleton(root, new Set(elements.flatMap((element) => attribute(element, 'for') ?? [])));

function skeleton(node: Element | Text, labelled: ReadonlySet<string>): Skeleton {
  if (!('tag' in node)) return { signature: node.value.trim() === '' ? ' ' : 'x', html: node.source };
  const { tagName, tag, end } = node;
  // What stands in an SVG is not HTML: html-validate passes over it.
  const inside = tagName === 'svg' ? [] : distinct(node, labelled);
  const signatures = inside.map((child) => child.signature);
  if (ANY_ORDER.has(tagName) && !signatures.some((child) => HEADING.test(child))) signatures.sort();
  return {
    signature: withoutValues(tag, labelled) + signatures.join('') + end,
    html: tag + inside.map((child) => child.html).join('') + end,
  };
}

/** Its children. One of a build may be the only one that is allowed: the second shows it, a third would show no more. */
function distinct({ childNodes }: Element, labelled: ReadonlySet<string>): Skeleton[] {
  const count = new Map<string, number>();
  return childNodes.flatMap((child) => {
    const made = skeleton(child, labelled);
    const nth = (count.get(made.signature) ?? 0) + 1;
    count.set(made.signature, nth);
    return nth <= ('tag' in child && !REPEATED.has(child.tagName) ? 2 : 1) ? [made] : [];
  });
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
