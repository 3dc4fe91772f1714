import { catalogue, inBrackets } from '../../../languages/index.ts';
import { rowLabels, valueWithUnit } from '../../data/index.ts';
import type { Tell } from '../../form.ts';
import { columnsAt, isOneOfSeveral } from './columns.ts';
import { headsTargets, isMet } from './target.ts';

export const describeStatement: Tell = (figure, lang) => {
  const say = catalogue(lang).charts.forms.statement;
  const lines = rowLabels(figure).flatMap((label, row) => {
    const [main, ...others] = columnsAt(figure, row);
    if (!main) return [];
    const value = valueWithUnit(main.cells[row]!, main.unit, lang);
    const given = others.filter((other) => other.cells[row]!.kind === 'number');
    return say.stated(
      isOneOfSeveral(figure) ? label + inBrackets(main.name, lang) : label,
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
