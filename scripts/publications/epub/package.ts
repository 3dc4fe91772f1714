import type { Source } from '../source.ts';
import { escapeXml } from './xml.ts';

/** A line of a book's contents, with those below it. */
export interface Entry {
  title: string;
  href: string;
  below: Entry[];
}

/** A file of a book, as its list of files names it. */
export interface Item {
  href: string;
  type: string;
  /** `nav`, `cover-image`, `svg mathml`. */
  properties?: string;
  /** It is read in the order of the list. */
  isRead: boolean;
}

type About = Pick<Source, 'title' | 'description' | 'authors' | 'publisher' | 'tag' | 'date' | 'url'>;

const XML = '<?xml version="1.0" encoding="UTF-8"?>';

export const CONTAINER = `${XML}
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`;

/** The package document (EPUB 3.2). Its day is that of the last revision, so that the same report is the same book. */
export function packageOf(about: About, items: readonly Item[]): string {
  const { title, description, authors, publisher, tag, date, url } = about;
  const element = (name: string, text: string, more = '') => `<${name}${more}>${escapeXml(text)}</${name}>`;
  const meta = (property: string, text: string) => element('meta', text, ` property="${property}"`);
  const idOf = (item: Item): string => `f${items.indexOf(item) + 1}`;
  const cover = items.find(({ properties }) => properties === 'cover-image');
  return `${XML}
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${tag}"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${[
  element('dc:identifier', url, ' id="id"'),
  element('dc:title', title),
  element('dc:language', tag),
  ...(authors.length > 0 ? authors : [publisher]).map((name) => element('dc:creator', name)),
  element('dc:publisher', publisher),
  element('dc:date', date),
  element('dc:description', description),
  meta('dcterms:modified', `${`${date}-01-01`.slice(0, 10)}T00:00:00Z`),
  meta('schema:accessMode', 'textual'),
  meta('schema:accessMode', 'visual'),
  meta('schema:accessModeSufficient', 'textual'),
  meta('schema:accessibilityFeature', 'tableOfContents'),
  meta('schema:accessibilityFeature', 'structuralNavigation'),
  meta('schema:accessibilityHazard', 'none'),
  ...(cover ? [`<meta name="cover" content="${idOf(cover)}"/>`] : []),
].join('\n')}
</metadata><manifest>
${items
  .map(
    (item) =>
      `<item id="${idOf(item)}" href="${item.href}" media-type="${item.type}"${item.properties ? ` properties="${item.properties}"` : ''}/>`,
  )
  .join('\n')}
<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
</manifest><spine toc="ncx">
${items
  .filter(({ isRead }) => isRead)
  .map((item) => `<itemref idref="${idOf(item)}"/>`)
  .join('\n')}
</spine></package>`;
}

/** A file with text. `types` of its body are those of EPUB 3 Structural Semantics. */
export const page = (tag: string, title: string, body: string, types = ''): string => `${XML}
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${tag}" xml:lang="${tag}"><head><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head><body${types && ` epub:type="${types}"`}>${body}</body></html>`;

/** The contents as EPUB 3 has them, and the places that a reading system may offer: title, contents, beginning of the text. */
export function navOf(tag: string, title: string, entries: readonly Entry[]): string {
  const [front, first] = entries;
  const list = (all: readonly Entry[]): string =>
    `<ol>${all.map(({ title: name, href, below }) => `<li><a href="${escapeXml(href)}">${escapeXml(name)}</a>${below.length > 0 ? list(below) : ''}</li>`).join('')}</ol>`;
  return page(
    tag,
    title,
    `<nav epub:type="toc" role="doc-toc" id="toc"><h1>${escapeXml(title)}</h1>${list(entries)}</nav>
<nav epub:type="landmarks" hidden="hidden"><ol>${[
      front && landmark('titlepage', front),
      landmark('toc', { title, href: 'nav.xhtml' }),
      first && landmark('bodymatter', first),
    ]
      .filter(Boolean)
      .join('')}</ol></nav>`,
  );
}

const landmark = (type: string, { title, href }: Pick<Entry, 'title' | 'href'>): string =>
  `<li><a epub:type="${type}" href="${escapeXml(href)}">${escapeXml(title)}</a></li>`;

/** The contents for reading systems of EPUB 2. */
export function ncxOf({ title, url, tag }: Pick<About, 'title' | 'url' | 'tag'>, entries: readonly Entry[]): string {
  let order = 0;
  const points = (all: readonly Entry[]): string =>
    all
      .map(({ title: name, href, below }) => {
        const number = ++order;
        return `<navPoint id="n${number}" playOrder="${number}"><navLabel><text>${escapeXml(name)}</text></navLabel><content src="${escapeXml(href)}"/>${points(below)}</navPoint>`;
      })
      .join('');
  return `${XML}
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="${tag}"><head><meta name="dtb:uid" content="${escapeXml(url)}"/></head><docTitle><text>${escapeXml(title)}</text></docTitle><navMap>${points(entries)}</navMap></ncx>`;
}
