import { firstPublished, type Person } from '../../scripts/content/index.ts';
import type { Lang } from '../../scripts/languages/index.ts';
import type { ReportInfo } from '../library/index.ts';

/** `<meta name="citation_title" content="…">`. */
type Tag = [name: string, content: string];

interface Cited {
  data: ReportInfo['data'];
  lang: Lang;
  /** BCP 47: `zh-CN`. */
  tag: string;
  /** Who publishes the library. */
  publisher: Record<Lang, string>;
  /** The title of a section; undefined for the report itself. */
  section?: string;
  /** Those who wrote the section, where it names them. */
  authors?: readonly Person[];
  /** The whole address of the report's PDF. */
  pdf?: string;
}

/**
 * Tags from which Google Scholar and Zotero read how a page is cited: a report, or a section as a part of a book. Those
 * who publish a restatement are its authors. A DOI and a PDF are the report's, so that its sections have neither.
 * https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
export function citationTags({ data, lang, tag, publisher, section, authors, pdf }: Cited): Tag[] {
  const title = data.title[lang];
  const from = data.kind === 'original' ? (data.publisher ?? data.issuer) : publisher;
  const tags: [string, string | undefined][] = [
    ['citation_title', section ?? title],
    ...authorTags(data, lang, publisher, authors),
    ['citation_publication_date', firstPublished(data).split('/')[0]!.replaceAll('-', '/')],
    section === undefined ? ['citation_technical_report_institution', from[lang]] : ['citation_book_title', title],
    ['citation_publisher', from[lang]],
    ...(data.kind === 'original' ? numberTags(data) : []),
    ['citation_doi', data.kind === 'original' && section === undefined ? data.doi : undefined],
    ['citation_language', tag],
    ['citation_pdf_url', section === undefined ? pdf : undefined],
  ];
  return tags.filter((one): one is Tag => one[1] !== undefined);
}

function authorTags(
  data: Cited['data'],
  lang: Lang,
  publisher: Record<Lang, string>,
  ofSection: Cited['authors'],
): [string, string | undefined][] {
  if (data.kind === 'restatement') return [['citation_author', publisher[lang]]];
  const authors = ofSection ?? data.authors;
  if (!authors) return [['citation_author', data.issuer[lang]]];
  return authors.flatMap(({ name, affiliation, orcid }): [string, string | undefined][] => [
    ['citation_author', name[lang]],
    ['citation_author_institution', affiliation?.[lang]],
    ['citation_author_orcid', orcid && `https://orcid.org/${orcid}`],
  ]);
}

const numberTags = ({ isbn, issn }: { isbn?: string; issn?: string }): [string, string | undefined][] => [
  ['citation_isbn', isbn],
  ['citation_issn', issn],
];
