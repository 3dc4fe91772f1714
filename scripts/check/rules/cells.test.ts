import { describe, expect, it } from 'vitest';
import { FIGURE, sayOf } from '../../testing/library.ts';

const figure = (cell: string, chart = 'bar'): string =>
  FIGURE.replace('"bar"', `"${chart}"`).replace('| 中部 |', '| 北部 | 7 |\n| 中部 |').replace('8.37', cell);

describe('a text among numbers', () => {
  it.each([
    [
      '84.5x',
      'r/zh/1-a.mdx:12:6  “84.5x” is not a number, but its column holds numbers — digits as printed (1234.5, -6.5, 超2400, over 24), or — for none — correct the cell',
    ],
    [
      '8,4.5',
      'r/zh/1-a.mdx:12:6  “8,4.5” is not a number, but its column holds numbers — digits as printed (1234.5, -6.5, 超2400, over 24), or — for none — correct the cell',
    ],
    [
      '12.3.4',
      'r/zh/1-a.mdx:12:6  “12.3.4” is not a number, but its column holds numbers — digits as printed (1234.5, -6.5, 超2400, over 24), or — for none — correct the cell',
    ],
    [
      'O.5',
      'r/zh/1-a.mdx:12:6  “O.5” is not a number, but its column holds numbers — digits as printed (1234.5, -6.5, 超2400, over 24), or — for none — correct the cell',
    ],
    [
      '八',
      'r/zh/1-a.mdx:12:6  “八” is not a number, but its column holds numbers — digits (1234.5, -6.5, over 24), or a sign where there is no value: — not available, … not asked, x suppressed, / not applicable, 0 nil, \\<5 below the least that is shown — write it; where “八” always means one of these, say so in site.yaml: missing_values: { suppressed: { signs: ["八"] } }',
    ],
  ])('%s', (cell, message) => expect(sayOf(figure(cell))).toEqual([message]));

  it.each(['84.5x', '12.3.4', '05.2', '12 .3', '1 23', '5。3', '#REF!', '=B2+C2'])(
    '%s in a table that is not drawn',
    (cell) =>
      expect(sayOf(figure(cell, 'none'))).toEqual([
        `r/zh/1-a.mdx:12:6  “${cell}” is not a number, but its column holds numbers — digits as printed (1234.5, -6.5, 超2400, over 24), or — for none — correct the cell`,
      ]),
  );
  it.each([
    ['10.7*', '10.7[^a]'],
    ['*13,489', '13,489[^a]'],
    ['12.3①', '12.3[^a]'],
  ])('%s has the mark of a footnote', (cell, advice) =>
    expect(sayOf(figure(cell, 'none'))).toEqual([
      `r/zh/1-a.mdx:12:6  “${cell}” has the mark of a footnote, which is no part of a number — a footnote: [^a] in the cell, and [^a]: with its words below, or under notes in the .yaml of a data file — write ${advice}`,
    ]),
  );

  it.each([
    ['8,37', '8.37'],
    ['1.284,5', '1 284.5'],
  ])('%s has a decimal comma, where all of its column have one', (cell, advice) => {
    const all = FIGURE.replace('"bar"', '"none"').replace('84.54', '84,5').replace('8.37', cell);
    expect(sayOf(all)[1]).toBe(
      `r/zh/1-a.mdx:11:6  “${cell}” has a decimal comma — a decimal point; a comma between thousands — write ${advice}`,
    );
  });

  it.each([
    ['19,98,12,341', '199,812,341'],
    ["12'345.6", '12,345.6'],
  ])('%s is no way to write thousands, where all of a column are so', (cell, advice) => {
    const all = FIGURE.replace('"bar"', '"none"').replace('84.54', '10,40,99,452').replace('8.37', cell);
    expect(sayOf(cell.includes("'") ? all.replace('10,40,99,452', "1'234") : all)[1]).toContain(`write ${advice}`);
  });

  it.each(['较快', '2020年', '3万家', '5～6', '1:2', '2020.11.11', 'B2B'])('%s may stand there', (cell) =>
    expect(sayOf(figure(cell, 'none'))).toEqual([]),
  );
});

