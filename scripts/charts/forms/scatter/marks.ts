import { catalogue, facts, type Lang } from '../../../languages/index.ts';
import type { Figure } from '../../../tables/index.ts';
import {
  hasHighlightedRow,
  isBound,
  isHighlighted,
  isOpen,
  type Series,
  statusOf,
  totalRows,
  valueWithUnit,
} from '../../data/index.ts';
import { escapeXml, round, symbolPath, tag, UNSURE } from '../../grammar/index.ts';
import type { Located, Plotted } from './points.ts';

/** A point on the sheet. */
export interface Mark extends Located {
  left: number;
  top: number;
  /** In square px, proportional to its size where the table gives one. */
  area: number;
  /** Half its height, about. */
  radius: number;
  symbol: number;
  cssClass: string;
  strong: boolean;
}

/** A circle of 9 px across, where all are alike. */
const AREA = 64;

/** The smallest that can be found without looking for it: 5 px across. */
const LEAST = 20;

/** Square px for one unit of size: the greatest has a circle as large as this. */
export function areaScale(
  located: Located[],
  { size }: Plotted,
  narrow: boolean,
): (value: number | undefined) => number {
  const most = Math.max(...located.map((each) => each.size ?? 0));
  const radius = narrow ? 18 : 26;
  if (!size || most <= 0) return () => AREA;
  return (value) => (value === undefined ? AREA : (value / most) * Math.PI * radius ** 2);
}

/** Its class: the colour of its group, and whether it leads the eye, is a sum, a bound or not final. */
export function classOf(figure: Figure, { row, size }: Located, { across, up, size: sizes, groups }: Plotted): string {
  const cells = [across, up, ...(sizes ? [sizes] : [])].map((one) => one.cells[row]!);
  const is = (name: string, holds: boolean) => (holds ? ` ${name}` : '');
  const base = sizes && size === undefined ? 'c-open' : `c-series-${groups ? groups.ofRow[row]! + 1 : 1}`;
  return (
    `${base} c-point` +
    is('c-dim', hasHighlightedRow(figure) && !isHighlighted(figure, row)) +
    is('c-total', totalRows(figure).has(row)) +
    is('c-bound', cells.some(isBound)) +
    is(
      UNSURE,
      cells.some((cell) => isOpen(statusOf(figure, row, cell))),
    )
  );
}

/** The symbol with the hint that the reader's pointer brings up: its name and its values. */
export function drawMark(mark: Mark, plotted: Plotted, lang: Lang): string {
  const { left, top, area, symbol, cssClass } = mark;
  const path = tag('path', {
    d: symbolPath(symbol, Math.max(area, LEAST)),
    transform: `translate(${round(left)} ${round(top)})`,
    class: cssClass,
  });
  return tag('g', {}, tag('title', {}, escapeXml(hintOf(mark, plotted, lang))) + path);
}

function hintOf({ row, label }: Mark, { across, up, size }: Plotted, lang: Lang): string {
  const say = catalogue(lang).charts.describe;
  const { colon, longList } = facts(lang).separators;
  const told = (one: Series) => say.item(one.name, valueWithUnit(one.cells[row]!, one.unit, lang));
  return label + colon + [across, up, ...(size ? [size] : [])].map(told).join(longList);
}
