import { type Library, positionOf } from '../content/index.ts';
import { shiftDigits } from '../data/index.ts';
import { type PlacedObservation, readIndicators } from '../indicators/index.ts';
import { changeDigit } from './mutate.ts';

/** Puts mistakes into what a library says of its indicators, for the tests of the check. */

/** A text with one mistake, and the lines (from 1) at one of which it is to be named. */
export interface PlantedLine {
  slip: IndicatorSlip;
  file: string;
  text: string;
  from: string;
  to: string;
  first: number;
  last: number;
}

/** Every mistake of a sort that can be made at the values of a library, or in its list of indicators. */
export function mutateIndicators(library: Library, slip: IndicatorSlip, random: () => number): PlantedLine[] {
  if (slip === 'two with one id') return twoWithOneId(library);
  const texts = new Map(library.pages.map(({ path, source }) => [path.file, source]));
  return readIndicators(library).observations.flatMap((one) => {
    const { file, line, column } = one.at();
    const lines = texts.get(file)?.split('\n');
    // A key figure stands in report.yaml, and a file of data is named by its figure.
    if (!lines || (one.source.kind === 'figure' && !lines[line - 1]!.startsWith('|'))) return [];
    const edit = edits[slip]({ lines, line: line - 1, column: column - 1, one, random });
    if (!edit || edit.from === edit.to) return [];
    return [{ slip, file, ...edit, text: withEdit(lines, edit), first: edit.first + 1, last: edit.last + 1 }];
  });
}

/** Lines and columns from 0, as in all that follows. */
interface Spot {
  lines: readonly string[];
  line: number;
  column: number;
  one: PlacedObservation;
  random: () => number;
}

interface Edit {
  line: number;
  column: number;
  from: string;
  to: string;
  first: number;
  last: number;
}

const withEdit = (lines: readonly string[], { line, column, from, to }: Edit): string =>
  lines.with(line, lines[line]!.slice(0, column) + to + lines[line]!.slice(column + from.length)).join('\n');

/** The first that a pattern finds in a line from a column on. */
function change(
  lines: readonly string[],
  [line, column]: readonly [number, number],
  pattern: RegExp,
  to: (from: string) => string,
  named: readonly [number, number] = [line, line],
): Edit | undefined {
  const found = pattern.exec(lines[line]!.slice(column));
  if (!found) return undefined;
  const [first, last] = named;
  return { line, column: column + found.index, from: found[0], to: to(found[0]), first, last };
}

const DIGITS = /\d[\d,]*(?:\.\d+)?/;
const isInFigure = ({ one }: Spot): boolean => one.source.kind === 'figure';

/** The number of a cell, or in a `<Value>`. */
function changeNumber({ lines, line, column, one }: Spot, to: (digits: string) => string): Edit | undefined {
  const start = one.source.kind === 'text' ? lines[line]!.indexOf('>', column) + 1 : column;
  return change(lines, [line, start], DIGITS, (digits) => to(digits.replaceAll(',', '')));
}

/** From the line where a figure begins to the last of its table. */
function figureAround({ lines, line }: Spot): { start: number; head: number; end: number } {
  const start = lines.findLastIndex((text, at) => at < line && text.startsWith('<Figure'));
  const end = lines.findIndex((text, at) => at > line && !text.startsWith('|'));
  return { start, head: lines.findIndex((text, at) => at > start && text.startsWith('|')), end: end - 1 };
}

const changeLabel = (spot: Spot, pattern: RegExp, to: (from: string) => string): Edit | undefined => {
  const row = spot.lines[spot.line]!;
  const label = row.slice(0, row.indexOf('|', 1) + 1);
  return isInFigure(spot) && pattern.test(label) ? change(spot.lines, [spot.line, 0], pattern, to) : undefined;
};

/** The unit in the head of the column, or the figure's: its own values are wrong then, from the first to the last. */
function changeUnit(spot: Spot, to: (unit: string) => string): Edit | undefined {
  if (!isInFigure(spot) || spot.one.growth) return undefined;
  const { lines, line, column } = spot;
  const { start, head, end } = figureAround(spot);
  const bars = [...lines[line]!.slice(0, column).matchAll(/\|/g)].length;
  const at = [...lines[head]!.matchAll(/\|/g)][bars - 1]!.index;
  const next = lines[head]!.indexOf('|', at + 1);
  const inHead = /（[^（）]+）(?=\s*\|)/.exec(lines[head]!.slice(at, next + 1));
  return inHead
    ? change(lines, [head, at + inHead.index + 1], /[^（）]+/, to, [start, end])
    : change(lines, [start, 0], /(?<= unit=")[^"]+/, to, [start, end]);
}

