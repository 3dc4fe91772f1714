import { catalogue, facts } from '../../../languages/index.ts';
import { seriesOf } from '../../data/index.ts';
import { atMost, type Need, needsSeries, standard } from '../../rules/index.ts';
import { unnamedSum, unsureRow, wrongSum } from './steps.ts';

/** A start and a step at least. */
const hasStep: Need = ({ figure, lang }) =>
  figure.table.rows.length > 1 ? undefined : { reason: catalogue(lang).charts.forms.waterfall.noStep };

const isExact: Need = ({ figure, lang }) => {
  const row = unsureRow(figure);
  return row === undefined ? undefined : { reason: catalogue(lang).charts.forms.waterfall.unsure(row) };
};

const namesItsSums: Need = ({ figure, lang }) => {
  const sum = unnamedSum(figure);
  const say = catalogue(lang).charts.forms.waterfall;
  return sum && { reason: say.unnamedSum(sum.label), remedy: say.nameSum(sum.label) };
};

/** Each sum that the table gives is what the rows before it come to, but for rounding. */
const addsUp: Need = ({ figure, lang }) => {
  const wrong = wrongSum(figure);
  if (!wrong) return undefined;
  const [series] = seriesOf(figure);
  const say = catalogue(lang).charts.forms.waterfall;
  const sum = new Intl.NumberFormat(facts(lang).tag, { maximumFractionDigits: 12 })
    .format(Number((wrong.level / series!.counts.factor).toPrecision(12)))
    .replace('-', '−');
  return { reason: say.wrongSum(wrong.label, sum, series!.cells[wrong.row]!.text), remedy: say.correct };
};

export const needs: Need[] = [
  needsSeries({ most: 1, units: 1 }),
  ...standard({ references: true }),
  atMost(30),
  hasStep,
  isExact,
  namesItsSums,
  addsUp,
];
