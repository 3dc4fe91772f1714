import type { Lang } from '../languages/index.ts';
import { type CellMarks, readMarks } from './cell-marks.ts';
import { unknownNote } from './cell-text.ts';
import { shiftBetween } from './convert.ts';
import type { DataDescription, Dimensions, Field } from './description.ts';
import type { DataFault } from './grid.ts';

/** What the head of a column says in one language. */
interface FieldHead {
  title: CellMarks;
  unit?: string;
  /** By how many places the decimal point of its numbers moves. */
  shift: number;
  /** Whether the column holds words, times or codes, whatever they look like. */
  isText: boolean;
  fault?: DataFault['wording'];
}

interface Around {
  lang: Lang;
  languages: readonly Lang[];
  dimensions: Dimensions;
  description?: DataDescription;
}

/** Title and unit of a column; `name` is what the file calls it. */
export function fieldHead(field: Field | undefined, name: string, around: Around): FieldHead {
  const title = readMarks(field?.title?.[around.lang] ?? name);
  const plain = { title, shift: 0, isText: isText(field) };
  if (!field) return plain;
  const fault = unknownNote(title, around.description) ?? unknownDimension(field, around);
  if (fault) return { ...plain, fault };
  return { ...plain, ...unitOf(field, around) };
}

const isText = ({ type, dimension, labels }: Partial<Field> = {}): boolean =>
  (dimension ?? labels) !== undefined || (type !== undefined && !['number', 'integer', 'any'].includes(type));

function unknownDimension({ dimension }: Field, { dimensions }: Around): FieldHead['fault'] {
  if (dimension === undefined || Object.hasOwn(dimensions, dimension)) return undefined;
  return (words) => words.data.noDimension(dimension, Object.keys(dimensions));
}

/** The unit in this language, and how the numbers move to it from that in which they are stored. */
function unitOf({ unit }: Field, { lang, languages }: Around): Pick<FieldHead, 'unit' | 'shift' | 'fault'> {
  if (unit === undefined || typeof unit === 'string') return { unit, shift: 0 };
  const [stored, wanted] = [unit[languages[0]!]!, unit[lang]!];
  if (lang === languages[0]) return { unit: stored, shift: 0 };
  const shift = shiftBetween(stored, languages[0]!, wanted, lang);
  return shift === undefined
    ? { shift: 0, fault: (words) => words.data.noConversion(stored, wanted) }
    : { unit: wanted, shift };
}
