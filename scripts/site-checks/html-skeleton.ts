import { attribute, type Element, type Html, type Text } from './element.ts';
import { memoize, memoizeRecent } from '../text/index.ts';

/**
 * What a validator has to see of a page. Pages of a kind are built alike, and most of a page is the same over and over
 * with other words in it: a list of forty links holds no more for it than two, and a paragraph no more than one that
 * stood at the same place of another page. That takes nine tenths off what validation costs.
 */
interface Skeleton {
  /** The page's build alone: texts and free values are all `x`. Pages of the same build are valid together. */
  signature: string;
  /** The page itself without what says nothing new: of children of the same build the first, or the first two. */
  html: string;
  /** Its blocks that were not known: each a sign of its build and of where it stands. */
  blocks: string[];
}

const ATTRIBUTE = /\s([a-zA-Z][\w:-]*)="([^"]*)"/g;
/** Attributes whose value may be anything: words, addresses, names of other elements, coordinates. */
const FREE =
  /^(?:href|src|action|content|title|alt|placeholder|value|id|aria-(?:label|labelledby|describedby|controls)|data-[\w-]+|d|[xyr]|[xy][12]|d[xy]|[cr][xy]|width|height|points|transform|viewBox)$/;
/** Of these there may be as many as one likes, words among them: a second shows no more than the first. */
const REPEATED = new Set(
  'a abbr b br cite code dfn em i img kbd li mark p q s small span strong sub sup svg td th time tr wbr'.split(' '),
);
/** In these, what stands within may stand in any order, but for what is bound. */
const ANY_ORDER = new Set('a b cite em i li ol p span strong sup tbody td th tr ul'.split(' '));
/** Blocks of which there may be as many as one likes, in any order, in these. */
const BLOCKS = new Set('blockquote details div dl figure ol p pre table ul'.split(' '));
const HOLDERS = new Set('article body div footer header main section'.split(' '));
/** What is right or wrong by what else is on the page: of headings the order, of others whether one is like another. */
const BOUND = new Set(
  'aside button footer form h1 h2 h3 h4 h5 h6 header input label main nav section select textarea'.split(' '),
);

interface Around {
  /** Ids that labels name. */
  labelled: ReadonlySet<string>;
  /** Whether there was a block of this build at this place of a page in which nothing was wrong. */
  isKnown: (block: string) => boolean;
}

interface Part extends Skeleton {
  isBound: boolean;
}

/** The skeleton of a page whose tags close as they open; blocks that are known are left out. */
export const skeletonOf = ({ root, elements }: Required<Html>, isKnown: Around['isKnown'] = () => false): Skeleton =>
  partOf(root, '', { labelled: new Set(elements.flatMap((element) => attribute(element, 'for') ?? [])), isKnown });

let signs = 0;
/** Stands for a text: the build of a page holds those of all its elements, and would be as long as the page. */
const signOf = memoize(() => `#${++signs}`);

function partOf(node: Element | Text, place: string, around: Around): Part {
  if (!('tag' in node))
    return { signature: node.value.trim() === '' ? ' ' : 'x', html: node.source, blocks: [], isBound: false };
  const { tagName, tag, end } = node;
  const own = withoutValues(tag, around.labelled);
  // What stands in an SVG is not HTML: html-validate passes over it.
  const inside = tagName === 'svg' ? [] : distinct(node, place + own, around);
  const isBound = BOUND.has(tagName) || / role=/.test(own) || inside.some((child) => child.isBound);
  const signatures = inside.map((child) => child.signature);
  if (ANY_ORDER.has(tagName) && !isBound) signatures.sort();
  return {
    signature: signOf(own + signatures.join('') + end),
    html: tag + inside.map((child) => child.html).join('') + end,
    blocks: inside.flatMap((child) => child.blocks),
    isBound,
  };
}

/** Its children. One of a build may be the only one that is allowed: the second shows it, a third would show no more. */
function distinct({ tagName, childNodes }: Element, place: string, around: Around): Part[] {
  const count = new Map<string, number>();
  return childNodes.flatMap((child) => {
    const made = partOf(child, place, around);
    const nth = (count.get(made.signature) ?? 0) + 1;
    count.set(made.signature, nth);
    if (nth > ('tag' in child && !REPEATED.has(child.tagName) ? 2 : 1)) return [];
    if (made.isBound || !('tag' in child) || !BLOCKS.has(child.tagName) || !HOLDERS.has(tagName)) return [made];
    const block = place + made.signature;
    return around.isKnown(block) ? [] : [{ ...made, blocks: [...made.blocks, block] }];
  });
}

/** What a label is for has to be there and of the right kind: its id stays. */
function withoutValues(tag: string, labelled: ReadonlySet<string>): string {
  if (!tag.includes('="')) return tag;
  return labelled.size > 0 ? valuesTakenOut(tag, labelled) : unlabelled(tag);
}

/** Most tags of a page are those of all pages: its head, its menus. */
const unlabelled = memoizeRecent((tag) => valuesTakenOut(tag, new Set()), 5000);

const valuesTakenOut = (tag: string, labelled: ReadonlySet<string>): string =>
  tag.replace(ATTRIBUTE, (all, name: string, value: string) =>
    FREE.test(name) && /^\S/.test(value) && !(name === 'id' && (labelled.has(value) || /\s/.test(value)))
      ? ` ${name}="x"`
      : all,
  );
