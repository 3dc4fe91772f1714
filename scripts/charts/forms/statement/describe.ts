import { catalogue } from '../../../languages/index.ts';
import { rowUnits } from '../../../tables/index.ts';
import { measures, rowLabels, valueWithUnit } from '../../data/index.ts';
import type { Tell } from '../../form.ts';
import { headsTargets, isMet } from './target.ts';

export const describeStatement: Tell = (figure, lang) => {
  const say = catalogue(lang).charts.forms.statement;
  const [main, ...others] = measures(figure);
  if (!main) return [];
  const units = rowUnits(figure.table);
  const lines = rowLabels(figure).map((label, row) => {
    const value = valueWithUnit(main.cells[row]!, units[row] ?? main.unit, lang);
    const given = others.filter((other) => other.cells[row]!.kind === 'number');
    return say.stated(
      label,
      value,
      given.map((other) => {
        const more = say.more(other.name, valueWithUnit(other.cells[row]!, other.unit, lang));
        const met = headsTargets(other) ? isMet(main, main.cells[row]!, other, other.cells[row]!) : undefined;
        return met === undefined ? more : say.verdict(more, met ? say.met : say.missed);
      }),
    );
  });
  return [say.chart(lines)];
};
