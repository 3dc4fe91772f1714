import { catalogue } from '../../../languages/index.ts';
import { isRest, numbersOf, rowLabels } from '../../data/index.ts';
import {
  namesHighlight,
  type Need,
  needsNumbers,
  noRanks,
  noTotal,
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

/** There are six shades, and grey for what is left over. */
const sixParts: Need = ({ figure, form, say }) => {
  const parts = rowLabels(figure).filter((label) => !isRest(label)).length;
  return parts > 6 ? { reason: say.tooManyRows(form, 6, parts) } : undefined;
};

export const needs: Need[] = [
  needsNumbers(1, 1),
  onlyNumbers,
  noRanks,
  noTotal,
  oneUnitEach,
  isWhole,
  sixParts,
  namesHighlight,
];
