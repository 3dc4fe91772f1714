/**
 * The page of a whole report is put together from pages that are drawn already: the frame, a page of its own, has an
 * empty place for each text, and what stands on the text's own page is set into it. Nothing is drawn twice, and what is
 * said on both pages is the same.
 */
interface Whole {
  /** The address that the pages of the report begin with, with the site's sub-path: `/reports/zh/tea-2020/`. */
  address: string;
  /** The page of a text, by its address in the report: `overview/status`. */
  page: (slug: string) => string;
}

/** `<div class="prose" data-text="overview/status" data-depth="2"></div>`: so many levels its headings lie deeper. */
const PLACE = /<div class="prose" data-text="([^"]+)" data-depth="(\d)"><\/div>/g;

/** The heading of a text, or of a chapter without one. */
const HEAD = /<h[23] class="[^"]*" id="([^"]+)\/top"/g;

/** The texts that a frame has places for. */
export const textsOf = (frame: string): string[] => [...frame.matchAll(PLACE)].map(([, slug]) => slug!);

/** The frame with its texts. Throws where the page of one has no text. */
export function fillWhole(frame: string, whole: Whole): string {
  const slugs = new Set([...frame.matchAll(HEAD)].map(([, slug]) => slug!));
  return frame.replace(PLACE, (_, slug: string, depth: string) => {
    const text = textIn(whole.page(slug), `${whole.address}${slug}/`);
    return `<div class="prose">${moveIn(text, { slug, slugs, depth: Number(depth), address: whole.address })}</div>`;
  });
}

const START = /<article class="prose[^>]*>/;

/** What stands in the one article of a page. */
function textIn(page: string, address: string): string {
  const start = START.exec(page);
  const end = page.lastIndexOf('</article>');
  if (!start || end < 0) throw new Error(`The page ${address} has no <article class="prose">.`);
  return page.slice(start.index + start[0].length, end);
}

interface Move {
  slug: string;
  /** All texts of the page: a link to one of them stays on it. */
  slugs: ReadonlySet<string>;
  depth: number;
  address: string;
}

/** A block's links to itself, or a tag with `>` in its values. */
const PIECE = /<span class="tools"[^>]*>.*?<\/span>|<\/?[a-zA-Z](?:"[^"]*"|'[^']*'|[^'">])*>/gs;

/** Ids become unique on the page: `s1.1` -> `overview/status/s1.1`; the heading of a text is `overview/status/top`. */
const moveIn = (text: string, move: Move): string =>
  withoutFootnotesHeading(text).replace(PIECE, (piece) =>
    piece.startsWith('<span class="tools"') ? permalink(piece, move) : moveTag(piece, move),
  );

/** The heading of each section's footnotes says nothing that a list of contents should have. */
const withoutFootnotesHeading = (text: string): string =>
  text.replace(/<h2 (class="footnotes-heading"[^>]*)>(.*?)<\/h2>/g, '<p $1>$2</p>');

/** Of a block's links the first one leads to the block on its own page; the others are that page's. */
function permalink(tools: string, { address, slug }: Move): string {
  const [open = ''] = /^<span[^>]*>/.exec(tools) ?? [];
  const [, link] = /(<a href="#.*?<\/a>)/.exec(tools) ?? [];
  return link ? `${open}${link.replace('href="#', `href="${address}${slug}/#`)}</span>` : '';
}

/** What the first picture of a text has on the text's own page, and what others have: here each waits for the reader. */
const [FIRST, OTHERS] = [' fetchpriority="high"', ' loading="lazy" decoding="async"'];

const NAMES = /\s(aria-(?:labelledby|describedby|controls)|for|headers)="([^"]*)"/g;

function moveTag(tag: string, { slug, slugs, depth, address }: Move): string {
  const heading = /^(<\/?)h([1-6])\b/.exec(tag);
  const moved = heading
    ? `${heading[1]}h${Math.min(6, Number(heading[2]) + depth)}${tag.slice(heading[0].length)}`
    : tag;
  if (!moved.includes('="')) return moved;
  return moved
    .replace(FIRST, OTHERS)
    .replace(/\sid="([^"]*)"/, ` id="${slug}/$1"`)
    .replace(NAMES, (_, name: string, ids: string) => ` ${name}="${ids.replace(/\S+/g, `${slug}/$&`)}"`)
    .replace(/\shref="([^"]*)"/, (_, href: string) => ` href="${targetOf(href, slug, slugs, address)}"`);
}

const CORRECTION = /^#correction(?:s|-\d+)$/;

/** `#p1` -> `#overview/status/p1`; `/zh/tea-2020/overview/#p1` -> `#overview/p1`; any other stays. */
function targetOf(href: string, slug: string, slugs: ReadonlySet<string>, address: string): string {
  // The foot of a text's page has its corrections; this page has those of the whole report at its end.
  if (CORRECTION.test(href)) return `#corrections/${href === '#corrections' ? 'top' : href.slice(1)}`;
  if (href.startsWith('#')) return `#${slug}/${href.slice(1)}`;
  if (!href.startsWith(address)) return href;
  const [path = '', id] = href.slice(address.length).split('#');
  const target = path.replace(/\/$/, '');
  if (!path.endsWith('/') || !slugs.has(target)) return href;
  return `#${target}/${id || 'top'}`;
}
