import { catalogue } from '../../../languages/index.ts';
import { partsOf, rowLabels, sumOfRow } from '../../data/index.ts';
import { type Need, needsParts, standard } from '../../rules/index.ts';

/** More than rounding and slips explain: answers of which each person could give several. */
const MOST = 110;

/** Rows whose parts make one whole: none negative, in % about 100, of amounts all given. */
const areWholes: Need = ({ figure, lang }) => {
  const say = catalogue(lang).charts.forms.share;
  const { parts } = partsOf(figure);
  if (figure.whole === 'no') return { reason: say.notWhole };
  for (const [row, label] of rowLabels(figure).entries()) {
    const cells = parts.map(({ cells }) => cells[row]!);
    if (cells.some((cell) => cell.kind === 'number' && cell.value < 0)) return { reason: say.negative(label) };
    const sum = sumOfRow(parts, row);
    if (parts[0]!.unit === '%' && sum > MOST) return { reason: say.overWhole(label, sum) };
    if (parts[0]!.unit !== '%' && cells.some(({ kind }) => kind === 'missing')) return { reason: say.missing(label) };
  }
  return undefined;
};

export const needs: Need[] = [needsParts, areWholes, ...standard({ breaks: true })];
