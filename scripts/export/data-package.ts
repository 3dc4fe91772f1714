import { strToU8, type Zippable, type ZippableFile, zipSync } from 'fflate';
import { catalogue, facts, type Lang } from '../languages/index.ts';
import { csvOfFields, type FileField, fileFields, type Figure, rowUnits } from '../tables/index.ts';
import { type About, aboutFigure, signsOf, told } from './about.ts';
import { numberedTitle } from '../text/index.ts';

/** What a Data Package says of a report. */
interface PackagedReport {
  /** `ecommerce-2020-zh`. */
  name: string;
  title: string;
  description: string;
  lang: Lang;
  issuer: string;
  /** The address of its figures on the site. */
  homepage: string;
  licence?: { name: string; url: string };
}

/** A figure with the address of its page. */
interface PackagedFigure {
  figure: Figure;
  url: string;
}

/** Archives have no time of their own: two builds are equal. It is the earliest that a ZIP can have, whatever the time zone. */
const TIME = new Date(1980, 0, 1);

/** In bytes. To pack a file takes a third of a megabyte of tables first, and a short one gets hardly shorter. */
const SHORT = 1500;

/** All figures of a report as one ZIP: `datapackage.json`, a CSV for each, and `README.md`, which says what is in which. */
export function dataPackage(report: PackagedReport, figures: readonly PackagedFigure[]): Uint8Array {
  const files: Zippable = {
    'datapackage.json': packed(`${JSON.stringify(descriptor(report, figures), null, 2)}\n`),
    'README.md': packed(readme(report, figures)),
  };
  for (const { figure } of figures)
    files[pathOf(figure)] = packed(csvOfFields(fieldsOf(figure, report.lang), figure.table.rows.length));
  return zipSync(files, { mtime: TIME });
}

function packed(text: string): ZippableFile {
  const bytes = strToU8(text);
  return [bytes, { level: bytes.length < SHORT ? 0 : 9 }];
}

const pathOf = ({ id }: Figure): string => `data/${id}.csv`;

/** Data Package, profile v1: https://specs.frictionlessdata.io/data-package/ */
function descriptor(report: PackagedReport, figures: readonly PackagedFigure[]) {
  const { name, title, description, homepage, licence, issuer } = report;
  return {
    profile: 'tabular-data-package',
    name,
    title,
    description,
    homepage,
    ...(licence && { licenses: [{ title: licence.name, path: licence.url }] }),
    sources: [{ title: issuer }],
    contributors: [{ title: issuer, role: 'author' }],
    resources: figures.map((one) => resource(one, report.lang)),
  };
}

/** Names of files tell little: which figure each is of. */
function readme(
  { title, description, lang, issuer, homepage, licence }: PackagedReport,
  figures: readonly PackagedFigure[],
) {
  const { interface: words, downloads } = catalogue(lang);
  const about = told([
    [words.issuer, issuer],
    [downloads.licence, licence && `${licence.name} ${licence.url}`],
    [downloads.address, homepage],
  ]);
  const files = figures.map(
    ({ figure }) => `\`${pathOf(figure)}\`${facts(lang).separators.colon}${numberedTitle(figure)}`,
  );
  return `${[`# ${title}`, description, list(linesOf(about, lang)), list(files)].join('\n\n')}\n`;
}

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

const linesOf = (about: About, lang: Lang): string[] =>
  about.map(([label, text]) => `${label}${facts(lang).separators.colon}${text}`);

/** Readers guess what separates the fields of a file where its description does not say. */
const DIALECT = { delimiter: ',', lineTerminator: '\r\n' };

function resource({ figure, url }: PackagedFigure, lang: Lang) {
  const [, ...about] = aboutFigure(figure, lang);
  return {
    profile: 'tabular-data-resource',
    name: figure.id,
    title: numberedTitle(figure),
    path: pathOf(figure),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: DIALECT,
    description: linesOf(about, lang).join('\n'),
    sources: [{ title: figure.source, path: url }],
    schema: {
      fields: fieldsOf(figure, lang).map((field) => fieldOf(field, figure, lang)),
      missingValues: [''],
    },
  };
}

/** Field names of a schema are unique; heads of a table need not be. */
function fieldsOf(figure: Figure, lang: Lang): FileField[] {
  const seen = new Map<string, number>();
  return fileFields(figure, lang).map((field) => {
    const count = (seen.get(field.head) ?? 0) + 1;
    seen.set(field.head, count);
    return count === 1 ? field : { ...field, head: `${field.head} (${count})` };
  });
}

function fieldOf({ head, at, kind, unit: own }: FileField, figure: Figure, lang: Lang) {
  // Of rows that name their own the column has none.
  const hasRowUnits = rowUnits(figure.table).some((named) => named !== undefined);
  const unit = own ?? (hasRowUnits ? '' : (figure.unit ?? ''));
  const values = figure.table.rows.map((_, row) => at(row)).filter((text) => text !== '');
  const areNumbers = kind === 'number' && values.every((text) => /^-?\d+(?:\.\d+)?$/.test(text));
  return {
    name: head,
    type: areNumbers ? 'number' : kind === 'date' ? 'date' : 'string',
    ...(kind === 'marks' && { description: signsOf(figure, lang) }),
    ...(kind === 'number' && /[^—–-]/.test(unit) && { unit }),
  };
}