describe('a number that a sign keeps from being one', () => {
  it('a dash before it, drawn or not', () => {
    const message =
      'r/zh/1-a.mdx:12:6  “—10.7” begins with a dash, which is no minus — a hyphen or a minus before a negative number — write -10.7';
    expect(sayOf(figure('—10.7'))).toEqual([message]);
    expect(sayOf(figure('—10.7', 'none'))).toEqual([message]);
  });

  it.each([
    [
      '(2,764.9)',
      '“(2,764.9)” is in brackets, and its column has no number without: whether they mean a minus cannot be told — a minus where the brackets mean one, else the number alone — write -2,764.9, or take the brackets away',
    ],
    [
      '（5.1%）',
      '“（5.1%）” is in brackets, and its column has no number without: whether they mean a minus cannot be told — a minus where the brackets mean one, else the number alone — write -5.1%, or take the brackets away',
    ],
  ])('%s, unless another number of its column stands without brackets', (cell, message) => {
    const all = FIGURE.replace('"bar"', '"none"').replace('84.54', '（1）').replace('8.37', cell);
    expect(sayOf(all)[1]).toEqual(`r/zh/1-a.mdx:11:6  ${message}`);
    expect(sayOf(figure(cell))).toEqual([]);
    expect(sayOf(figure(cell, 'none'))).toEqual([]);
  });

  it.each(['–10.7', '－10.7', '−10.7', '-10.7', '+3'])('%s is read', (cell) => {
    expect(sayOf(figure(cell))).toEqual([]);
  });
});

describe('what Markdown puts into a cell', () => {
  const lost = (what: string, text: string, advice: string) =>
    `r/zh/1-a.mdx:11:1  ${what} in the cell “${text}” would be lost: a table of values has no place for it — text, footnotes, links and bold in the cells of a <Figure> — ${advice}`;

  it.each([
    ['甲*乙*丙', '甲乙丙', 'italics', 'take * or _ away; a star that is meant is written \\*'],
    ['`甲`', '甲', 'a mark of Markdown', 'take it away'],
    ['~~甲~~', '甲', 'a mark of Markdown', 'take it away'],
  ])('%s would be lost', (cell, text, what, advice) =>
    expect(sayOf(FIGURE.replace('| 中部 |', `| ${cell} |`))).toEqual([lost(what, text, advice)]),
  );

  it('would be lost in the head too', () =>
    expect(sayOf(FIGURE.replace('| 占比 |', '| *占比* |'))).toEqual([
      'r/zh/1-a.mdx:8:6  italics in the cell “占比” would be lost: a table of values has no place for it — text, footnotes, links and bold in the cells of a <Figure> — take * or _ away; a star that is meant is written \\*',
    ]));

  it.each(['https://www.gov.cn/', '甲\\*乙', 'A & B', '[国务院](https://www.gov.cn/)', '**北部**'])(
    '%s is kept',
    (cell) => expect(sayOf(FIGURE.replace('| 中部 |', `| ${cell} |`))).toEqual([]),
  );

  it('is kept where it is a footnote, in labels, values and heads', () => {
    const text = FIGURE.replace('| 中部 | 8.37 |', '| 中部[^a] | 8.37[^b] |').replace('占比 |', '占比[^a] |');
    expect(sayOf(`${text}\n\n[^a]: 注。\n\n[^b]: 注。\n`)).toEqual([]);
  });
});

