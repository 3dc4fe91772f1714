import { byUnit, seriesOf } from '../../data/index.ts';
import { type Need, needsSeries, standard } from '../../rules/index.ts';

/** Beside the bars there is room for one column of numbers. */
const oneBeside: Need = ({ figure, form, say }) => {
  const [, ...others] = byUnit(seriesOf(figure));
  const names = seriesOf(figure).map(({ name }) => name);
  return others.flat().length > 1
    ? { reason: say.tooManyColumns(form, 2, names), remedy: say.severalFigures }
    : undefined;
};

export const needs: Need[] = [
  needsSeries({ most: 5 }),
  oneBeside,
  ...standard({ references: true, breaks: true, intervals: true }),
];
