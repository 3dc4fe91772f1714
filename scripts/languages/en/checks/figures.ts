import type { Messages } from '../../message.ts';

const oneEachSide = 'an empty line on each side of the table, inside <Figure …> and </Figure>';

export const figures = {
  unknownAttribute: (key: string, known: readonly string[], meant?: string) => [
    `<Figure> has no attribute ${key}`,
    meant ? `probably ${meant}` : known.join(', '),
    meant ? `write ${meant}` : 'correct its spelling or take it away',
  ],
  notDrawn: (reason: string) => [
    reason,
    'a table that the chart can show',
    'correct the cells or choose another chart',
  ],
  noTable: [
    'a <Figure> holds no table',
    'a Markdown table between <Figure …> and </Figure>, with an empty line before and after it',
    'add the table or the empty lines',
  ],
  noLineBefore: ['no empty line stands before this table', oneEachSide, 'add an empty line above the table'],
  noLineAfter: ['no empty line stands after the table', oneEachSide, 'add an empty line above </Figure>'],
  onlyTable: [
    'a <Figure> holds more than its table',
    'one table and nothing else',
    'move the text out, or put it into note="…"',
  ],
  noUnit: (remark?: string) => [
    `the figure gives no unit for its numbers${remark ? `: “${remark}” in the head is not known as one` : ''}`,
    'unit="…", or a unit in brackets at the end of each number column’s header',
    remark
      ? `add unit="…", or write (unit: ${remark}) if it is one; unit="—" where the numbers have none`
      : 'add unit="…", or unit="—" where the numbers have none',
  ],
} satisfies Messages;
