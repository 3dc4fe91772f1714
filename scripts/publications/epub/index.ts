import { strToU8, type Zippable, zipSync } from 'fflate';
import { catalogue } from '../../languages/index.ts';
import type { SiteUrl } from '../../project.ts';
import type { Source } from '../source.ts';
import { toBook } from './chapter.ts';
import { drawCover } from './cover.ts';
import { xmlId } from './ids.ts';
import { CONTAINER, type Entry, type Item, navOf, ncxOf, packageOf, page } from './package.ts';
import { type BookPicture, readPicture, widest } from './pictures.ts';
import { bookStyle } from './style.ts';
import { attribute, type Element, elementsIn, hasClass, isElement, readHtml, textOf, toXml } from './xml.ts';

/** Archives hold a time for each file, in that of the place. */
const TIME = new Date(1980, 0, 1);

/** The whole report as an e-book (EPUB 3.2): a file for what stands at the top of the report. `site` was built. */
export async function epubOf(source: Source, site: string, { base }: Pick<SiteUrl, 'base'>): Promise<Uint8Array> {
  const article = readHtml(source.article).find(isElement)!;
  const chapters = chaptersIn(article);
  const files = new Map(
    chapters.flatMap(({ file, elements }) =>
      elements.flatMap((element) => [...elementsIn(element)].flatMap((one): [string, string][] => idOf(one, file))),
    ),
  );
  const pictures = await picturesIn(article, site, base);
  const entries = chapters.map((chapter) => entryOf(chapter));
  const cover = coverOf(article, pictures, source);
  const places = {
    fileOf: (id: string) => files.get(id),
    picture: (address: string) => pictures.get(address)?.name,
    url: source.url,
  };
  const { contents } = catalogue(source.lang).interface;
  const texts = chapters.map(({ file, elements }, index) => {
    const body = toXml(toBook(elements, places));
    return {
      file,
      body,
      text: page(source.tag, entries[index]!.title, body, index === 0 ? 'frontmatter' : 'bodymatter'),
    };
  });
  const others = [...pictures.values()].filter(({ name }) => name !== cover.name);
  const items: Item[] = [
    { href: 'cover.xhtml', type: 'application/xhtml+xml', isRead: true },
    { href: texts[0]!.file, type: 'application/xhtml+xml', properties: propertiesOf(texts[0]!.body), isRead: true },
    { href: 'nav.xhtml', type: 'application/xhtml+xml', properties: 'nav', isRead: true },
    ...texts.slice(1).map(({ file, body }) => ({
      href: file,
      type: 'application/xhtml+xml',
      properties: propertiesOf(body),
      isRead: true,
    })),
    { href: 'book.css', type: 'text/css', isRead: false },
    { href: cover.name, type: cover.type, properties: 'cover-image', isRead: false },
    ...others.map(({ name, type }) => ({ href: name, type, isRead: false })),
  ];
  return pack({
    'META-INF/container.xml': CONTAINER,
    'book/package.opf': packageOf(source, items),
    'book/cover.xhtml': page(
      source.tag,
      source.title,
      toXml(readHtml(`<div class="cover"><img src="${cover.name}" alt=""></div>`)),
      'cover',
    ),
    'book/nav.xhtml': navOf(source.tag, contents, entries),
    'book/toc.ncx': ncxOf(source, entries),
    'book/book.css': bookStyle(source.colours),
    ...Object.fromEntries(texts.map(({ file, text }) => [`book/${file}`, text])),
    ...Object.fromEntries([cover, ...others].map(({ name, bytes }) => [`book/${name}`, bytes])),
  });
}

/** What identifies the archive comes first, as it is. */
function pack(files: Record<string, string | Uint8Array>): Uint8Array {
  const all: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] };
  for (const [name, content] of Object.entries(files))
    all[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(all, { mtime: TIME, level: 9 });
}

interface Chapter {
  file: string;
  elements: Element[];
}

/** Title and imprint, then what stands at the top of the report. The page's own contents are those of the book. */
function chaptersIn(article: Element): Chapter[] {
  const elements = article.childNodes.filter(isElement);
  const parts = elements.filter((element) => hasClass(element, 'whole-part'));
  const front = elements.filter((element) => !parts.includes(element) && element.tagName !== 'nav');
  return [front, ...parts.map((part) => [part])].map((own, index) => ({
    file: index === 0 ? 'title.xhtml' : `part-${index}.xhtml`,
    elements: own,
  }));
}

const idOf = (element: Element, file: string): [string, string][] => {
  const id = attribute(element, 'id');
  return id === undefined ? [] : [[id, file]];
};

/** A chapter and its sections, as contents name them. */
function entryOf({ file, elements }: Chapter): Entry {
  const headings = elements
    .flatMap((element) => [...elementsIn(element)])
    .filter(({ tagName }) => /^h[123]$/.test(tagName));
  const at = (heading: Element, below: Entry[] = []): Entry => {
    const [[id]] = [idOf(heading, file)[0] ?? []];
    return {
      title: textOf(heading).replace(/\s+/g, ' ').trim(),
      href: id === undefined ? file : `${file}#${xmlId(id)}`,
      below,
    };
  };
  const [first, ...rest] = headings;
  return {
    ...at(
      first!,
      rest.filter((heading) => hasClass(heading, 'whole-section')).map((heading) => at(heading)),
    ),
    href: file,
  };
}

async function picturesIn(article: Element, site: string, base: string): Promise<Map<string, BookPicture>> {
  const found = new Map<string, BookPicture>();
  for (const element of elementsIn(article)) {
    const src = element.tagName === 'img' ? attribute(element, 'src') : undefined;
    if (src === undefined || found.has(src)) continue;
    const picture = await readPicture(widest(element) ?? src, site, base);
    if (picture) found.set(src, picture);
  }
  return found;
}

/** The report's own cover, or one that is drawn. */
function coverOf(article: Element, pictures: ReadonlyMap<string, BookPicture>, source: Source): BookPicture {
  const title = article.childNodes.filter(isElement).find((element) => hasClass(element, 'whole-title'));
  const own = title && [...elementsIn(title)].find(({ tagName }) => tagName === 'img');
  const picture = own && pictures.get(attribute(own, 'src') ?? '');
  return picture ?? { name: 'cover.svg', type: 'image/svg+xml', bytes: strToU8(drawCover(source)) };
}

/** What a text holds that a reading system has to know of. */
const propertiesOf = (body: string): string | undefined =>
  [body.includes('<svg') && 'svg', body.includes('<math') && 'mathml'].filter(Boolean).join(' ') || undefined;
