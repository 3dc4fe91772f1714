import { catalogue, inBrackets, type Lang } from '../../../languages/index.ts';
import type { Cell, Figure } from '../../../tables/index.ts';
import {
  BIG,
  BOLD,
  type Canvas,
  type Drawing,
  escapeXml,
  LABEL,
  line,
  LINE_HEIGHT,
  rect,
  SMALL,
  tag,
  text,
  textLines,
  textWidth,
  UNIT,
  wrap,
} from '../../grammar/index.ts';
import {
  hasUnit,
  isHighlighted,
  isNumbered,
  type Measure,
  measureHead,
  plainValue,
  type Reference,
  referenceLabel,
  references,
  rowLabels,
  splitUnit,
  valueLabel,
} from '../../data/index.ts';
import { columnsAt, isOneOfSeveral } from './columns.ts';
import { headsTargets, isMet } from './target.ts';

const GUTTER = 24;

/** A number set large, with what stands before and after it and the small lines beneath. */
interface Statement {
  before: string;
  number: string;
  after: string;
  missing: boolean;
  /** What its number is dressed as: all take the accent, unless one is highlighted. */
  dress: string;
  label: string;
  /** What stands small beneath: its change, its target. */
  more: Line[];
}

/** A line beneath a number: quiet, unless it says whether a target is met. */
interface Line {
  text: string;
  cssClass: string;
}

/** One to eight big numbers in a grid: as many columns as they have room for. */
export function drawStatement(figure: Figure, canvas: Canvas): Drawing {
  const all = statementsOf(figure, canvas);
  if (all.length === 0) return { body: '', height: 0 };
  const { columns, size } = chooseGrid(all, canvas);
  const width = (canvas.width - GUTTER * (columns - 1)) / columns;
  let top = 0;
  const body: string[] = [];
  for (let start = 0; start < all.length; start += columns) {
    const cards = all
      .slice(start, start + columns)
      .map((each, column) => drawCard(each, column * (width + GUTTER), top, width, size));
    body.push(...cards.map((card) => card.body));
    top += Math.max(...cards.map((card) => card.height)) + 20;
  }
  return { body: body.join(''), height: top - 16 };
}

function statementsOf(figure: Figure, canvas: Canvas): Statement[] {
  return rowLabels(figure).flatMap((label, row) => {
    const [main, ...others] = columnsAt(figure, row);
    if (!main) return [];
    const cell = main.cells[row]!;
    const unit = hasUnit(cell) || cell.kind === 'missing' ? '' : (main.unit ?? '');
    const number = valueLabel(cell, unit, canvas.lang);
    const more = [
      ...(isOneOfSeveral(figure) ? [lineOf(main.name, undefined, canvas.lang)] : []),
      ...others.map((other) => moreLine(main, cell, other, row, canvas)),
      ...references(figure).map((each) => referenceLine(each, main, cell, canvas)),
    ];
    return {
      ...affixes(number, unit === '%' ? '' : unit, canvas),
      missing: cell.kind === 'missing',
      dress: dressOf(figure, row),
      label,
      more,
    };
  });
}

const dressOf = (figure: Figure, row: number): string =>
  figure.highlight === undefined || isHighlighted(figure, row) ? 'c-big' : 'c-big c-big-rest';

/**
 * Words go small before the number: `over 24` of `RMB trillion` -> `over RMB`, `24`, `trillion`. A unit with a number of
 * its own goes into brackets: `5`, `(10,000 t)`.
 */
function affixes(number: string, unit: string, { lang }: Canvas): Pick<Statement, 'before' | 'number' | 'after'> {
  const { before, after } = isNumbered(unit) ? { before: '', after: inBrackets(unit, lang).trim() } : splitUnit(unit);
  const [, words = '', digits = number] = /^([a-z ]+) (\d.*)$/i.exec(number) ?? [];
  return { before: [words, before].filter(Boolean).join(' '), number: digits, after };
}

