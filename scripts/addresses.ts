import { knownLanguages, type Lang, languagePattern } from './languages/index.ts';

/**
 * Addresses of the site's pages, without the base path. This is the one place that builds them;
 * `src/urls.ts` adds the base. Every address of a page ends in a slash.
 */
export const addresses = {
  home: (lang: Lang) => `/${lang}/`,
  library: (lang: Lang) => `/${lang}/library/`,
  search: (lang: Lang) => `/${lang}/search/`,
  /** What very many reports are called, for the search page. */
  reportNames: (lang: Lang) => `/${lang}/search/reports.json`,
  /** A page of the library's own: `about`. */
  page: (lang: Lang, id: string) => `/${lang}/${id}/`,
  report: (lang: Lang, report: string) => `/${lang}/${report}/`,
  /** The PDF of an original. It stands below the report's page, as Google Scholar wants it. */
  originalFile: (lang: Lang, report: string) => `/${lang}/${report}/${report}.pdf`,
  /** The library's own colours, and its pictures: `logo`, `svg`. */
  themeSheet: () => '/theme/colours.css',
  themePicture: (role: string, ending: string) => `/theme/${role}.${ending}`,
  /** The whole report as one page, and what can be taken away of it. */
  whole: (lang: Lang, report: string) => `/${lang}/${report}/all/`,
  publication: (lang: Lang, report: string, type: PublicationFile) =>
    `/${lang}/${report}/publications/${report}.${type}`,
  /** What other sites show beside a link, drawn: of a report, or `library`. */
  preview: (name: string) => `/theme/previews/${name}.png`,
  /** A section, a chapter or a case: `overview/status`, `overview`, `cases/fake-boots`. */
  section: (lang: Lang, report: string, slug: string) => `/${lang}/${report}/${slug}/`,
  figures: (lang: Lang, report: string) => `/${lang}/${report}/figures/`,
  figure: (lang: Lang, report: string, id: string) => `/${lang}/${report}/figures/${id}/`,
  figureFile: (lang: Lang, report: string, id: string, type: FigureFile) => `/${lang}/${report}/figures/${id}.${type}`,
  /** A figure alone, for a frame in a page of somebody else: the only pages that may be framed. */
  embed: (lang: Lang, report: string, id: string) => `/embed/${lang}/${report}/${id}/`,
  /** All figures of a report in one archive. */
  dataPackage: (lang: Lang, report: string) => `/${lang}/${report}/figures.zip`,
  /** The figures of all reports as small charts. */
  gallery: (lang: Lang) => `/${lang}/figures/`,
  /** Every figure and file of the library. */
  data: (lang: Lang) => `/${lang}/data/`,
  /** A picture in one of its sizes; its name changes with what it shows. */
  picture: (name: string) => `/images/${name}`,
  /** What is counted from year to year, across reports. */
  indicators: (lang: Lang) => `/${lang}/indicators/`,
  indicator: (lang: Lang, id: string) => `/${lang}/indicators/${id}/`,
  indicatorFile: (lang: Lang, id: string, type: FigureFile) => `/${lang}/indicators/${id}.${type}`,
  /** The reports of a series side by side. */
  compare: (lang: Lang, series: string) => `/${lang}/compare/${series}/`,
  notes: (lang: Lang, report: string) => `/${lang}/${report}/notes/`,
  /** What is new, and the same for programs that follow it. */
  changes: (lang: Lang) => `/${lang}/changes/`,
  feed: (lang: Lang) => `/${lang}/feed.xml`,
  /** What was put right: in a report, in the library. */
  reportCorrections: (lang: Lang, report: string) => `/${lang}/${report}/corrections/`,
  corrections: (lang: Lang) => `/${lang}/corrections/`,
  /** One correction, by its number, on the page of its report. */
  correction: (lang: Lang, report: string, number: number) => `/${lang}/${report}/corrections/#${correctionId(number)}`,
  cases: (lang: Lang) => `/${lang}/cases/`,
  /** All cases as rows, or as data. */
  caseFile: (lang: Lang, type: 'csv' | 'json') => `/${lang}/cases.${type}`,
  registerFile: (lang: Lang, id: string) => `/${lang}/registers/${id}.csv`,
  /** The rows of a long table that several reports may have. */
  register: (lang: Lang, id: string) => `/${lang}/registers/${id}/`,
  /** How a page is cited, and read beside another language; which page, stands in the query: `pagePlace`. */
  cite: (lang: Lang) => `/${lang}/cite/`,
  beside: (lang: Lang) => `/${lang}/beside/`,
  /** References to a report and all its parts, to a register and its rows, to the values of an indicator. */
  citations: (lang: Lang, report: string) => `/${lang}/${report}/citations.json`,
  registerCitations: (lang: Lang, id: string) => `/${lang}/registers/${id}/citations.json`,
  indicatorCitations: (lang: Lang, id: string) => `/${lang}/indicators/${id}/citations.json`,
};

export const figureFiles = ['csv', 'xlsx', 'json', 'svg'] as const;
export type FigureFile = (typeof figureFiles)[number];

/** What a whole report is published as besides its pages. */
export const publicationFiles = ['pdf', 'epub', 'md'] as const;
export type PublicationFile = (typeof publicationFiles)[number];

