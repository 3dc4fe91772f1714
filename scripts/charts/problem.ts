import { catalogue, type Catalogue, type LabelTime, type Lang, messageLanguage } from '../languages/index.ts';
import { type Figure, headsRanks, headsUnits } from '../tables/index.ts';
import { tileOf } from './china-tiles.ts';
import { type Measure, measures, numbersOf, rowLabels } from './measures.ts';
import { areAlike, timeOf } from './times.ts';
import { isRest, totalRows } from './totals.ts';

type RequirementWords = Catalogue['charts']['requirements'];

type Rule = (figure: Figure, say: RequirementWords, all: Measure[]) => string | undefined;

/** What each form needs of a table, the first broken rule speaks. */
const rules: Record<Figure['chart'], Rule[]> = {
  none: [],
  bar: [needsNumbers(1, 2), onlyNumbers, noRanks, oneUnitEach, namesHighlight],
  pair: [needsNumbers(2, 2), onlyNumbers, noRanks, oneUnitEach, namesHighlight],
  line: [needsNumbers(1, 3), onlyNumbers, noRanks, needsTimes, oneUnitEach, needsTwoPoints, namesHighlight],
  parts: [needsNumbers(1, 1), onlyNumbers, noRanks, noTotal, oneUnitEach, isWhole, sixParts, namesHighlight],
  statement: [needsNumbers(1), onlyNumbersAndUnits, atMost(4), namesHighlight],
  map: [oneColumn, noRanks, knowsPlaces, namesPlacesOnce, oneUnitEach, noneNegative, namesHighlight],
};

/** Why a figure's form cannot draw its table, in a plain sentence; undefined when it can. */
export function chartProblem(figure: Figure, lang: Lang = messageLanguage()): string | undefined {
  const say = catalogue(lang).charts.requirements;
  if (figure.chart === 'none') return undefined;
  if (figure.table.rows.length === 0) return say.noRows(figure.chart);
  const all = measures(figure);
  for (const rule of rules[figure.chart]) {
    const problem = rule(figure, say, all);
    if (problem) return problem;
  }
  return undefined;
}

/** A form draws every number column that it is given, or none: what it would leave out, nobody would miss. */
function needsNumbers(least: number, most = Infinity): Rule {
  return (figure, say, all) => {
    const names = all.map(({ name }) => name);
    if (all.length < least) return say.numberColumns(figure.chart, least, names);
    return all.length > most ? say.tooManyColumns(figure.chart, most, names, rowsAreWholes(figure, all)) : undefined;
  };
}

/** True where not the columns but the rows are wholes: the answers to each question, in %. */
const rowsAreWholes = (figure: Figure, all: Measure[]): boolean =>
  figure.table.rows.every((_, row) => {
    const sum = all.reduce((total, { cells, unit }) => {
      const cell = cells[row]!;
      return unit === '%' && cell.kind === 'number' ? total + cell.value : NaN;
    }, 0);
    return Math.abs(sum - 100) <= 0.5;
  });

/** A chart of numbers has no place for a column of text. */
function onlyNumbers(figure: Figure, say: RequirementWords): string | undefined {
  const texts = textColumns(figure);
  return texts.length ? say.textColumns(figure.chart, texts) : undefined;
}

function onlyNumbersAndUnits(figure: Figure, say: RequirementWords): string | undefined {
  const texts = textColumns(figure);
  const others = texts.filter((name, index) => !headsUnits(name) || index !== texts.findIndex(headsUnits));
  return others.length ? say.textColumns(figure.chart, others) : undefined;
}

const textColumns = ({ table }: Figure): string[] =>
  table.columns.slice(1).flatMap(({ name, numeric }) => (numeric ? [] : [name]));

function oneColumn(figure: Figure, say: RequirementWords): string | undefined {
  const names = figure.table.columns.slice(1).map(({ name }) => name);
  if (names.length === 0) return say.numberColumns(figure.chart, 1, []);
  return names.length > 1 ? say.tooManyColumns(figure.chart, 1, names, false) : undefined;
}

