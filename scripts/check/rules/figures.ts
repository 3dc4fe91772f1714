import { chartProblem } from '../../charts/index.ts';
import { isElement } from '../../markdown/components.ts';
import { readFigure } from '../../tables/read-figure.ts';
import type { Rule } from '../content.ts';
import { isEmpty } from '../figures.ts';
import { placeOfNode, problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';
import { sayValueIssue } from '../say-issue.ts';
import { strayCells } from '../stray-cells.ts';

/** Every `<Figure>` has right attributes and one table that its chart can be drawn from. */
export const figures: Rule = ({ pages }) =>
  pages.flatMap(({ path, tree }) =>
    (tree?.children ?? [])
      .filter(isElement)
      .filter((element) => element.name === 'Figure')
      .flatMap((element): Problem[] => {
        const { figure, issues, table } = readFigure(element, path.lang);
        const at = placeOfNode(path.file, element);
        const say = (text: Problem['say']) => problemAt(at, 'figures', text);
        if (issues.length > 0) return issues.flatMap((issue) => sayAttribute(issue).map(say));
        if (!figure || !table) return [say(noTable)];
        const extra = element.children.filter((child) => child !== table);
        if (extra.length > 0) return extra.map((child) => problemAt(placeOfNode(path.file, child), 'figures', onlyTable));
        if (!figure.unit && lacksUnit(figure.table)) return [say(noUnit)];
        // A text among numbers is told at its cell, a table without any value as not finished.
        if (strayCells(figure).length > 0 || isEmpty(figure.table)) return [];
        const reason = { en: chartProblem(figure, 'en'), zh: chartProblem(figure, 'zh') };
        if (!reason.en) return [];
        return [
          problemAt(placeOfNode(path.file, table), 'figures', {
            en: [reason.en, 'a table that the chart can show', 'correct the cells or choose another chart'],
            zh: [reason.zh ?? reason.en, '表格应能画成这种图', '改正单元格或换一种图'],
          }),
        ];
      }),
  );

const lacksUnit = (table: { columns: { numeric: boolean; unit?: string; name: string }[] }): boolean =>
  !table.columns.some((column) => /^(单位|unit)$/i.test(column.name)) &&
  table.columns.some((column) => column.numeric && !column.unit);

function sayAttribute(issue: Parameters<typeof sayValueIssue>[0]): Problem['say'][] {
  if (issue.code !== 'unrecognized_keys') return [sayValueIssue(issue, String(issue.path[0] ?? ''))];
  return issue.keys.map((key) => ({
    en: [`<Figure> has no attribute ${key}`, 'id, chart, title, source, unit, printed, period, derived, missing, note, highlight, whole', 'correct its spelling or take it away'],
    zh: [`<Figure>没有${key}这个属性`, '只能是id、chart、title、source、unit、printed、period、derived、missing、note、highlight、whole', '改正拼写或删去'],
  }));
}

const noTable: Problem['say'] = {
  en: ['a <Figure> holds no table', 'a Markdown table between <Figure …> and </Figure>, with an empty line before and after it', 'add the table or the empty lines'],
  zh: ['<Figure>里没有表格', '<Figure …>与</Figure>之间应有一张Markdown表格，前后各空一行', '补上表格或空行'],
};
const onlyTable: Problem['say'] = {
  en: ['a <Figure> holds more than its table', 'one table and nothing else', 'move the text out, or put it into note="…"'],
  zh: ['<Figure>里除表格外还有别的内容', '只能有一张表格', '把文字移到外面，或写进note="…"'],
};
const noUnit: Problem['say'] = {
  en: ['the figure gives no unit for its numbers', 'unit="…", or a unit in brackets at the end of each number column’s header', 'add unit="…"'],
  zh: ['图没有写明数字的单位', '应有unit="…"，或在每个数字列的表头末尾用括号写单位', '补上unit="…"'],
};

