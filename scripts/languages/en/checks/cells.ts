import type { Messages } from '../../message.ts';

/** What Markdown can put into a cell and a figure does not keep. */
type CellMark = 'italic' | 'break' | 'other';

const MARKS: Record<CellMark, string> = {
  italic: 'italics',
  break: 'a line break',
  other: 'a mark of Markdown',
};

const ADVICE: Record<CellMark, string> = {
  italic: 'take * or _ away; a star that is meant is written \\*',
  break: 'write it on one line',
  other: 'take it away',
};

const SIGNS = '— not available, … not asked, x suppressed, / not applicable, 0 nil, \\<5 below the least that is shown';

export const cells = {
  notNumber: (text: string) => [
    `“${text}” is not a number, but its column holds numbers`,
    'digits as printed (1234.5, -6.5, 超2400, over 24), or — for none',
    'correct the cell',
  ],
  flag: (text: string, advice: string, flag: string) => [
    `“${text}” ends in “${flag}”, which is no flag that is known here`,
    'p provisional, r revised, e estimated; what else is to be said of a value is a footnote',
    `write ${advice}, and [^${flag}]: with what it means below, or under notes in the .yaml of a data file`,
  ],
  range: (text: string, low: string, high: string) => [
    `“${text}” is a range, and its column holds one number in each cell`,
    'a number; the ends of a range in two columns, Low and High; or the value with its interval in brackets',
    `give ${low} and ${high} a column each, which chart="dot" draws, or write the value that lies between: 5.2 (${low}–${high})`,
  ],
  pair: (text: string, first: string, second: string) => [
    `“${text}” holds two numbers`,
    'one number in each cell; an interval has two ends: 5.2 (4.8–5.6)',
    `give ${second} a column of its own beside ${first}`,
  ],
  otherwise: (text: string, written: string) => [
    `“${text}” is not as numbers are written here`,
    'digits with a comma or a space between thousands, or none, and a point before decimals',
    `write ${written}`,
  ],
  word: (text: string) => [
    `“${text}” is not a number, but its column holds numbers`,
    `digits (1234.5, -6.5, over 24), or a sign where there is no value: ${SIGNS}`,
    `write it; where “${text}” always means one of these, say so in site.yaml: missing_values: { suppressed: { signs: ["${text}"] } }`,
  ],
  bracketed: (text: string) => [
    `“${text}” is in brackets, and its column has no number without: whether they mean a minus cannot be told`,
    'a minus where the brackets mean one, else the number alone',
    `write -${text.replace(/[()（）\s]/gu, '')}, or take the brackets away`,
  ],
  noteMark: (text: string, bare: string) => [
    `“${text}” has the mark of a footnote, which is no part of a number`,
    'a footnote: [^a] in the cell, and [^a]: with its words below, or under notes in the .yaml of a data file',
    `write ${bare}[^a]`,
  ],
  decimalComma: (text: string) => [
    `“${text}” has a decimal comma`,
    'a decimal point; a comma between thousands',
    `write ${text.replaceAll('.', ' ').replace(',', '.')}`,
  ],
  labelMark: (text: string, advice: string, sign: string) => [
    `“${text}” ends in ${sign}, and nothing says what it stands for`,
    'a footnote: [^a] behind the label, and [^a]: with its words below, or under notes in the .yaml of a data file',
    `write ${advice}, or say it in note="${sign} …"`,
  ],
  pence: (text: string) => [
    `“${text}” in a figure with amounts in pounds may be pence, or provisional`,
    '208.3 pence, or 208.3 (p)',
    'write the one that is meant',
  ],
  unclearDash: (text: string) => [
    `“${text}” alone does not say why there is no value`,
    SIGNS,
    'write the one that is meant',
  ],
  emptyCell: [
    'this cell of a column of numbers is empty, and does not say why there is no value',
    SIGNS,
    'write the value or the sign that is meant; where empty cells always mean one of these, say so in site.yaml: missing_values: { not_applicable: { signs: [""] } }',
  ],
  emptyGroup: (label: string) => [
    `“${label}” stands alone in its row, as the head of a group, and no row stands under it`,
    'values in its row, or rows under it; one head under another is written `A › B`',
    'write — for each value that is not available, or add its rows',
  ],
  noTotal: (label: string) => [
    `totals="…" names “${label}”, and no row is called so`,
    'labels from the first column, with ; between them',
    'correct it or take it away',
  ],
  dash: (text: string) => [
    `“${text}” begins with a dash, which is no minus`,
    'a hyphen or a minus before a negative number',
    `write -${text.slice(1).trim()}`,
  ],
  marked: (mark: CellMark, text: string) => [
    `${MARKS[mark]} in the cell “${text}” would be lost: a table of values has no place for it`,
    'text, footnotes, links and bold in the cells of a <Figure>',
    ADVICE[mark],
  ],
  emptyLevel: (text: string) => [
    `“${text}” has nothing on one side of ›`,
    'a head on each side: 2020 › Sales',
    'write it, or take › away',
  ],
  noHead: [
    'a column of a chart has no head',
    'a head over each column of a table that is drawn',
    'write what the column holds',
  ],
  noLabel: [
    'a row of a chart has no name',
    'a name in the first cell of each row of a table that is drawn',
    'write what the row is, or take it away',
  ],
} satisfies Messages;