/** The longest bar or the highest point would be the last in rank. */
function noRanks(figure: Figure, say: RequirementWords, all: Measure[]): string | undefined {
  const ranks = all.find(({ name }) => headsRanks(name));
  return ranks ? say.ranks(figure.chart, ranks.name) : undefined;
}

function noTotal(figure: Figure, say: RequirementWords): string | undefined {
  const total = rowLabels(figure)[[...totalRows(figure)][0] ?? -1];
  return total === undefined ? undefined : say.totalPart(figure.chart, total);
}

/** Every row is a time, all are of one kind, and none stands twice. */
function needsTimes(figure: Figure, say: RequirementWords): string | undefined {
  const labels = rowLabels(figure);
  const times = labels.map(timeOf);
  const others = labels.filter((_, row) => !times[row]);
  if (others.length) return say.noTimes(figure.chart, others);
  const unlike = labels.find((_, row) => !areAlike(times.slice(0, row + 1) as LabelTime[]));
  if (unlike !== undefined) return say.unlikeTimes(figure.chart, labels[0]!, unlike);
  const twice = labels.find((_, row) => times.findIndex((time) => time!.at === times[row]!.at) < row);
  return twice === undefined ? undefined : say.timeTwice(figure.chart, twice);
}

function noneNegative(figure: Figure, say: RequirementWords, [measure]: Measure[]): string | undefined {
  return measure && numbersOf(measure).some((value) => value < 0) ? say.negativeShade(figure.chart) : undefined;
}

function atMost(count: number): Rule {
  const found = (figure: Figure) => figure.table.rows.length;
  return (figure, say) => (found(figure) > count ? say.tooManyRows(figure.chart, count, found(figure)) : undefined);
}

/** There are six shades, and grey for what is left over. */
function sixParts(figure: Figure, say: RequirementWords): string | undefined {
  const parts = rowLabels(figure).filter((label) => !isRest(label)).length;
  return parts > 6 ? say.tooManyRows(figure.chart, 6, parts) : undefined;
}

/** `1.15万亿元` beside `206亿元` can stand on one scale, `37.21` beside `206亿元` or `3个` cannot. */
function oneUnitEach(figure: Figure, say: RequirementWords, all: Measure[]): string | undefined {
  for (const { name, unit, cells } of all) {
    const units = [...new Set(cells.flatMap((cell) => (cell.kind === 'number' ? [cell.unit ?? unit ?? ''] : [])))];
    if (units.length > 1) return say.mixedUnits(figure.chart, name, units);
  }
  return undefined;
}

function needsTwoPoints(figure: Figure, say: RequirementWords, all: Measure[]): string | undefined {
  const count = Math.max(...all.map((measure) => numbersOf(measure).length));
  return count < 2 ? say.onePoint(figure.chart) : undefined;
}

function isWhole(figure: Figure, say: RequirementWords, [measure]: Measure[]): string | undefined {
  const values = numbersOf(measure!);
  const sum = values.reduce((total, value) => total + value, 0);
  if (figure.whole === 'no') return say.notWhole(figure.chart);
  if (values.some((value) => value < 0)) return say.negativePart(figure.chart);
  if (measure!.unit === '%' && sum > 100.5) return say.overWhole(figure.chart, Math.round(sum * 100) / 100);
  const incomplete = measure!.unit !== '%' && values.length < measure!.cells.length;
  return incomplete ? say.missingPart(figure.chart) : undefined;
}

function knowsPlaces(figure: Figure, say: RequirementWords): string | undefined {
  const unknown = rowLabels(figure).filter((label) => !tileOf(label));
  return unknown.length ? say.unknownPlaces(figure.chart, unknown) : undefined;
}

function namesPlacesOnce(figure: Figure, say: RequirementWords): string | undefined {
  const places = rowLabels(figure).map(tileOf);
  const twice = rowLabels(figure).find((_, row) => places.indexOf(places[row]!) < row);
  return twice ? say.placeTwice(figure.chart, twice) : undefined;
}

function namesHighlight(figure: Figure, say: RequirementWords): string | undefined {
  const known = figure.highlight === undefined || rowLabels(figure).includes(figure.highlight);
  return known ? undefined : say.noHighlight(figure.highlight!);
}