it('p behind a number is told where amounts are in pounds: it may be pence', () => {
  const priced = FIGURE.replace('"bar"', '"none"').replace('unit="%"', 'unit="£ million"');
  expect(sayOf(priced.replace('8.37', '208.3p'))).toEqual([
    'r/zh/1-a.mdx:11:6  “208.3p” in a figure with amounts in pounds may be pence, or provisional — 208.3 pence, or 208.3 (p) — write the one that is meant',
  ]);
  expect(sayOf(priced.replace('8.37', '208.3 (p)'))).toEqual([]);
});

describe('a value that is missing', () => {
  it.each(['–', '-', '--'])('%s alone does not say why', (cell) =>
    expect(sayOf(figure(cell))).toEqual([
      `r/zh/1-a.mdx:12:6  “${cell}” alone does not say why there is no value — — not available, … not asked, x suppressed, / not applicable, 0 nil, \\<5 below the least that is shown — write the one that is meant`,
    ]),
  );

  it.each(['bar', 'none'])('nothing at all does not say why, in chart="%s" neither', (chart) =>
    expect(
      sayOf(
        FIGURE.replace('"bar"', `"${chart}"`)
          .replace('| 占比 |', '| 占比 | 增速 |')
          .replace('| --- | ---: |', '| --- | ---: | ---: |')
          .replace('84.54 |', '84.54 | 3.1 |')
          .replace('8.37 |', '8.37 | |'),
      ),
    ).toEqual([
      'r/zh/1-a.mdx:11:13  this cell of a column of numbers is empty, and does not say why there is no value — — not available, … not asked, x suppressed, / not applicable, 0 nil, \\<5 below the least that is shown — write the value or the sign that is meant; where empty cells always mean one of these, say so in site.yaml: missing_values: { not_applicable: { signs: [""] } }',
    ]),
  );

  it.each(['—', '……', 'x', '/', '0', '\\<5'])('“%s” says why', (cell) => expect(sayOf(figure(cell))).toEqual([]));
});

describe('the head of a group of rows', () => {
  const grouped = (...rows: string[]) =>
    FIGURE.replace('"bar"', '"none"').replace('| 东部 | 84.54 |\n| 中部 | 8.37 |', rows.join('\n'));

  it('has rows under it', () => {
    expect(sayOf(grouped('| 城镇 | |', '| 东部 | 84.54 |', '| 农村 | |', '| 东部 | 8.37 |'))).toEqual([]);
    expect(sayOf(grouped('| 城镇 | |', '| 东部 | 84.54 |', '| 农村 | |'))).toEqual([
      'r/zh/1-a.mdx:12:1  “农村” stands alone in its row, as the head of a group, and no row stands under it — values in its row, or rows under it; one head under another is written `A › B` — write — for each value that is not available, or add its rows',
    ]);
  });

  it('is no value that was forgotten in a chart', () =>
    expect(sayOf(FIGURE.replace('84.54', '').replace('8.37', '5'))).toEqual([
      'r/zh/1-a.mdx:8:1  chart="bar" draws no groups of rows, and “东部” stands alone in its row as the head of one (a value that is not available is written —); use chart="none" — a table that the chart can show — correct the cells or choose another chart',
    ]));
});

it('A head in levels has words on each side of its sign', () =>
  expect(sayOf(FIGURE.replace('| 占比 |', '| 2020 › |'))).toEqual([
    'r/zh/1-a.mdx:8:6  “2020 ›” has nothing on one side of › — a head on each side: 2020 › Sales — write it, or take › away',
  ]));

it.each([
  ['5.1 (q)', '5.1[^q], and [^q]:'],
  ['12.3 b', '12.3[^b], and [^b]:'],
  ['12.3% [u]', '12.3%[^u], and [^u]:'],
])('%s ends in a flag that nobody knows', (cell, advice) => {
  const [message] = sayOf(figure(cell));
  expect(message).toContain(`“${cell}” ends in “${/[a-z]/.exec(cell)![0]}”, which is no flag that is known here`);
  expect(message).toContain(`write ${advice}`);
});

