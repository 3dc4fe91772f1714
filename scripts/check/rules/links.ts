import type { Link, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { reservedReportIds } from '../../addresses.ts';
import {
  chaptersIn,
  type Library,
  passagesOf,
  positionOf,
  positionOfNode,
  type Problem,
  problemAt,
  referableTexts,
  type Rule,
  type TextFile,
  wordsOfReference,
  type Wording,
} from '../../content/index.ts';
import { idOf, isReference, nodesIn } from '../../markdown/index.ts';
import { idsIn, targetsOf } from '../link-targets.ts';
import { type Lang, languagePattern } from '../../languages/index.ts';

/** Every link inside the library leads somewhere; every link out of it can be followed. */
export const links: Rule = (content) => [
  ...content.pages.flatMap((page) => [...linksIn(content, page), ...sectionOfCase(content, page)]),
  ...keyFigures(content),
  ...placesOfCorrections(content),
];

const problem = (place: Parameters<typeof problemAt>[0], text: Wording): Problem => problemAt(place, 'links', text);

function linksIn(content: Library, page: TextFile): Problem[] {
  return nodesIn(page.tree, 'link', 'definition').flatMap(({ node }) => {
    // A footnote with a space in its label: another rule says so.
    if (node.type === 'definition' && node.label?.startsWith('^')) return [];
    const text =
      wrongUrl(content, page, node.url) ?? (node.type === 'link' ? withoutWords(content, page, node) : undefined);
    return text ? [problem(positionOfNode(page.path.file, node), text)] : [];
  });
}

/** A link without words prints the title of what it leads to, which has to have one. */
function withoutWords(content: Library, page: TextFile, node: Link): Wording | undefined {
  const { path } = page;
  const [address = ''] = node.url.split('#');
  const target = address === '' ? page : targetsOf(content)[path.lang].pages.get(address);
  // What cannot be read is reported elsewhere.
  if (target && !target.tree) return undefined;
  if (
    !isReference(node) ||
    wordsOfReference(referableTexts(content), chaptersIn(content), path, node.url) !== undefined
  )
    return undefined;
  return (words) => words.links.noTitle(node.url);
}

function wrongUrl(content: Library, page: TextFile, url: string): Wording | undefined {
  if (url === '') return (words) => words.links.empty;
  if (url.startsWith('#')) return hasId(page, decode(url.slice(1))) ? undefined : noId(page, url.slice(1));
  if (url.startsWith('/') && !url.startsWith('//')) return wrongInside(content, page.path.lang, url);
  if (/^(https?:)?\/\//i.test(url)) return wrongOutside(url);
  if (/^mailto:/i.test(url)) return undefined;
  return /^[a-z][a-z0-9+.-]*:/i.test(url)
    ? (words) => words.links.scheme(url.split(':')[0]!)
    : (words) => words.links.relative(url);
}

function wrongOutside(url: string): Wording | undefined {
  const odd = /[\s\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’]/u.exec(url)?.[0];
  if (odd) return (words) => words.links.oddSign(odd, url);
  return URL.canParse(url.startsWith('//') ? `https:${url}` : url) ? undefined : (words) => words.links.noAddress(url);
}

/** An address that begins with a language. */
const IN_LANGUAGE = new RegExp(`^/(${languagePattern})(/|$)`);

/** `/ecommerce-2020/overview/status/#s1.1.2`, in the language of the page that it stands in. */
function wrongInside(content: Library, lang: Lang, url: string): Wording | undefined {
  const [path = '', id] = url.split('#');
  if (IN_LANGUAGE.test(path)) return (words) => words.links.language(path, path.replace(IN_LANGUAGE, '/'));
  const { pages, others, unreadable } = targetsOf(content)[lang];
  if (others.has(path)) return undefined;
  const page = pages.get(path);
  if (page) return id === undefined || hasId(page, decode(id)) ? undefined : noId(page, id);
  if (pages.has(`${path}/`) || others.has(`${path}/`)) return (words) => words.links.noSlash(path);
  const [, report = '', part] = path.split('/');
  if (part === 'figures' && unreadable.has(report)) return undefined;
  if (reservedReportIds.includes(report)) return (words) => words.links.notMade(path);
  if (!content.reports.has(report)) return (words) => words.links.noReport(report, [...content.reports.keys()]);
  return /\/\d+-/.test(path)
    ? (words) => words.links.prefixes(path, path.replace(/\/\d+-/g, '/'))
    : (words) => words.links.noPage(path, report);
}

/** `## 5 损益` has no number with dots, by which it would be `#s5`: it is named after its place. */
function noId(page: TextFile, id: string): Wording {
  const { file } = page.path;
  const number = /^s?(\d+)\.?$/.exec(id)?.[1];
  const lines = page.body.split('\n');
  const heading = page.tree?.children.find(
    (node) =>
      node.type === 'heading' &&
      number !== undefined &&
      new RegExp(`^#+\\s+${number}(?![\\d.]\\d|\\d)`).test(lines[(node.position?.start.line ?? 1) - 1]!),
  );
  const right = heading && idOf(heading);
  return right === undefined
    ? (words) => words.links.noId(id, file)
    : (words) => words.links.plainNumber(id, right, heading!.position!.start.line, file);
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** An unreadable page is reported elsewhere and may have any id. */
function hasId(page: TextFile, id: string): boolean {
  const { ids } = idsIn(page);
  return !ids || ids.has(id) || id.startsWith('user-content-fn');
}

/** What was meant as a link and is none. */
export const unreadLinks: Rule = ({ pages }) =>
  pages.flatMap((page) => [
    ...brokenSyntax(page),
    ...unusedDefinitions(page),
    ...(page.tree ? unsaidLinks(page, page.tree) : []),
  ]);

/** Links without words to other sites, or where what they print would be missing: in headings and cells. */
function unsaidLinks({ path }: TextFile, node: Nodes, where?: 'heading' | 'tableCell'): Problem[] {
  if (node.type === 'link' && (isReference(node) || toString(node).trim() === '') && node.url !== '') {
    const at = positionOfNode(path.file, node);
    if (!isReference(node)) return hasPicture(node) ? [] : [problem(at, (words) => words.links.noWords(node.url))];
    return where ? [problem(at, (words) => words.links.unsaid)] : [];
  }
  const within = node.type === 'heading' || node.type === 'tableCell' ? node.type : where;
  return 'children' in node ? node.children.flatMap((child) => unsaidLinks({ path } as TextFile, child, within)) : [];
}

const hasPicture = ({ children }: Link): boolean => children.some(({ type }) => type !== 'text');

/** `[text](http://a b)` and `[text]（http://…）` are not read as links and stay in the text as they are. */
function brokenSyntax(page: TextFile): Problem[] {
  return passagesOf(page).flatMap((words) =>
    [...words.text.matchAll(/\]\s?[(（]\s*(?=[\ufffc/#]|https?:|www\.)/g)].map(({ index }) =>
      problem(words.at(index), (words) => words.links.notRead),
    ),
  );
}

/** `[1]: https://…` is the address of a link `[text][1]`, and shown nowhere: a reference of a text is lost by it. */
function unusedDefinitions({ tree, path }: TextFile): Problem[] {
  const used = new Set(nodesIn(tree, 'linkReference').map(({ node }) => node.identifier));
  return nodesIn(tree, 'definition')
    .filter(({ node: { identifier, label } }) => !used.has(identifier) && !label?.startsWith('^'))
    .map(({ node }) => problem(positionOfNode(path.file, node), (words) => words.links.notShown(node.label ?? '')));
}

/** The section that tells a case. */
function sectionOfCase(content: Library, { path, frontmatter }: TextFile): Problem[] {
  const section = frontmatter.data && 'section' in frontmatter.data ? frontmatter.data.section : undefined;
  return section
    ? leadsNowhere(content, path.lang, path.report, section).map((text) =>
        problem(positionOf(frontmatter, ['section']), text),
      )
    : [];
}

/** Where a report's key figures come from, in each language that the report has. */
function keyFigures(content: Library): Problem[] {
  return [...content.reports].flatMap(([id, report]) => {
    const langs = content.languages.filter((lang) =>
      content.pages.some(({ path }) => path.report === id && path.lang === lang),
    );
    return (report.data?.key_figures ?? []).flatMap(({ at }, index) => {
      const [text] = langs.flatMap((lang) => leadsNowhere(content, lang, id, at));
      return text ? [problem(positionOf(report, ['key_figures', index, 'at']), text)] : [];
    });
  });
}

/** Where a correction was made, in each language whose words it gives; `cases` stands for all cases of the report. */
function placesOfCorrections(content: Library): Problem[] {
  return [...content.corrections].flatMap(([report, yaml]) => {
    const pages = content.pages.filter(({ path }) => path.report === report);
    const hasCases = pages.some(({ path }) => path.kind === 'case');
    return (yaml.data ?? []).flatMap(({ at, is }, index) => {
      if (at === 'cases' && hasCases) return [];
      const langs = content.languages.filter(
        (lang) => is[lang] !== undefined && pages.some(({ path }) => path.lang === lang),
      );
      const [text] = langs.flatMap((lang) => wrongPlace(content, pages, lang, report, at));
      return text ? [problem(positionOf(yaml, [index, 'at']), text)] : [];
    });
  });
}

/** Nothing is there, or a page that is no text of the report: that of a figure, a chapter without a lead-in. */
function wrongPlace(content: Library, pages: readonly TextFile[], lang: Lang, report: string, at: string): Wording[] {
  const nothing = leadsNowhere(content, lang, report, at);
  const isText = pages.some(({ path }) => path.lang === lang && path.slug === at.split('#')[0]);
  if (nothing.length > 0 || isText || !content.reports.has(report)) return nothing;
  return [(words) => words.links.noText(at)];
}

/** `overview/status#s1.1.2`, inside a report. */
function leadsNowhere(content: Library, lang: Lang, report: string, at: string): Wording[] {
  const [slug, id] = at.split('#');
  const text = wrongInside(content, lang, `/${report}/${slug}/${id === undefined ? '' : `#${id}`}`);
  return text && content.reports.has(report) ? [text] : [];
}
