import { catalogue, type Lang } from '../../../languages/index.ts';
import type { Figure } from '../../../tables/index.ts';
import { type Series, seriesOf, valueWithUnit } from '../../data/index.ts';
import type { Tell } from '../../form.ts';
import { rowHead } from '../../words/index.ts';
import { type Step, stepsOf } from './steps.ts';

export const describeWaterfall: Tell = (figure, lang) => {
  const { describe: say, forms } = catalogue(lang).charts;
  const [series] = seriesOf(figure);
  const [start, ...rest] = stepsOf(figure);
  const told = (step: Step) => item(series!, step, lang);
  return [
    forms.waterfall.chart(series!.name, rowHead(figure), figure.table.rows.length),
    forms.waterfall.start(told(start!)),
    ...stretches(rest).map(({ steps, sum }) => forms.waterfall.steps(say.list(steps.map(told)), sum && told(sum))),
    ...extremes(figure, lang),
  ];
};

const item = (series: Series, { row, label }: Step, lang: Lang): string =>
  catalogue(lang).charts.describe.item(label, valueWithUnit(series.cells[row]!, series.unit, lang));

/** The steps up to each sum, and those after the last. */
function stretches(steps: Step[]): { steps: Step[]; sum?: Step }[] {
  const found: { steps: Step[]; sum?: Step }[] = [];
  let open: Step[] = [];
  for (const step of steps) {
    if (step.kind === 'sum') {
      found.push({ steps: open, sum: step });
      open = [];
    } else open.push(step);
  }
  return open.length ? [...found, { steps: open }] : found;
}

/** The largest step up and the largest down, where there are several of the kind. */
function extremes(figure: Figure, lang: Lang): string[] {
  const say = catalogue(lang).charts.forms.waterfall;
  const [series] = seriesOf(figure);
  return (['up', 'down'] as const).flatMap((kind) => {
    const steps = stepsOf(figure).filter((step) => step.kind === kind);
    const size = ({ from, to }: Step) => Number(Math.abs(to - from).toPrecision(12));
    const most = Math.max(...steps.map(size));
    const largest = steps.filter((step) => size(step) === most);
    return steps.length > 1 && largest.length === 1 ? [say.largest[kind](item(series!, largest[0]!, lang))] : [];
  });
}