it.each([
  ['0.5 to 12.3', '0.5', '12.3'],
  ['0.5–12.3', '0.5', '12.3'],
  ['0.5-12.3', '0.5', '12.3'],
  ['between 1 and 2', '1', '2'],
  ['1至2', '1', '2'],
])('%s is a range', (cell, low, high) =>
  expect(sayOf(figure(cell))[0]).toBe(
    `r/zh/1-a.mdx:12:6  “${cell}” is a range, and its column holds one number in each cell — a number; the ends of a range in two columns, Low and High; or the value with its interval in brackets — give ${low} and ${high} a column each, which chart="dot" draws, or write the value that lies between: 5.2 (${low}–${high})`,
  ),
);

it.each([
  ['1.2E+05', '120,000'],
  ['1.2e-3', '0.0012'],
  ['1,23,456', '123,456'],
  ["1'234.5", '1,234.5'],
  ['.5', '0.5'],
  ['-.5', '-0.5'],
  ['12½', '12.5'],
  ['12.3 ± 0.4', '12.3 (11.9–12.7)'],
  ['12.3 (±0.45)', '12.3 (11.85–12.75)'],
])('%s is written otherwise', (cell, written) =>
  expect(sayOf(figure(cell))[0]).toBe(
    `r/zh/1-a.mdx:12:6  “${cell}” is not as numbers are written here — digits with a comma or a space between thousands, or none, and a point before decimals — write ${written}`,
  ),
);

it('a cell holds no two numbers', () =>
  expect(sayOf(figure('25 (4.5)'))[0]).toBe(
    'r/zh/1-a.mdx:12:6  “25 (4.5)” holds two numbers — one number in each cell; an interval has two ends: 5.2 (4.8–5.6) — give 4.5 a column of its own beside 25',
  ));

it.each(['12.3(1)', '12.3[1]', '[12.3]', '12.3†', '12.3 §'])('%s has the mark of a footnote', (cell) =>
  expect(sayOf(figure(cell))[0]).toContain('write 12.3[^a]'),
);

it.each([
  '#N/A',
  'NaN',
  'null',
  'nd',
  'n.d.',
  'N.A.',
  '[c]',
  ': c',
  '*',
  '***',
  '.',
  '?',
  'no data',
  'not reported',
  '不详',
  '無資料',
])('%s does not say why there is no value, drawn or not', (cell) => {
  const message = `r/zh/1-a.mdx:12:6  “${cell}” alone does not say why there is no value — — not available, … not asked, x suppressed, / not applicable, 0 nil, \\<5 below the least that is shown — write the one that is meant`;
  expect(sayOf(figure(cell))[0]).toBe(message);
  expect(sayOf(figure(cell, 'none'))[0]).toBe(message);
});

it.each(['12 (p)(r)', '(5) p'])('%s has a flag that nobody knows', (cell) =>
  expect(sayOf(figure(cell, 'none'))[0]).toContain(`“${cell}” is not a number, but its column holds numbers`),
);

it('A sum that totals="…" names is a row', () =>
  expect(sayOf(FIGURE.replace('unit="%"', 'unit="%" totals="东部；毛利"'))).toEqual([
    'r/zh/1-a.mdx:6:1  totals="…" names “毛利”, and no row is called so — labels from the first column, with ; between them — correct it or take it away',
  ]));

it('A table of ranks, of codes or of units needs no unit', () => {
  const of = (head: string, ...cells: string[]) =>
    FIGURE.replace(' unit="%"', '')
      .replace('"bar"', '"none"')
      .replace('占比', head)
      .replace('84.54', cells[0]!)
      .replace('8.37', cells[1]!);
  expect(sayOf(of('名次', '1', '2'))).toEqual([]);
  expect(sayOf(of('附注', '4.1', '12'))).toEqual([]);
  expect(sayOf(of('信用代码', '911100001234567890', '911100001234567891'))).toEqual([]);
  expect(sayOf(of('区划', '001', '102'))).toEqual([]);
});

