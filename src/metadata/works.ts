import type { Work, Maker } from '../../scripts/citations/index.ts';
import { type Imprint, firstPublished, type Person } from '../../scripts/content/index.ts';
import type { Lang } from '../../scripts/languages/index.ts';
import type { CitedPart, CitedRegister, CitedSeries, ReportInfo } from '../library/index.ts';
import { familyIn, personIn } from './json-ld.ts';

/** What is the same for all works on the pages of a language. */
interface Around {
  lang: Lang;
  /** BCP 47: `zh-CN`. */
  tag: string;
  /** Who publishes the library. */
  publisher: Record<Lang, string>;
  /** The whole address of a page. */
  absolute: (address: string) => string;
}

type Data = ReportInfo['data'];
type AboutReport = Pick<ReportInfo, 'id' | 'data' | 'address'>;

/** A report as it is cited. Those who publish a restatement are its authors; the document that it restates is named. */
export function reportAsWork({ id, data, address }: AboutReport, { lang, tag, publisher, absolute }: Around): Work {
  const own = data.kind === 'original' ? imprintOf(data, lang) : { publisher: publisher[lang] };
  return {
    kind: 'report',
    lang,
    tag,
    key: `${id}-${lang}`,
    title: data.title[lang],
    authors: data.kind === 'original' ? authorsOf(data, data, lang) : [{ name: publisher[lang] }],
    ...own,
    published: firstPublished(data),
    ...(data.revised !== undefined && { revised: data.revised }),
    ...(data.kind === 'restatement' && { restated: { issuer: data.issuer[lang], published: data.published } }),
    url: absolute(address),
  };
}

/** A part of a report: what has numbers of its own in a catalogue is the report alone. */
export function partAsWork(part: CitedPart, report: AboutReport, around: Around): Work {
  const whole = reportAsWork(report, around);
  const { isbn: _, issn: __, doi: ___, ...document } = whole;
  const { lang, absolute } = around;
  const authors =
    report.data.kind === 'original' ? part.authors?.map((author) => makerOf(personIn(lang, author), lang)) : undefined;
  return {
    ...document,
    kind: part.kind,
    key: keyOf(part.address),
    title: part.title,
    authors: authors ?? whole.authors,
    within: { title: whole.title, ...(authors && { authors: whole.authors }) },
    ...(part.source !== undefined && { source: part.source }),
    url: absolute(part.address),
  };
}

/** The document that a restatement restates; undefined of an original. */
export function printedAsWork({ id, data }: AboutReport, { lang, tag }: Around): Work | undefined {
  if (data.kind === 'original') return undefined;
  const { colophon = {} } = data;
  return {
    kind: 'printed',
    lang,
    tag,
    key: `${id}-original-${lang}`,
    title: data.title[lang],
    authors: authorsOf(colophon, data, lang),
    ...imprintOf(colophon, lang),
    ...(data.published !== undefined && { published: data.published }),
  };
}

type OfLibrary = Pick<CitedRegister, 'title' | 'address' | 'date'>;

/** What the publisher of the library has put together. */
const ofLibrary = (
  kind: Work['kind'],
  { title, address, date }: OfLibrary,
  { lang, tag, publisher, absolute }: Around,
): Work => ({
  kind,
  lang,
  tag,
  key: keyOf(address),
  title,
  authors: [{ name: publisher[lang] }],
  publisher: publisher[lang],
  published: date,
  url: absolute(address),
});

/** The values of an indicator from all reports. */
export const seriesAsWork = (series: CitedSeries, around: Around): Work => ({
  ...ofLibrary('series', series, around),
  source: series.source,
});

/** A register and its rows; a row by its id. */
export function registerAsWorks(cited: CitedRegister, around: Around): { register: Work; rows: Map<string, Work> } {
  const { title, rows } = cited;
  const { lang } = around;
  const register = ofLibrary('register', cited, around);
  const rowAsWork = (row: CitedRegister['rows'][number]): Work => ({
    ...register,
    kind: 'row',
    key: `${row.id}-${lang}`,
    title: row.title,
    within: { title },
    url: `${register.url}#${row.id}`,
  });
  return { register, rows: new Map(rows.map((row) => [row.id, rowAsWork(row)])) };
}

/** `/zh/tea-2020/figures/exports/` -> `tea-2020-figures-exports-zh`. */
const keyOf = (address: string): string => {
  const [, lang, ...names] = address.split('/');
  return [...names.filter(Boolean), lang].join('-');
};

const authorsOf = ({ authors }: Imprint, { issuer }: Pick<Data, 'issuer'>, lang: Lang): Maker[] =>
  authors?.map((person) => makerOf(person, lang)) ?? [{ name: issuer[lang] }];

function makerOf(person: Person, lang: Lang): Maker {
  const family = familyIn(person, lang);
  return { name: person.name[lang], ...(family !== undefined && { family }) };
}

function imprintOf({ editors, publisher, place, isbn, issn, doi }: Imprint, lang: Lang): Partial<Work> {
  const known = {
    editors: editors?.map((person) => makerOf(person, lang)),
    publisher: publisher?.[lang],
    place: place?.[lang],
    isbn,
    issn,
    doi,
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}
