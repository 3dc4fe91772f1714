import { catalogue, type Lang } from '../languages/index.ts';
import { givenName, type Maker, type Work } from './work.ts';

/** Stands for the day on which a reader opened the page, which only the reader's browser knows. */
const DAY = '{day}';

/** Codes of kinds of documents, in table B.1 of the standard: report, data set, data base. */
const CODES: Record<Work['kind'], string> = {
  report: 'R',
  printed: 'R',
  chapter: 'R',
  section: 'R',
  case: 'R',
  figure: 'DS',
  register: 'DB',
  row: 'DB',
  series: 'DS',
};

const MOST_AUTHORS = 3;

/**
 * A reference by GB/T 7714—2025, in the order of citations: `责任者. 题名[R/OL]. 出版地：出版者，日期（修订日期）[引用日期]. 网址.`
 * The standard's signs are as wide as characters in every language, but full stops and square brackets. A part names its
 * authors if they are others than the document's, and then the document after `//`. With an address comes the day on which
 * it was opened: `DAY`, to be replaced.
 */
export function toGbt(work: Work): string {
  const { lang, title, authors, within, editors, url, doi } = work;
  const code = `[${CODES[work.kind]}${url ? '/OL' : ''}]`;
  const full = within ? title : withRestated(title, work);
  const document = within && [namesOf(within.authors ?? authors, lang), withRestated(within.title, work)];
  const parts = [
    within && !within.authors ? '' : namesOf(authors, lang),
    `${full}${code}${document ? `//${sentences(document)}` : ''}`,
    editors?.length ? catalogue(lang).citations.edited(namesOf(editors, lang), editors.length) : '',
    imprint(work),
    url ?? '',
    doi ? `DOI:${doi}` : '',
  ];
  return `${sentences(parts)}.`.replace(/\.\.$/, '.');
}

/** Parts with full stops between them; an abbreviation ends in one already. */
const sentences = (parts: readonly string[]): string =>
  parts
    .filter(Boolean)
    .map((part, index, all) => (index < all.length - 1 ? `${part.replace(/\.$/, '')}. ` : part))
    .join('');

function namesOf(makers: readonly Maker[], lang: Lang): string {
  const names = makers.slice(0, MOST_AUTHORS).map(nameOf);
  return [...names, ...(makers.length > MOST_AUTHORS ? [catalogue(lang).citations.etAl] : [])].join('，');
}

/** `Berg A M`, `Godard J-L`; Chinese names, organisations, and names whose parts are not known stay as they are. */
function nameOf(maker: Maker): string {
  const given = givenName(maker);
  if (given === undefined || /\p{Script=Han}/u.test(maker.name)) return maker.name;
  return `${maker.family} ${given.split(/\s+/).map(initials).join(' ')}`;
}

/** `Jean-Luc` -> `J-L`. */
const initials = (name: string): string =>
  name
    .split('-')
    .map((part) => [...part][0] ?? '')
    .join('-');

const withRestated = (title: string, { lang, restated }: Work): string =>
  restated ? `${title}：${catalogue(lang).citations.restatementOf(restated.issuer)}` : title;

/** `北京：出版社，2021（2021-05-06）[2026-11-30]`. Whoever is the author is not named once more as publisher. */
function imprint({ kind, authors, within, publisher, place, published, revised, url }: Work): string {
  const isAuthor = (within?.authors ?? authors).some(({ name }) => name === publisher);
  const press = [place, isAuthor && !place ? undefined : publisher].filter(Boolean).join('：');
  const day = url ? `[${DAY}]` : '';
  const first = published?.replace('/', '—');
  // Data by themselves have no year of publication, only the day of their last change.
  if ((!within && CODES[kind] !== 'R') || kind === 'row')
    return `${press}${first ? `（${revised ?? first}）` : ''}${day}`;
  return [press, `${first ?? ''}${revised ? `（${revised}）` : ''}`].filter(Boolean).join('，') + day;
}
