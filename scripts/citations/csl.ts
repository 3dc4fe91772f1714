import { catalogue, formatDate } from '../languages/index.ts';
import { givenName, type Maker, type Work } from './work.ts';

export type CslName = { literal: string } | { family: string; given: string };
export interface CslDate {
  'date-parts': number[][];
}

/** An item of CSL-JSON, 1.0.2; keys without a value are absent. https://docs.citationstyles.org/en/stable/specification.html */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  [variable: string]: string | CslName[] | CslDate;
}

const TYPES: Record<Work['kind'], string> = {
  report: 'report',
  printed: 'report',
  chapter: 'chapter',
  section: 'chapter',
  case: 'chapter',
  figure: 'figure',
  register: 'dataset',
  row: 'entry',
  series: 'dataset',
};

/** What reference managers take in. A document that is said anew is named, with the year of its original. */
export function toCsl(work: Work): CslItem {
  const { lang, kind, key, title, authors, within, editors, restated, published, revised, source } = work;
  const words = catalogue(lang).citations;
  const version = revised && formatDate(revised, lang);
  const restatement = restated && words.restatementOf(restated.issuer);
  const item = {
    id: key,
    type: TYPES[kind],
    'citation-key': key,
    title,
    author: authors.map(nameOf),
    editor: editors?.map(nameOf),
    'container-title': within?.title,
    'container-author': within?.authors?.map(nameOf),
    publisher: work.publisher,
    'publisher-place': work.place,
    issued: dateOf(published),
    'original-date': dateOf(restated?.published),
    version,
    genre: restatement,
    note:
      [restatement, version && words.version(version), source && words.dataFrom(source)].filter(Boolean).join('; ') ||
      undefined,
    ISBN: work.isbn,
    ISSN: work.issn,
    DOI: work.doi,
    URL: work.url,
    language: work.tag,
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as CslItem;
}

/** A name is taken apart only where it says how; of a Chinese one programs that do not know them would turn the parts. */
function nameOf(maker: Maker): CslName {
  const given = givenName(maker);
  return given === undefined || /\p{Script=Han}/u.test(maker.name)
    ? { literal: maker.name }
    : { family: maker.family!, given };
}

/** `2020-11/2021` -> `[[2020, 11], [2021]]`. */
const dateOf = (date: string | undefined): CslDate | undefined =>
  date === undefined ? undefined : { 'date-parts': date.split('/').map((end) => end.split('-').map(Number)) };

/** Both BibTeX and RIS know of no document around anything but a chapter. */
export const asPart = (item: CslItem): CslItem => ('container-title' in item ? { ...item, type: 'chapter' } : item);
