import { catalogue } from '../../../languages/index.ts';
import { rowLabels } from '../../data/index.ts';
import { atMost, besidesSums, type Need, needsSeries, notOnlySums, standard } from '../../rules/index.ts';

/** Years of age from 0 to 100 and above. */
const MOST_ROWS = 101;

const noneNegative: Need = ({ figure, all, lang }) => {
  const label = rowLabels(figure).find((_, row) =>
    all.some(({ cells }) => {
      const cell = cells[row]!;
      return cell.kind === 'number' && cell.value < 0;
    }),
  );
  return label === undefined ? undefined : { reason: catalogue(lang).charts.forms.pyramid.negative(label) };
};

export const needs: Need[] = [
  needsSeries({ least: 2, most: 2, units: 1 }),
  notOnlySums,
  besidesSums(noneNegative),
  besidesSums(atMost(MOST_ROWS)),
  ...standard(),
];