/** `同比增速 10.4%`, `目标 40，已达到` */
function moreLine(main: Measure, cell: Cell, other: Measure, row: number, { lang }: Canvas): Line {
  const head = other.unit === main.unit ? other.name : measureHead(other, lang);
  const said = `${head} ${valueLabel(other.cells[row]!, other.unit, lang)}`;
  const met = headsTargets(other) ? isMet(main, cell, other, other.cells[row]!) : undefined;
  return lineOf(said, met, lang);
}

/** The line of a figure's own target or reference, where it has one number. */
function referenceLine(each: Reference, main: Measure, cell: Cell, { lang }: Canvas): Line {
  const value = cell.kind === 'number' && !cell.qualifier ? plainValue(main, cell) : undefined;
  const met = each.kind === 'target' && value !== undefined ? value >= each.value : undefined;
  return lineOf(referenceLabel(each, lang), met, lang);
}

function lineOf(said: string, met: boolean | undefined, lang: Lang): Line {
  if (met === undefined) return { text: said, cssClass: 'c-small c-muted' };
  const say = catalogue(lang).charts.forms.statement;
  return { text: say.verdict(said, met ? say.met : say.missed), cssClass: 'c-small c-strong' };
}

/** The largest size, and the most columns, in which every number stands on one line. */
function chooseGrid(all: Statement[], canvas: Canvas): { columns: number; size: number } {
  const most = Math.min(all.length, canvas.narrow ? 2 : 4);
  for (let columns = most; columns > 0; columns--) {
    // Not four and one where three and two need no more lines.
    if (columns > 2 && Math.ceil(all.length / columns) === Math.ceil(all.length / (columns - 1))) continue;
    const width = (canvas.width - GUTTER * (columns - 1)) / columns;
    const size = BIG.find((each) => all.every((one) => numberWidth(one, each) <= width));
    if (size && (size >= 28 || columns === 1)) return { columns, size };
  }
  return { columns: 1, size: BIG.at(-1)! };
}

function numberWidth({ before, number, after }: Statement, size: number): number {
  return (
    textWidth(number, size) * BOLD +
    [before, after].filter(Boolean).reduce((sum, each) => sum + textWidth(each, UNIT) + 6, 0)
  );
}

function drawCard(one: Statement, x: number, top: number, width: number, size: number): Drawing {
  const baseline = top + size + 14;
  const label = wrap(one.label, width, LABEL);
  const more = one.more.flatMap(({ text: said, cssClass }) =>
    wrap(said, width / (cssClass.includes('c-strong') ? BOLD : 1), SMALL).map((each) => ({ text: each, cssClass })),
  );
  const moreTop = baseline + 26 + label.length * LINE_HEIGHT;
  const body =
    rect(x, top, 36, 3, one.dress === 'c-big' ? 'c-mark-hi' : 'c-mark') +
    line(x + 36, top + 1.5, x + width, top + 1.5, 'c-rule') +
    drawNumber(one, x, baseline, size) +
    textLines(label, x, baseline + 26, LINE_HEIGHT, 'c-text') +
    more.map((each, index) => text(each.text, x, moreTop + index * LINE_HEIGHT, each.cssClass)).join('');
  return { body, height: moreTop + more.length * LINE_HEIGHT - LINE_HEIGHT + 6 - top };
}

/** One text element, so that the unit follows the number in whatever font the reader has. */
function drawNumber({ before, number, after, missing, dress }: Statement, x: number, y: number, size: number): string {
  const parts = [
    before && tag('tspan', { class: 'c-unit' }, escapeXml(before)),
    tag(
      'tspan',
      { class: missing ? 'c-unit c-muted' : `${dress} c-big-${size}`, dx: before ? 6 : undefined },
      escapeXml(number),
    ),
    after && tag('tspan', { class: 'c-unit', dx: 6 }, escapeXml(after)),
  ];
  return tag('text', { x, y }, parts.filter(Boolean).join(''));
}
