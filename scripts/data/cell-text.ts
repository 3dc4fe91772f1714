import { formatDate, type Lang } from '../languages/index.ts';
import { isUnclear } from '../tables/index.ts';
import { hasSignedExponent, withoutExponent } from './convert.ts';
import { type CellMarks, readMarks, writeMarks } from './cell-marks.ts';
import { DATE, isoDate } from './date-text.ts';
import type { DataDescription, Dimensions, Field } from './description.ts';
import type { CellText, DataFault } from './grid.ts';
import { numberText } from './number-text.ts';

interface CellAround {
  lang: Lang;
  languages: readonly Lang[];
  dimensions: Dimensions;
  description?: DataDescription;
  /** By how many places the decimal point of a number moves. */
  shift: number;
  /** Why the cell holds no value, where it is not named as one that is missing. */
  fault?: DataFault['wording'];
}

/**
 * What stands in a data file, in one language: numbers in its unit, names in its words. Footnotes, a link and bold around it
 * stay.
 */
export function cellText(written: string, field: Field | undefined, around: CellAround): CellText {
  const marks = readMarks(written);
  const unknown = unknownNote(marks, around.description);
  if (unknown) return { fault: unknown };
  const told = bareText(marks.bare, field, around);
  return 'fault' in told ? told : { text: writeMarks(told.text, marks) };
}

/** What to say of a footnote that the description does not have. */
export function unknownNote(
  { notes }: CellMarks,
  description: DataDescription | undefined,
): DataFault['wording'] | undefined {
  const label = notes.find((each) => !Object.hasOwn(description?.notes ?? {}, each));
  return label === undefined ? undefined : (words) => words.data.noNote(label);
}

/** The same of a text without marks. */
function bareText(text: string, field: Field | undefined, around: CellAround): CellText {
  const missing = around.fault && text === '' ? undefined : missingSign(text, around);
  if (missing !== undefined) return { text: missing };
  if (around.fault) return { fault: around.fault };
  if (field?.type === 'number' || field?.type === 'integer') {
    if (text === '') return isUnclear('') ? { fault: (words) => words.data.emptyField(field.name) } : { text };
    return numberText(text, field, { decimals: around.description?.dialect, shift: around.shift });
  }
  if (field?.type === 'date' && text !== '') {
    const date = isoDate(text, field.format);
    return date === undefined
      ? { fault: (words) => words.data.notDate(field.name, text) }
      : { text: formatDate(date, around.lang) };
  }
  return untypedNumber(text, field, around) ?? wordText(text, field, around);
}

/** Where the description says how numbers are written, and not which columns are of numbers: `104,96` with a decimal comma. */
function untypedNumber(
  text: string,
  field: Field | undefined,
  { description, shift }: CellAround,
): CellText | undefined {
  const { decimalChar, groupChar } = description?.dialect ?? {};
  const isWritten = [decimalChar, groupChar].some((sign) => sign !== undefined && text.includes(sign));
  const isUntyped = field?.type === undefined && field?.dimension === undefined && field?.labels === undefined;
  if (!isWritten || !isUntyped) return undefined;
  const told = numberText(text, field ?? { name: '' }, { decimals: description?.dialect, shift });
  return 'text' in told ? told : undefined;
}

/** The sign of the kind of missing value that the description says that a text stands for; `""` for an empty field. */
export function missingSign(text: string, { description }: Pick<CellAround, 'description'>): string | undefined {
  for (const missing of description?.missingValues ?? []) {
    const { value, label } = typeof missing === 'string' ? { value: missing, label: '—' } : missing;
    if (text === value) return label;
  }
  return undefined;
}

/** Forms that every language reads as a time: `2020Q3`, `FY2021`, `2025F`. */
const TIME = /^(?:FY\s?)?[12]\d{3}(?:[EFP]|[ -]?[QHW]\d{1,2})?$/iu;

/** By the list of its dimension, by the file's own labels, or as a time. Whatever else has letters needs a translation. */
function wordText(text: string, field: Field | undefined, around: CellAround): CellText {
  const parts = text.split(LEVELS).map((part) => nameOf(part, field, around));
  return (
    parts.find((part) => 'fault' in part) ?? { text: parts.map((part) => 'text' in part && part.text).join(' › ') }
  );
}

/** `A › B` is a row under another: each of the two has a name. */
const LEVELS = /\s*›\s*/u;

function nameOf(text: string, field: Field | undefined, { lang, languages, dimensions }: CellAround): CellText {
  if (field?.dimension !== undefined) return nameIn(field.dimension, text, dimensions, lang);
  const label = field?.labels && Object.hasOwn(field.labels, text) ? field.labels[text] : undefined;
  if (label) return { text: label[lang] ?? text };
  if (DATE.test(text)) return { text: formatDate(text, lang) };
  // What programs write is a number in a column that nothing describes, too.
  const expanded = field?.type !== 'string' && hasSignedExponent(text) ? withoutExponent(text) : undefined;
  if (expanded !== undefined) return { text: expanded };
  return languages.length === 1 || !/\p{L}/u.test(text) || TIME.test(text)
    ? { text }
    : { fault: (words) => words.data.noLabel(text) };
}

function nameIn(dimension: string, text: string, dimensions: Dimensions, lang: Lang): CellText {
  const names = Object.hasOwn(dimensions, dimension) ? dimensions[dimension]! : undefined;
  // A list that there is none of is told at the head of the column.
  if (!names) return { text };
  const id = Object.keys(names).find((one) => one === text || isNamed(names[one]!, text));
  return id === undefined
    ? { fault: (words) => words.data.unknownName(text, dimension) }
    : { text: names[id]![lang] ?? text };
}

const isNamed = ({ also = [], ...names }: Dimensions[string][string], text: string): boolean =>
  Object.values(names).includes(text) || also.includes(text);
