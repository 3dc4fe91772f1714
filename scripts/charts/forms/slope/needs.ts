import { catalogue } from '../../../languages/index.ts';
import { seriesOf } from '../../data/index.ts';
import { atMost, type Need, needsSeries, standard } from '../../rules/index.ts';

/** At least one row has both values: else there is no line. */
const hasLine: Need = ({ figure, lang }) => {
  const [one, two] = seriesOf(figure);
  const isGiven = figure.table.rows.some(
    (_, row) => one!.cells[row]!.kind === 'number' && two!.cells[row]!.kind === 'number',
  );
  return isGiven ? undefined : { reason: catalogue(lang).charts.forms.slope.noLine };
};

export const needs: Need[] = [
  needsSeries({ least: 2, most: 2, units: 1 }),
  atMost(24),
  hasLine,
  ...standard({ references: true, log: true }),
];
