import { catalogue } from '../../../languages/index.ts';
import { isOfRanks, seriesOf } from '../../data/index.ts';
import { type Need, needsSeries, needsTimes, needsTwoPoints, standard } from '../../rules/index.ts';

/** Counts drawn with the least on top would be told wrong. */
const saysRanks: Need = ({ printed, lang }) => {
  const say = catalogue(lang).charts.forms.rank;
  return isOfRanks(printed) ? undefined : { reason: say.noRanks, remedy: say.sayRanks };
};

/** Whole numbers from 1 up. */
const arePlaces: Need = ({ figure, lang }) => {
  const cells = seriesOf(figure).flatMap((series) => series.cells);
  const other = cells.find((cell) => cell.kind === 'number' && !(Number.isInteger(cell.value) && cell.value >= 1));
  return other && { reason: catalogue(lang).charts.forms.rank.noPlace(other.text), nearest: [] };
};

export const needs: Need[] = [
  needsSeries({ most: 20, units: 1 }),
  saysRanks,
  arePlaces,
  needsTimes,
  needsTwoPoints('statement', 'none'),
  ...standard({ references: true, breaks: true, ranks: true }),
];
