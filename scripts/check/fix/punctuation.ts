import { chosenSeverity, type Library, type Passage } from '../../content/index.ts';
import { type Fault, faultsIn } from '../rules/punctuation.ts';
import { type Edit, type Mending, offsetsIn } from './edit.ts';

type Sources = ReadonlyMap<string, string>;
type Readers = ReadonlyMap<string, { source: string; offsetOf: ReturnType<typeof offsetsIn> }>;

/** What the rule on punctuation finds and has one answer to. */
export function mendPunctuation(content: Library, sources: Sources): Mending[] {
  const readers = new Map([...sources].map(([file, source]) => [file, { source, offsetOf: offsetsIn(source) }]));
  return faultsIn(content).flatMap((fault): Mending[] => {
    const { file } = fault.passage.at(fault.index);
    if (chosenSeverity(content, 'punctuation', file) === 'off') return [];
    const mending = signsOf(fault).map(({ index, found }) => editOf(fault, index, found, readers));
    const whole = mending.filter((edit) => edit !== undefined);
    return whole.length > 0 && whole.length === mending.length ? [whole] : [];
  });
}

interface Sign {
  index: number;
  found: string;
}

/** The sign itself, and the other one of its pair; none where the other one cannot be told. */
function signsOf({ passage: { text }, index, found, fault }: Fault): Sign[] {
  const own = { index, found };
  if (fault.pair === 'quotes') {
    const all = [...text.matchAll(/"/g)].map((match) => ({ index: match.index, found: '"' }));
    // Curly quotes beside them, or the sign for inches after a number: which opens and which closes is not certain.
    return all.length === 2 && !/[“”]|\d"/u.test(text) ? all : [];
  }
  if (fault.pair !== 'brackets' || !/[()（）]/u.test(found)) return [own];
  const other = partnerOf(text, index);
  if (other === undefined || isFormula(text, Math.min(index, other), Math.max(index, other))) return [];
  // The other one may stand as it should already.
  const pair = isWide(text[other]!) === isWide(found) ? [own, { index: other, found: text[other]! }] : [own];
  return pair.sort((a, b) => a.index - b.index);
}

/** `f(x)`, `(0,1]…[0,1)`: brackets of a formula stay as they are. */
function isFormula(text: string, open: number, close: number): boolean {
  const inside = text.slice(open + 1, close);
  return (
    /[[\]]/.test(inside) ||
    (/\w\(/.test(text.slice(Math.max(0, open - 1), open + 1)) && !/\p{Script=Han}/u.test(inside))
  );
}

const isWide = (bracket: string): boolean => /[（）]/u.test(bracket);

/** The bracket that closes or opens the one at `index`, whatever its width. */
function partnerOf(text: string, index: number): number | undefined {
  const step = /[(（]/u.test(text[index]!) ? 1 : -1;
  let open = 0;
  for (let at = index; at >= 0 && at < text.length; at += step) {
    if (/[(（]/u.test(text[at]!)) open += step;
    else if (/[)）]/u.test(text[at]!)) open -= step;
    if (open === 0) return at;
  }
  return undefined;
}

/** Undefined where there is no one answer, or where the words do not stand in the file as they are read. */
function editOf({ passage, fault }: Fault, index: number, found: string, readers: Readers): Edit | undefined {
  const around = { before: passage.text.slice(0, index), after: passage.text.slice(index + found.length) };
  const text = fault.mend?.(found, around);
  const place = passage.at(index);
  const reader = readers.get(place.file);
  if (text === undefined || reader === undefined || passage.escaped(index) || !isInOnePiece(passage, index, found))
    return undefined;
  const { source, offsetOf } = reader;
  const start = offsetOf(place);
  const end = start + found.length;
  if (source.slice(start, end) !== found || isBesideMarkup(source, start, end)) return undefined;
  // Full-width brackets have their own space: `增长 (同比) 了` is `增长（同比）了`.
  if (text === '（') return { file: place.file, start: start - spacesAtEnd(source.slice(0, start)), end, text };
  if (text === '）') return { file: place.file, start, end: end + spacesAtStart(source.slice(end)), text };
  return { file: place.file, start, end, text };
}

const spacesAtEnd = (text: string): number => /(?<=\p{Script=Han}) {0,9}$/u.exec(text.slice(-10))?.[0].length ?? 0;
const spacesAtStart = (text: string): number => /^ {0,9}(?=\p{Script=Han})/u.exec(text)?.[0].length ?? 0;

function isInOnePiece(passage: Passage, index: number, { length }: string): boolean {
  const { line, column } = passage.at(index);
  return Array.from({ length }, (_, at) => passage.at(index + at)).every(
    (place, at) => place.line === line && place.column === column + at,
  );
}

/** Beside the brackets of a link, an image or a footnote these make something else of them. */
const isBesideMarkup = (source: string, start: number, end: number): boolean =>
  /[(（:：!！]/u.test(source[start]!) && (/[\]!]/.test(source[start - 1] ?? '') || source[end] === '[');
