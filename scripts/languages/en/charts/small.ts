import { counted, listOf } from '../grammar.ts';

export const smallWords = {
  chart: (names: string[]) =>
    `${counted(names.length, 'panel', 'panels')} on common scales, one for each of ${listOf(names)}.`,
  panel: (name: string, reason: string) => `“${name}”: ${reason}`,
  nothingSplits: (names: string[]) =>
    `chart="small" needs a column of text, heads of rows, or several columns of numbers to split the table into panels; found ${names.length ? `only “${names[0]}”` : 'none'}`,
  unnamed: 'chart="small" needs every row in a panel; some stand under no head, or their cell of text is empty',
  tooMany: (most: number, found: number) => `chart="small" draws at most ${most} panels; found ${found}`,
  rowTwice: (panel: string, label: string) => `“${label}” stands twice in the panel “${panel}”`,
  noInner: (of: string | undefined) =>
    of === undefined
      ? 'no form of chart suits all panels; name one in of="…"'
      : `of="${of}" is no form of chart that can be drawn in panels`,
};

export type SmallWords = typeof smallWords;
