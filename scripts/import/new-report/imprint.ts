import { licenceIdentifier, type OriginalData, type ReportData } from '../../content/index.ts';

/**
 * Who makes an original stays as a rule from year to year, written as the guide shows it; what numbers it has is another
 * matter.
 */
export function imprint(old: ReportData): string {
  const { authors, editors, publisher, place, issn, licence }: Partial<OriginalData> =
    old.kind === 'original' ? old : {};
  return [
    ...persons('authors', authors),
    ...persons('editors', editors),
    ...Object.entries({ publisher, place, issn }).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}: ${inFlow(value)} # TODO`],
    ),
    ...(licence ? [`licence: ${licenceIdentifier(licence.url) ?? inFlow(licence)} # TODO`] : []),
    '# TODO authors, editors, publisher, place, isbn, issn, doi, licence, cover, original',
  ].join('\n');
}

const persons = (key: string, all: OriginalData['authors']): string[] =>
  all ? [`${key}: # TODO`, ...all.map((person) => `  - ${inFlow(hasNameAlone(person) ? person.name : person)}`)] : [];

const hasNameAlone = (person: object): boolean =>
  Object.values(person).filter((value) => value !== undefined).length === 1;

/** `{ en: Anna Berg, zh: 安娜 }`; words that are the same in all languages once. */
function inFlow(value: unknown): string {
  if (typeof value === 'string') return isPlain(value) ? value : JSON.stringify(value);
  const entries = Object.entries(value as object).filter(([, part]) => part !== undefined);
  const [[, first] = []] = entries;
  if (typeof first === 'string' && entries.length > 1 && entries.every(([, part]) => part === first))
    return inFlow(first);
  return `{ ${entries.map(([key, part]) => `${key}: ${inFlow(part)}`).join(', ')} }`;
}

/** Words that YAML reads as they stand: they begin with a letter, and are no date and no truth. */
const isPlain = (text: string): boolean =>
  /^\p{L}[\p{L}\p{N} .’'()/-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text.trim());