/** Where the site has pages of its own, or is going to have them. */
const ofTheSite = [
  ...['about', 'all', 'beside', 'changes', 'cite', 'compare', 'corrections', 'embed', 'feed', 'images', 'indicators'],
  ...['library', 'maps', 'pagefind', 'pages', 'public', 'publications', 'registers', 'search'],
];

/**
 * Names at the site's root that the program writes, or is going to, in small letters: the publisher's own files cannot have
 * them. The icons are not among them: the publisher's take the place of the program's.
 */
export const filesOfTheSite = (languages: readonly Lang[]): RegExp[] => [
  new RegExp(`^(?:${languages.join('|')}|_astro|pagefind|embed|images|publications|theme)$`),
  /^(?:index|404)\.html$|^robots\.txt$|^llms\.txt$|^_(?:headers|redirects)$|^sitemap.*\.xml$/,
];

/** Languages begin an address; these are likely to come. */
const ofLanguages = [...knownLanguages, ...['ar', 'de', 'es', 'fr', 'ja', 'ko', 'pt', 'ru', 'th', 'vi', 'zh-hans']];

/** Pages that say that something went wrong, and names that Windows gives to devices: no file can be called so there. */
const ofTheSystem = [
  ...['404', '500', 'aux', 'con', 'nul', 'prn'],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((number) => [`com${number}`, `lpt${number}`]),
];

/** Names that a report's folder cannot have. */
export const reservedReportIds: readonly string[] = [
  ...[...ofTheSite, ...ofLanguages, ...ofTheSystem],
  ...['cases', 'data', 'figures'],
];

/** Names that a page of the library's own cannot have. */
export const reservedPageIds: readonly string[] = reservedReportIds.filter((name) => name !== 'about');

/**
 * Names that a section or chapter at the top of a report cannot have. What the program offers of a report’s data stands
 * below `figures/`, and of its registers on the library's pages: sections may be called `data` and `laws`.
 */
export const reservedSlugs: readonly string[] = [
  ...[...ofTheSite, ...ofLanguages, ...ofTheSystem],
  ...['cases', 'figures', 'index', 'notes'],
];

/** Names that nothing further down can have: a section in a chapter, a case, a figure. */
export const reservedNames: readonly string[] = [...ofTheSystem, 'index'];

/** A page whatever its language, as queries name it: `/zh/tea-2020/overview/` -> `tea-2020/overview`. */
export const pagePlace = (address: string): string => address.split('/').slice(2, -1).join('/');

/** A name becomes a file's, with an ending, and systems for files end at 255 bytes: so many letters are enough. */
export const LONGEST_NAME = 80;

/** A link in content begins with the report's id, without a language: `/ecommerce-2020/overview/status/#s1.1.2`. */
export const contentLink = /^\/(?!\/)/;

/** `/ecommerce-2020/overview/` in a Chinese file -> `/zh/ecommerce-2020/overview/`. */
export const linkInLanguage = (lang: Lang, href: string): string => `/${lang}${href}`;

/** The id of a row of a register, on its page: `law-ecommerce-2020-1`. `index` counts from 0. */
export const rowId = (prefix: string, report: string, index: number): string => `${prefix}-${report}-${index + 1}`;

/** `/zh/ecommerce-2020/overview/` -> `ecommerce-2020`: what stands below the language, a report or a page of the site. */
export const belowLanguage = (address: string): string => address.split('/')[2] ?? '';

/** A page of a list that begins at an address: the first is that address, the second `/zh/cases/2/`. */
export const addressOfPage = (list: string, page: number): string => (page > 1 ? `${list}${page}/` : list);

/** `overview/status#s1.1`, a block of a report as its files name it -> its address. */
export function addressAt(lang: Lang, report: string, at: string): string {
  const [slug = '', id] = at.split('#');
  return addresses.section(lang, report, slug) + (id ? `#${id}` : '');
}

/**
 * The name in the place where the address of a page of a report has the report: `/zh/tea-2020/overview/` and
 * `embed/zh/tea-2020/sales/` -> `tea-2020`. A page of the site has its own name there.
 */
export const reportOfPage = (address: string): string | undefined => REPORT_PAGE.exec(address)?.[1];
const REPORT_PAGE = new RegExp(`^/?(?:embed/)?(?:${languagePattern})/([^/]+)/?`);

/** The id of a correction on any page that shows it: `correction-3`. */
export const correctionId = (number: number): string => `correction-${number}`;

/** `zh/library/index.html` -> `/zh/library/`: the address of a file of the built site. */
export const addressOf = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

/** `/zh/library/` -> `zh/library/index.html`, `/404.html` -> `404.html`. */
export const pathOf = (address: string): string => address.slice(1) + (address.endsWith('/') ? 'index.html' : '');

/** The folder of the content whose files stand at the site's root as they are: `CNAME`, what a search engine asks for. */
export const PUBLIC = 'public';

/** The folder of a report with the files that were made of its whole page, in a folder for each language. */
export const PUBLICATIONS = 'publications';

/** The folder of the content whose texts are pages of the library itself. */
export const PAGES = 'pages';

/** The address of the page that shows a text: a section, a case, or a page of the library's own. */
export const addressOfText = ({ lang, report, slug }: { lang: Lang; report: string; slug: string }): string =>
  report === PAGES ? addresses.page(lang, slug) : addresses.section(lang, report, slug);
