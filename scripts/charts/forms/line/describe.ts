import { catalogue } from '../../../languages/index.ts';
import { rowLabels, seriesOf, valueWithUnit } from '../../data/index.ts';
import type { Tell } from '../../form.ts';
import { inTime } from '../../grammar/index.ts';
import { missingRuns } from '../../words/index.ts';

export const describeLine: Tell = (printed, lang) => {
  const { describe: say, forms } = catalogue(lang).charts;
  const figure = inTime(printed);
  const all = seriesOf(figure);
  const labels = rowLabels(figure);
  if (all.length === 0) return [];
  const series = all.map((measure) => {
    const given = labels.flatMap((label, row) => {
      const cell = measure.cells[row]!;
      return cell.kind === 'number' ? [{ label, value: valueWithUnit(cell, measure.unit, lang) }] : [];
    });
    const told = [say.firstAndLast(given[0]!, given.at(-1)!), missingRuns(figure, measure, lang)].filter(Boolean);
    return all.length > 1 ? say.ofMeasure(measure.name, told) : told.join(say.between);
  });
  const names = all.map(({ name }) => name);
  return [forms.line.chart(names, labels[0]!, labels.at(-1)!), ...series];
};
