import { PAGES, PUBLIC } from '../addresses.ts';
import { languagePattern, type Lang } from '../languages/index.ts';

/** Where a content file stands: everything that its path says. */
export interface ContentPath {
  /** The file's path below `content/`: `ecommerce-2020/zh/1-overview/2-features.mdx`. */
  file: string;
  /** The folder: a report's, or `pages` for the library's own. */
  report: string;
  lang: Lang;
  kind: 'section' | 'case' | 'page';
  /** Address inside the report, without order prefixes: `overview/features`; a chapter's `index.mdx` is `overview`. */
  slug: string;
  /** Chapter folder without its prefix; undefined for files that stand directly in the language's folder. */
  chapter?: string;
  /** True for a chapter's `index.mdx`. */
  isIndex: boolean;
  /** The prefixes, for sorting: `[1, 2]`; an `index.mdx` is `[1]`. */
  order: number[];
}

const PATTERN = new RegExp(`^([^/]+)/(${languagePattern})/(.+)\\.mdx$`);

/** `ecommerce-2020/zh/1-overview/2-features.mdx` -> its parts; undefined when the path has another form. */
export function parsePath(file: string): ContentPath | undefined {
  const match = PATTERN.exec(file);
  if (!match) return undefined;
  const [, report, lang, rest] = match as unknown as [string, string, Lang, string];
  const segments = rest.split('/');
  if (report === PUBLIC) return undefined;
  if (report === PAGES) return ownPage(file, lang, segments);
  const isCase = segments[0] === 'cases';
  if (segments.length > 2 || (isCase && segments.length !== 2)) return undefined;
  const isIndex = !isCase && segments.at(-1) === 'index';
  const kept = isIndex ? segments.slice(0, -1) : segments;
  return {
    file,
    report,
    lang,
    kind: isCase ? 'case' : 'section',
    slug: kept.map(withoutPrefix).join('/'),
    chapter: !isCase && segments.length === 2 ? withoutPrefix(segments[0]!) : undefined,
    isIndex,
    order: kept.map(prefixOf),
  };
}

/** `pages/zh/about.mdx`. Its order on the site is what `site.yaml` says. */
const ownPage = (file: string, lang: Lang, [slug = '', ...below]: string[]): ContentPath | undefined =>
  below.length > 0 ? undefined : { file, report: PAGES, lang, kind: 'page', slug, isIndex: false, order: [] };

/** `1-overview` -> `overview`. */
const withoutPrefix = (name: string): string => name.replace(/^\d+-/, '');

/** `10-laws` -> 10; a name without a number comes after all that have one. */
const prefixOf = (name: string): number => Number(/^(\d+)-/.exec(name)?.[1] ?? Infinity);

/** Printed order: by prefix, a chapter's own page before its sections, equal prefixes by name. */
export function comparePaths(a: ContentPath, b: ContentPath): number {
  for (let i = 0; i < Math.max(a.order.length, b.order.length); i++) {
    const left = a.order[i] ?? -1;
    const right = b.order[i] ?? -1;
    if (left !== right) return left < right ? -1 : 1;
  }
  return a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0;
}

/** `content/` and `<content>/x/zh/1-a.mdx` -> `x/zh/1-a.mdx`, on any system; undefined for a file that is not below it. */
export function belowFolder(folder: string, path: string): string | undefined {
  const [outer, inner] = [folder, path].map((name) => name.replaceAll('\\', '/').replace(/\/$/, '')) as [
    string,
    string,
  ];
  return inner.startsWith(`${outer}/`) ? inner.slice(outer.length + 1) : undefined;
}

/** Tells where a file of the library below `folder` stands, by its whole path. */
export const locateIn =
  (folder: string) =>
  (path: string): ContentPath | undefined => {
    const file = belowFolder(folder, path);
    return file === undefined ? undefined : parsePath(file);
  };
