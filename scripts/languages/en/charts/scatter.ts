import { counted, listOf } from '../grammar.ts';
import { lower } from './describe.ts';

interface Axes {
  head: string;
  count: number;
  across: string;
  up: string;
  size?: string | undefined;
  group?: string | undefined;
}

export const scatterWords = {
  chart: ({ head, count, across, up, size, group }: Axes) =>
    [
      `Scatter chart by ${lower(head)}, ${counted(count, 'point', 'points')}: ${lower(across)} across, ${lower(up)} upward`,
      size && `the area of a point stands for ${lower(size)}`,
      group && `shape and colour for ${lower(group)}`,
    ]
      .filter(Boolean)
      .join('; ') + '.',
  group: (name: string, rows: string[]) => `${name}: ${listOf(rows)}`,
  groups: (groups: string[]) => `${groups.join('; ')}.`,
  points: (rows: readonly string[]) => `Points: ${listOf(rows)}.`,
  /** What stands beside the circles that tell sizes. */
  area: (head: string) => `Area: ${head}`,
  tooManyTexts: (columns: string[]) =>
    `chart="scatter" tells points apart by one column of text; found ${columns.length} (${columns.join(', ')})`,
  tooManyGroups: (column: string, most: number, found: number) =>
    `chart="scatter" tells apart at most ${most} groups; found ${found} in “${column}”`,
  negativeSize: (row: string, column: string) =>
    `chart="scatter" shows “${column}” by areas and has none for the negative value of “${row}”`,
};

export type ScatterWords = typeof scatterWords;
