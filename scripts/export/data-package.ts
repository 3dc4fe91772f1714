import { strToU8, type Zippable, type ZippableFile, zipSync } from 'fflate';
import type { Lang } from '../languages/index.ts';
import { csvOfFields, type FileField, fileFields, type Figure, rowUnits } from '../tables/index.ts';

/** What a Data Package says of a report. */
interface PackagedReport {
  /** `ecommerce-2020-zh`. */
  name: string;
  title: string;
  description: string;
  lang: Lang;
  /** The address of its figures on the site. */
  homepage: string;
  licences: { name?: string; path?: string; title?: string }[];
  sources: { title: string; path?: string }[];
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

/** All figures of a report as one ZIP: `datapackage.json` and a CSV for each. */
export function dataPackage(report: PackagedReport, figures: readonly PackagedFigure[]): Uint8Array {
  const files: Zippable = { 'datapackage.json': packed(`${JSON.stringify(descriptor(report, figures), null, 2)}\n`) };
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
  const { name, title, description, homepage, licences, sources } = report;
  return {
    profile: 'tabular-data-package',
    name,
    title,
    description,
    homepage,
    ...(licences.length > 0 && { licenses: licences }),
    ...(sources.length > 0 && { sources }),
    resources: figures.map((one) => resource(one, report.lang)),
  };
}

function resource({ figure, url }: PackagedFigure, lang: Lang) {
  return {
    profile: 'tabular-data-resource',
    name: figure.id,
    title: [figure.printed, figure.title].filter(Boolean).join(' '),
    path: pathOf(figure),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(figure.note && { description: figure.note }),
    sources: [{ title: figure.source, path: url }],
    schema: {
      fields: fieldsOf(figure, lang).map((field) => fieldOf(field, figure)),
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

function fieldOf({ head, at, isNumeric, unit: own }: FileField, { table, unit: common }: Figure) {
  // Of rows that name their own the column has none.
  const unit = own ?? (rowUnits(table).some((named) => named !== undefined) ? '' : (common ?? ''));
  const values = table.rows.map((_, row) => at(row)).filter((text) => text !== '');
  const areNumbers = isNumeric && values.every((text) => /^-?\d+(?:\.\d+)?$/.test(text));
  return { name: head, type: areNumbers ? 'number' : 'string', ...(isNumeric && /[^—–-]/.test(unit) && { unit }) };
}
