import { formatDate, type Lang } from '../languages/index.ts';
import { shiftDigits } from './convert.ts';
import type { DataDescription, Dimensions, Field } from './description.ts';
import type { DataFault } from './grid.ts';

/** A cell as a table of a text has it, or what is wrong with it. */
export type CellText = { text: string } | { fault: DataFault['wording'] };

export interface CellAround {
  lang: Lang;
  languages: readonly Lang[];
  dimensions: Dimensions;
  description?: DataDescription;
  /** By how many places the decimal point of a number moves. */
  shift: number;
}

/** What stands in a data file, in one language: numbers in its unit, names in its words. */
export function cellText(text: string, field: Field | undefined, around: CellAround): CellText {
  const missing = missingSign(text, around.description);
  if (missing !== undefined) return { text: missing };
  const isNumeric = field?.type === 'number' || field?.type === 'integer';
  return isNumeric ? numberText(text, field!, around.shift) : wordText(text, field, around);
}

/** The sign of a kind of missing value; an empty field is one that is not available. */
function missingSign(text: string, description: DataDescription | undefined): string | undefined {
  for (const missing of description?.missingValues ?? []) {
    const { value, label } = typeof missing === 'string' ? { value: missing, label: '—' } : missing;
    if (text === value) return label;
  }
  return text === '' ? '—' : undefined;
}

const NUMBER = /^[+\-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u;
/** Signs that stand for a kind of missing value themselves: no number is asked of them. */
const SIGN = /^(?:—|…|x|\/|<\s?[\d.,]+)$/u;
/** What may stand behind a number: a flag, `123.4 (p)`, or the sign of a share, which the head gives. */
const FLAG = /\s*\([a-z]\)$/u;
const SHARE = /\s*[%‰]$/u;

function numberText(text: string, field: Field, shift: number): CellText {
  if (SIGN.test(text)) return { text };
  const [flag = ''] = FLAG.exec(text) ?? [];
  const bare = text.slice(0, text.length - flag.length).replace(SHARE, '');
  if (!NUMBER.test(bare)) return { fault: (words) => words.data.notNumber(field.name, text) };
  if (field.type === 'integer' && bare.includes('.'))
    return { fault: (words) => words.data.notInteger(field.name, text) };
  return { text: shiftDigits(bare.replace('−', '-'), shift) + flag };
}

const DATE = /^[12]\d{3}-\d{2}(?:-\d{2})?$/u;
/** Forms that every language reads as a time: `2020Q3`, `FY2021`, `2025F`. */
const TIME = /^(?:FY\s?)?[12]\d{3}(?:[EFP]|[ -]?[QHW]\d{1,2})?$/iu;

/** By the list of its dimension, by the file's own labels, or as a time. Whatever else has letters needs a translation. */
function wordText(text: string, field: Field | undefined, { lang, languages, dimensions }: CellAround): CellText {
  if (field?.dimension !== undefined) return nameIn(field.dimension, text, dimensions, lang);
  const label = field?.labels && Object.hasOwn(field.labels, text) ? field.labels[text] : undefined;
  if (label) return { text: label[lang] ?? text };
  if (DATE.test(text)) return { text: formatDate(text, lang) };
  return languages.length === 1 || !/\p{L}/u.test(text) || TIME.test(text)
    ? { text }
    : { fault: (words) => words.data.noLabel(text) };
}

function nameIn(dimension: string, text: string, dimensions: Dimensions, lang: Lang): CellText {
  const names = Object.hasOwn(dimensions, dimension) ? dimensions[dimension]! : undefined;
  if (!names) return { fault: (words) => words.data.noDimension(dimension, Object.keys(dimensions)) };
  const id = Object.keys(names).find((one) => one === text || isNamed(names[one]!, text));
  return id === undefined
    ? { fault: (words) => words.data.unknownName(text, dimension) }
    : { text: names[id]![lang] ?? text };
}

const isNamed = ({ also = [], ...names }: Dimensions[string][string], text: string): boolean =>
  Object.values(names).includes(text) || also.includes(text);
