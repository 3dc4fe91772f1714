import type { Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { chartProblem } from '../../charts/index.ts';
import { isElement } from '../../markdown/components.ts';
import { readFigure } from '../../tables/read-figure.ts';
import type { Rule } from '../../content/library.ts';
import { isEmpty } from '../figures.ts';
import { positionOfNode, problemAt } from '../../content/position.ts';
import type { Problem } from '../../content/problem.ts';
import { sayValueIssue } from '../../content/schema-messages.ts';
import { invalidCells } from '../invalid-cells.ts';
import { isLooseRow } from './tables.ts';

/** Every `<Figure>` has right attributes and one table that its chart can be drawn from. */
export const figures: Rule = ({ pages }) =>
  pages.flatMap(({ path, tree, body }) =>
    (tree?.children ?? [])
      .filter(isElement)
      .filter((element) => element.name === 'Figure')
      .flatMap((element): Problem[] => {
        const { figure, issues, table } = readFigure(element, path.lang);
        const at = positionOfNode(path.file, element);
        const say = (text: Problem['message']) => problemAt(at, 'figures', text);
        if (issues.length > 0) return issues.flatMap((issue) => sayAttribute(issue).map(say));
        if (!figure || !table) return hasRows(element, body) ? [] : [say(noTable)];
        const tight = tightTable(element, table, body);
        if (tight) return [problemAt({ file: path.file, ...tight.place }, 'figures', tight.say)];
        const extra = element.children.filter((child) => child !== table && !isLooseRow(child, body));
        if (extra.length > 0)
          return extra.map((child) => problemAt(positionOfNode(path.file, child), 'figures', onlyTable));
        if (!figure.unit && lacksUnit(figure.table)) return [say(noUnit)];
        // A text among numbers is told at its cell, a table without any value as not finished.
        if (invalidCells(figure).length > 0 || isEmpty(figure.table)) return [];
        const reason = { en: chartProblem(figure, 'en'), zh: chartProblem(figure, 'zh') };
        if (!reason.en) return [];
        return [
          problemAt(positionOfNode(path.file, table), 'figures', {
            en: [reason.en, 'a table that the chart can show', 'correct the cells or choose another chart'],
            zh: [reason.zh ?? reason.en, '表格应能画成这种图', '改正单元格或换一种图'],
          }),
        ];
      }),
  );

/** Rows that are no table are told as such, by the rule on tables. */
const hasRows = (element: MdxJsxFlowElement, body: string): boolean =>
  element.children.some((child) => isLooseRow(child, body));

/** A table that touches `<Figure …>` or `</Figure>`: other Markdown programs would not read it as a table. */
function tightTable(
  element: MdxJsxFlowElement,
  table: Table,
  body: string,
): { place: { line: number; column: number }; say: Problem['message'] } | undefined {
  const [from, to] = [table.position!.start.offset!, table.position!.end.offset!];
  if (!/\n\s*\n[^\S\n]*$/.test(body.slice(element.position!.start.offset, from)))
    return { place: startOf(table), say: noLineBefore };
  if (!/^[^\S\n]*\n\s*\n/.test(body.slice(to)))
    return { place: { line: table.position!.end.line + 1, column: 1 }, say: noLineAfter };
  return undefined;
}

const startOf = ({ position }: Table): { line: number; column: number } => ({
  line: position!.start.line,
  column: position!.start.column,
});

const lacksUnit = (table: { columns: { numeric: boolean; unit?: string; name: string }[] }): boolean =>
  !table.columns.some((column) => /^(单位|unit)$/i.test(column.name)) &&
  table.columns.some((column) => column.numeric && !column.unit);

function sayAttribute(issue: Parameters<typeof sayValueIssue>[0]): Problem['message'][] {
  if (issue.code !== 'unrecognized_keys') return [sayValueIssue(issue, String(issue.path[0] ?? ''))];
  return issue.keys.map((key) => ({
    en: [
      `<Figure> has no attribute ${key}`,
      'id, chart, title, source, unit, printed, period, derived, missing, note, highlight, whole',
      'correct its spelling or take it away',
    ],
    zh: [
      `<Figure>没有${key}这个属性`,
      '只能是id、chart、title、source、unit、printed、period、derived、missing、note、highlight、whole',
      '改正拼写或删去',
    ],
  }));
}

const noTable: Problem['message'] = {
  en: [
    'a <Figure> holds no table',
    'a Markdown table between <Figure …> and </Figure>, with an empty line before and after it',
    'add the table or the empty lines',
  ],
  zh: ['<Figure>里没有表格', '<Figure …>与</Figure>之间应有一张Markdown表格，前后各空一行', '补上表格或空行'],
};
const oneEachSide = {
  en: 'an empty line on each side of the table, inside <Figure …> and </Figure>',
  zh: '表格与<Figure …>、</Figure>之间应各空一行',
};
const noLineBefore: Problem['message'] = {
  en: ['no empty line stands before this table', oneEachSide.en, 'add an empty line above the table'],
  zh: ['这张表格前面没有空行', oneEachSide.zh, '在表格上面加一个空行'],
};
const noLineAfter: Problem['message'] = {
  en: ['no empty line stands after the table', oneEachSide.en, 'add an empty line above </Figure>'],
  zh: ['表格后面没有空行', oneEachSide.zh, '在</Figure>上面加一个空行'],
};
const onlyTable: Problem['message'] = {
  en: [
    'a <Figure> holds more than its table',
    'one table and nothing else',
    'move the text out, or put it into note="…"',
  ],
  zh: ['<Figure>里除表格外还有别的内容', '只能有一张表格', '把文字移到外面，或写进note="…"'],
};
const noUnit: Problem['message'] = {
  en: [
    'the figure gives no unit for its numbers',
    'unit="…", or a unit in brackets at the end of each number column’s header',
    'add unit="…"',
  ],
  zh: ['图没有写明数字的单位', '应有unit="…"，或在每个数字列的表头末尾用括号写单位', '补上unit="…"'],
};
