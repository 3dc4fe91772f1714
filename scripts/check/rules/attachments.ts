import {
  isAddress,
  type Library,
  type OriginalData,
  positionOf,
  type Problem,
  problemAt,
  type Rule,
  type Wording,
  type Yaml,
} from '../../content/index.ts';
import { isFault } from '../../pictures/index.ts';
import { sayNamedPictureFault } from '../picture-fault.ts';

/** A report's cover is a picture in its folder, its original a PDF there or at an address. */
export const attachments: Rule = (content) =>
  [...content.reports].flatMap(([report, yaml]) => {
    if (yaml.data?.kind !== 'original') return [];
    const { cover, original } = yaml.data;
    return [
      ...(cover === undefined ? [] : problem(yaml, ['cover'], wrongCover(content, report, cover))),
      ...originals(original).flatMap(([path, name]) => problem(yaml, path, wrongOriginal(content, report, name))),
    ];
  });

const problem = (yaml: Yaml<unknown>, path: string[], wording: Wording | undefined): Problem[] =>
  wording ? [problemAt(positionOf(yaml, path), 'attachments', wording)] : [];

/** The same file for several languages is looked at once. */
const originals = (original: OriginalData['original']): [path: string[], name: string][] => {
  const named = Object.entries(original ?? {}).map(([lang, name]): [string[], string] => [['original', lang], name]);
  return named.filter(([, name], index) => named.findIndex(([, other]) => other === name) === index);
};

function wrongCover({ attachments, pictures }: Library, report: string, name: string): Wording | undefined {
  const file = attachments.get(`${report}/${name}`);
  if (!file) return (words) => words.attachments.missing(name, report);
  const isPicture = file.type === 'image/jpeg' || file.type === 'image/png' || file.type === 'image/webp';
  if (!isPicture) return (words) => words.attachments.noPicture(name);
  const found = pictures.get(`${report}/${name}`)?.found;
  return found && isFault(found) ? sayNamedPictureFault(name, found) : undefined;
}

function wrongOriginal({ attachments }: Library, report: string, name: string): Wording | undefined {
  if (isAddress(name))
    return /^https:/i.test(name) && URL.canParse(name) ? undefined : (words) => words.attachments.noAddress(name);
  const file = attachments.get(`${report}/${name}`);
  if (!file) return (words) => words.attachments.missing(name, report);
  return file.type === 'application/pdf' ? undefined : (words) => words.attachments.noPdf(name);
}