const OTHER_SCALE: Record<string, string> = { 万亿: '亿', 亿: '万', 万: '亿' };
const SCALE = /万亿|亿|万/;

/** A row that has an indicator of its own may be called what it likes. */
function hasOwnRows(spot: Spot): boolean {
  if (!isInFigure(spot)) return false;
  const { start, head } = figureAround(spot);
  return spot.lines.slice(start, head).some((line) => line.includes(' rowIndicators='));
}

/** What a figure says of its columns. */
function changeEntries(spot: Spot, to: (entries: string) => string): Edit | undefined {
  if (!isInFigure(spot)) return undefined;
  const { start } = figureAround(spot);
  return change(spot.lines, [start, 0], /(?<= indicators=")[^"]+/, to);
}

const edits = {
  'ten times as much': (spot: Spot) =>
    spot.one.growth ? undefined : changeNumber(spot, (from) => shiftDigits(from, 1)),
  'a tenth': (spot: Spot) => (spot.one.growth ? undefined : changeNumber(spot, (from) => shiftDigits(from, -1))),
  'a unit of another scale': (spot: Spot) =>
    changeUnit(spot, (unit) => unit.replace(SCALE, (scale) => OTHER_SCALE[scale]!)),
  'a unit of another kind': (spot: Spot) => changeUnit(spot, (unit) => (unit.endsWith('元') ? '亿件' : '亿元')),
  'the year of the row before': (spot: Spot) => changeLabel(spot, /\d{4}/, yearBefore(spot)),
  'a year of other digits': (spot: Spot) =>
    changeLabel(spot, /\d(?=年)/, (digit) => String((Number(digit) + 1 + Math.floor(spot.random() * 9)) % 10)),
  'a year to come': (spot: Spot) => changeLabel(spot, /\d{4}/, (year) => String(Number(year) + 20)),
  'a month that is none': (spot: Spot) =>
    isInFigure(spot)
      ? change(spot.lines, [figureAround(spot).start, 0], /(?: when="[^"]*")?(?=>)/, () => ' when="2020-13"')
      : undefined,
  'growth of other digits': (spot: Spot) =>
    spot.one.growth ? changeNumber(spot, (from) => changeDigit(from, spot.random)) : undefined,
  'growth that falls': (spot: Spot) =>
    spot.one.growth && isInFigure(spot) && spot.one.value > 0 ? changeNumber(spot, (from) => `-${from}`) : undefined,
  'an unknown indicator': (spot: Spot) => changeEntries(spot, (entries) => entries.replace(/[a-z](?=$|[,.[@~])/, '')),
  'an unknown place': (spot: Spot) =>
    spot.one.places.length === 1 && !hasOwnRows(spot)
      ? changeLabel(spot, /[^|\s]+(?=\s*\|)/, (name) => `${name}某`)
      : undefined,
  'a column named twice': (spot: Spot) =>
    changeEntries(spot, (entries) => {
      const [first, second, ...others] = entries.split(', ');
      return second === undefined || first === '-' ? entries : [first, first, ...others].join(', ');
    }),
  'one entry too few': (spot: Spot) => changeEntries(spot, (entries) => entries.replace(/, [^,]+$|^[^,]+$/, '')),
} satisfies Record<string, (spot: Spot) => Edit | undefined>;

export type IndicatorSlip = keyof typeof edits | 'two with one id';
export const indicatorSlips = [...(Object.keys(edits) as (keyof typeof edits)[]), 'two with one id'] as const;

const yearBefore =
  ({ lines, line }: Spot) =>
  (year: string): string =>
    /^\|[^|]*?(\d{4})/.exec(lines[line - 1]!)?.[1] ?? year;

/** Each indicator but the first gets the id of the one before. */
function twoWithOneId({ indicators: file }: Library): PlantedLine[] {
  const lines = file!.text.split('\n');
  const ids = file!.data!.map(({ id }) => id);
  return ids.slice(1).flatMap((id, index) => {
    const { line, column } = positionOf(file!, [index + 1, 'id']);
    const edit = change(lines, [line - 1, column - 1], /[a-z0-9-]+/, () => ids[index]!);
    return edit && edit.from === id
      ? [
          {
            slip: 'two with one id',
            file: 'indicators.yaml',
            ...edit,
            text: withEdit(lines, edit),
            first: line,
            last: line,
          },
        ]
      : [];
  });
}
