import { catalogue, type Catalogue, type Lang, messageLanguage } from '../languages/index.ts';
import type { Figure } from '../tables/types.ts';
import { tileOf } from './china-tiles.ts';
import { type Measure, measures, numbersOf, rowLabels } from './measures.ts';

type RequirementWords = Catalogue['charts']['requirements'];

type Rule = (figure: Figure, say: RequirementWords, all: Measure[]) => string | undefined;

/** What each form needs of a table, the first broken rule speaks. */
const rules: Record<Figure['chart'], Rule[]> = {
  none: [],
  bar: [needsNumbers(1), oneUnitEach, namesHighlight],
  pair: [needsNumbers(2), oneUnitEach, namesHighlight],
  line: [needsNumbers(1), oneUnitEach, needsTwoPoints, namesHighlight],
  parts: [needsNumbers(1), oneUnitEach, isWhole, atMost(7), namesHighlight],
  statement: [needsNumbers(1), atMost(4), namesHighlight],
  map: [knowsPlaces, namesPlacesOnce, oneUnitEach, namesHighlight],
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

function needsNumbers(count: number): Rule {
  return (figure, say, all) =>
    all.length < count
      ? say.numberColumns(
          figure.chart,
          count,
          all.map(({ name }) => name),
        )
      : undefined;
}

function atMost(count: number): Rule {
  const found = (figure: Figure) => figure.table.rows.length;
  return (figure, say) => (found(figure) > count ? say.tooManyRows(figure.chart, count, found(figure)) : undefined);
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
