import { catalogue } from '../../../languages/index.ts';
import { isRest, marginOf, numbersOf, rowLabels, seriesOf, totalRows, valueOf } from '../../data/index.ts';
import {
  besidesSums,
  namesHighlight,
  type Need,
  needsNumbers,
  noRanks,
  notOnlySums,
  onlyNumbers,
  oneUnitEach,
} from '../../rules/index.ts';

const isWhole: Need = ({ figure, all, lang }) => {
  const say = catalogue(lang).charts.forms.parts;
  const { cells, unit } = all[0]!;
  const values = numbersOf(all[0]!);
  const sum = values.reduce((total, value) => total + value, 0);
  if (figure.whole === 'no') return { reason: say.notWhole };
  if (values.some((value) => value < 0)) return { reason: say.negative };
  if (unit === '%' && sum > 100.5) return { reason: say.overWhole(Math.round(sum * 100) / 100) };
  return unit !== '%' && values.length < cells.length ? { reason: say.missing } : undefined;
};

/** A sum is written beneath the parts, which then have to come to it: to less would leave a part out. */
const totalsAgree: Need = ({ figure, lang }) => {
  const totals = totalRows(figure);
  const series = seriesOf(figure)[0]!;
  const of = (read: (row: number) => number, rows: number[]) => rows.reduce((sum, row) => sum + read(row), 0);
  const parts = [...series.cells.keys()].filter((row) => !totals.has(row));
  const sum = of((row) => valueOf(series, row) ?? 0, parts);
  const agrees = (row: number) =>
    Math.abs((valueOf(series, row) ?? NaN) - sum) <= of((each) => marginOf(series, each), [...parts, row]);
  const other = [...totals].find((row) => !agrees(row));
  return other === undefined
    ? undefined
    : { reason: catalogue(lang).charts.forms.parts.notTheirSum(rowLabels(figure)[other]!) };
};

/** There are six shades, and grey for what is left over. */
const sixParts: Need = ({ figure, form, say }) => {
  const parts = rowLabels(figure).filter((label) => !isRest(label)).length;
  return parts > 6 ? { reason: say.tooManyRows(form, 6, parts) } : undefined;
};

export const needs: Need[] = [
  needsNumbers(1, 1),
  onlyNumbers,
  noRanks,
  notOnlySums,
  totalsAgree,
  oneUnitEach,
  besidesSums(isWhole),
  besidesSums(sixParts),
  namesHighlight,
];