describe('a chart', () => {
  const noName =
    'a row of a chart has no name — a name in the first cell of each row of a table that is drawn — write what the row is, or take it away';

  it('needs a head over each column and a name for each row', () => {
    expect(sayOf(FIGURE.replace('| 地区 |', '|  |'))).toEqual([
      'r/zh/1-a.mdx:8:1  a column of a chart has no head — a head over each column of a table that is drawn — write what the column holds',
    ]);
    expect(sayOf(FIGURE.replace('| 中部 |', '|  |'))).toEqual([`r/zh/1-a.mdx:11:1  ${noName}`]);
    expect(sayOf(FIGURE.replace('| 占比 |', '|  |'))).toHaveLength(1);
  });

  it('a table that is only shown does not', () =>
    expect(sayOf(FIGURE.replace('"bar"', '"none"').replace('| 地区 |', '|  |').replace('| 中部 |', '|  |'))).toEqual(
      [],
    ));

  it('has its groups ended by an empty row, which needs no name', () => {
    const rows = '| 沿海 | |\n| 东部 | 84.54 |\n| 南部 | 1 |\n| | |\n| 内地 | |\n| 中部 | 8.37 |\n| 西部 | 2 |';
    expect(sayOf(FIGURE.replace('"bar"', '"small"').replace(/\| 东部[\s\S]*8.37 \|/, rows))).toEqual([]);
  });

  it('that none suits has nothing else named of rows that are alike or have no name', () => {
    const rows = '| 甲 | 沿海 | 见上 | 2.1 |\n| 甲 | 内地 | 见下 | 2.2 |\n| | 全部 | 见下 | 4.3 |';
    const table = `| 地区 | 位置 | 出处 | 占比 |\n| --- | --- | --- | ---: |\n${rows}`;
    expect(sayOf(FIGURE.replace(' chart="bar"', '').replace(/\| 地区[\s\S]*8.37 \|/, table))).toEqual([
      'r/zh/1-a.mdx:8:1  no form of chart suits this table, which has words in “位置”, “出处”; use chart="none" — a table that the chart can show — correct the cells or choose another chart',
    ]);
  });

  it('has a bad cell and too many rows named at once', () => {
    const rows = ['甲', '乙', '丙', '丁', '戊', '己', '庚'].map((name) => `| ${name} | 1 |`).join('\n');
    const text = figure('84.5x', 'statement').replace('| 北部 | 7 |', rows);
    expect(sayOf(text)).toEqual([
      'r/zh/1-a.mdx:8:1  chart="statement" draws at most eight rows; found 9; use chart="bar" — a table that the chart can show — correct the cells or choose another chart',
      'r/zh/1-a.mdx:18:6  “84.5x” is not a number, but its column holds numbers — digits as printed (1234.5, -6.5, 超2400, over 24), or — for none — correct the cell',
    ]);
  });
});

describe('the mark of a note behind a label', () => {
  const labelled = (label: string, more = '') =>
    sayOf(FIGURE.replace('| 东部 |', `| ${label} |`).replace('unit=', `${more} unit=`));
  it.each([
    ['东部*', '*', '东部[^a]'],
    ['东部地区¹', '¹', '东部地区[^a]'],
    ['东部†', '†', '东部[^a]'],
  ])('is told where nothing explains it: %s', (label, sign, advice) =>
    expect(labelled(label)).toEqual([
      `r/zh/1-a.mdx:10:1  “${label}” ends in ${sign}, and nothing says what it stands for — a footnote: [^a] behind the label, and [^a]: with its words below, or under notes in the .yaml of a data file — write ${advice}, or say it in note="${sign} …"`,
    ]),
  );
  it('may be explained in the note of the figure', () => expect(labelled('东部*', 'note="* 含东北。"')).toEqual([]));
  it.each(['A*', '面积km²', 'CO₂'])('is none in %s', (label) => expect(labelled(label)).toEqual([]));
});
