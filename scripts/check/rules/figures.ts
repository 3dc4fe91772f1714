import type { Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { z } from 'zod';
import { chartForms, chartProblem } from '../../charts/index.ts';
import { isElement } from '../../markdown/index.ts';
import { nearestName } from '../../text/index.ts';
import {
  attributesOf,
  type Figure,
  figureKeys,
  headerRemark,
  headsUnits,
  readFigure,
  rowUnits,
} from '../../tables/index.ts';
import {
  positionOfNode,
  type Problem,
  problemAt,
  type Rule,
  sayValueIssue,
  type Wording,
} from '../../content/index.ts';
import { isEmpty } from '../placed-figures.ts';
import { withoutStrays } from '../invalid-cells.ts';
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
        const atElement = (wording: Wording) => problemAt(at, 'figures', wording);
        const wrong = [...issues, ...formIssues(element)];
        if (wrong.length > 0) return wrong.flatMap((issue) => wrongAttribute(issue).map(atElement));
        // What is wrong with its file is told when the file is read.
        if (!table && attributesOf(element).data !== undefined) return [];
        if (!figure || !table) return hasRows(element, body) ? [] : [atElement((words) => words.figures.noTable)];
        const tight = figure.data === undefined && tightTable(element, table, body);
        if (tight) return [problemAt({ file: path.file, ...tight.place }, 'figures', tight.wording)];
        const extra = element.children.filter((child) => child !== table && !isLooseRow(child, body));
        if (extra.length > 0)
          return extra.map((child) =>
            problemAt(positionOfNode(path.file, child), 'figures', (words) => words.figures.onlyTable),
          );
        if (!figure.unit && lacksUnit(figure.table)) {
          const remark = remarkInstead(figure.table);
          // What the message would advise, the form may refuse: then it says itself what it needs.
          const advised = withoutStrays({ ...figure, unit: NO_UNIT });
          if (remark || isEmpty(figure.table) || !chartProblem(advised))
            return [atElement((words) => words.figures.noUnit(remark))];
          return [atElement((words, lang) => words.figures.notDrawn(chartProblem(advised, lang)!))];
        }
        // A text among numbers is reported at its cell, a table without any value as not finished.
        if (isEmpty(figure.table)) return [];
        const drawn = withoutStrays(figure);
        if (!chartProblem(drawn)) return [];
        const wording: Wording = (words, lang) => words.figures.notDrawn(chartProblem(drawn, lang)!);
        return [problemAt(positionOfNode(path.file, table), 'figures', wording)];
      }),
  );

/** How a figure says that its numbers have no unit. */
const NO_UNIT = '—';

/** A form that there is none of. A table is read without knowing which there are. */
function formIssues(element: MdxJsxFlowElement): z.core.$ZodIssue[] {
  const { chart } = attributesOf(element);
  return chart?.trim() ? (FORM.safeParse({ chart: chart.trim() }).error?.issues ?? []) : [];
}

const FORM = z.object({ chart: z.enum(chartForms) });

/** Rows that are no table are reported as such, by the rule on tables. */
const hasRows = (element: MdxJsxFlowElement, body: string): boolean =>
  element.children.some((child) => isLooseRow(child, body));

/** A table that touches `<Figure …>` or `</Figure>`: other Markdown programs would not read it as a table. */
function tightTable(
  element: MdxJsxFlowElement,
  table: Table,
  body: string,
): { place: { line: number; column: number }; wording: Wording } | undefined {
  const [from, to] = [table.position!.start.offset!, table.position!.end.offset!];
  if (!/\n\s*\n[^\S\n]*$/.test(body.slice(element.position!.start.offset, from)))
    return { place: startOf(table), wording: (words) => words.figures.noLineBefore };
  if (!/^[^\S\n]*\n\s*\n/.test(body.slice(to)))
    return {
      place: { line: table.position!.end.line + 1, column: 1 },
      wording: (words) => words.figures.noLineAfter,
    };
  return undefined;
}

const startOf = ({ position }: Table): { line: number; column: number } => ({
  line: position!.start.line,
  column: position!.start.column,
});

/** Ranks have no unit: theirs is '', as `unit="—"` says it of a whole figure. */
const lacksUnit = (table: Figure['table']): boolean =>
  !rowUnits(table).every((unit) => unit !== undefined) &&
  !table.columns.some((column) => headsUnits(column.name)) &&
  table.columns.some((column) => column.numeric && column.unit === undefined);

/** What a column of numbers without a unit has in brackets at the end of its head: `同比`. */
const remarkInstead = ({ columns }: Figure['table']): string | undefined =>
  columns
    .filter(({ numeric, unit }) => numeric && unit === undefined)
    .flatMap(({ name }) => headerRemark(name) ?? [])[0];

function wrongAttribute(issue: Parameters<typeof sayValueIssue>[0]): Wording[] {
  if (issue.code !== 'unrecognized_keys') return [sayValueIssue(issue, String(issue.path[0] ?? ''))];
  return issue.keys.map(
    (key) => (words) => words.figures.unknownAttribute(key, figureKeys, nearestName(key, figureKeys)),
  );
}
