import { expect, it } from 'vitest';
import { sayOfPage } from '../../testing/site.ts';
import { figureFiles } from './figure-files.ts';

const page = `<svg class="chart"></svg><table><thead><tr><th>区域</th><th>占比（%）</th><th>增速</th></tr></thead>
  <tbody><tr><th>东部</th><td>1,084.54</td><td class="number missing">未列出</td></tr><tr><th>=1+1</th><td>−3</td><td>超5</td></tr></tbody></table>`;
const json = JSON.stringify({
  chart: 'bar',
  columns: [{ name: '区域' }, { name: '占比', unit: '%' }, { name: '增速' }],
  rows: [
    [{ text: '东部' }, { text: '1,084.54' }, { text: '—', missing: 'not_available' }],
    [{ text: '=1+1' }, { text: '−3' }, { text: '超5' }],
  ],
});
const csv = "\ufeff区域,占比 (%),增速\r\n东部,1084.54,\r\n'=1+1,-3,超5\r\n";
const stem = 'zh/r/figures/f';
const files = { [`${stem}.csv`]: csv, [`${stem}.xlsx`]: 'PK', [`${stem}.json`]: json, [`${stem}.svg`]: '<svg/>' };
const check = (html: string, changed: Record<string, string | undefined> = {}) => {
  const present = Object.entries({ ...files, ...changed }).filter(
    (file): file is [string, string] => file[1] !== undefined,
  );
  return sayOfPage(figureFiles, html, `/${stem}/`, Object.fromEntries(present));
};

it('has nothing to message where all files message what the table says', () => expect(check(page)).toEqual([]));
it('asks none of the second page of a gallery', () =>
  expect(sayOfPage(figureFiles, page, '/zh/r/figures/2/', {})).toEqual([]));
it.each([
  ['–10.7', '-10.7'],
  ['－10.7', '-10.7'],
  ['+3', '+3'],
  ['-10.7%', '-10.7%'],
  ['+1.5 percentage points', '+1.5 percentage points'],
  ['-0.5个百分点', '-0.5个百分点'],
])('takes %s on the page for %s in the CSV', (shown, filed) =>
  expect(
    check(page.replace('−3', shown), {
      [`${stem}.csv`]: csv.replace('-3', filed),
      [`${stem}.json`]: json.replace('−3', shown),
    }),
  ).toEqual([]),
);
it.each([
  ['2020年5月28日', '2020-05-28', []],
  [
    '2020年5月28日',
    '2020-05-29',
    ['row 2, column 3 of the CSV says «2020-05-29» — «2020年5月28日», as the table on the page — see scripts/tables/'],
  ],
])('takes %s on the page and %s in the CSV for days, and tells them apart', (shown, filed, said) =>
  expect(
    check(page.replace('超5', shown), {
      [`${stem}.csv`]: csv.replace('超5', filed),
      [`${stem}.json`]: json.replace('超5', shown),
    }),
  ).toEqual(said),
);
it('takes the sign of a missing value in a column of text for none', () =>
  expect(check(page, { [`${stem}.csv`]: csv.replace('1084.54,', '1084.54,—') })).toEqual([]));
it.each(['-SUM(A1)', '+x', '-1|y', '＝1'])('takes %s for a formula', (field) =>
  expect(
    check(page.replace('超5', field), {
      [`${stem}.csv`]: csv.replace('超5', field),
      [`${stem}.json`]: json.replace('超5', field),
    }),
  ).toEqual([
    `the CSV holds «${field}», which a spreadsheet runs — a field that begins with ' — see scripts/text/csv.ts`,
  ]),
);
it('does not look at other pages', () => expect(sayOfPage(figureFiles, '<p>', '/zh/r/figures/')).toEqual([]));

it.each([
  [
    'no workbook',
    { [`${stem}.xlsx`]: undefined },
    '/zh/r/figures/f.xlsx is missing — a file for each figure — see src/pages/[lang]/[report]/figures/',
  ],
  [
    'no CSV',
    { [`${stem}.csv`]: undefined },
    '/zh/r/figures/f.csv is missing — a file for each figure — see src/pages/[lang]/[report]/figures/',
  ],
  [
    'no workbook',
    { [`${stem}.xlsx`]: undefined },
    '/zh/r/figures/f.xlsx is missing — a file for each figure — see src/pages/[lang]/[report]/figures/',
  ],
  [
    'no SVG',
    { [`${stem}.svg`]: undefined },
    '/zh/r/figures/f.svg is missing — an SVG file for each chart — see src/pages/[lang]/[report]/figures/',
  ],
  [
    'another number',
    { [`${stem}.csv`]: csv.replace('1084.54', '1084.45') },
    'row 1, column 2 of the CSV says «1084.45» — «1084.54», as the table on the page — see scripts/tables/',
  ],
  [
    'a 0 for a missing value',
    { [`${stem}.csv`]: csv.replace('1084.54,', '1084.54,0') },
    'row 1, column 3 of the CSV says «0» — «», as the table on the page — see scripts/tables/',
  ],
  [
    'another header',
    { [`${stem}.json`]: json.replace('增速', '增长') },
    'column 3 of the JSON is called «增长» — «增速», as in the table on the page — see scripts/tables/',
  ],
  [
    'a line too few',
    { [`${stem}.csv`]: csv.replace(/'=.*\r\n/, '') },
    'the page shows 2 rows — 1 of the 1 that the CSV has — see scripts/tables/',
  ],
  [
    'a formula',
    { [`${stem}.csv`]: csv.replace("'=", '=') },
    "the CSV holds «=1+1», which a spreadsheet runs — a field that begins with ' — see scripts/text/csv.ts",
  ],
  [
    'no byte order mark',
    { [`${stem}.csv`]: csv.slice(1) },
    'the CSV does not begin with a byte order mark — UTF-8 that a spreadsheet recognises — see scripts/text/csv.ts',
  ],
  [
    'a chart that should not be',
    { [`${stem}.json`]: json.replace('"bar"', '"none"') },
    'the page shows a chart — what the JSON says: chart "none" — see src/components/FigureView.astro',
  ],
])('refuses %s', (_, changed, said) => expect(check(page, changed)).toEqual([said]));

it('reads heads in levels, groups of rows, flags, footnotes and signs as the page shows them', () => {
  const html = `<svg class="chart"></svg><table><thead><tr><th rowspan="2">区域</th><th colspan="2">2020</th></tr>
    <tr><th>占比（%）<sup><a href="#n">1</a></sup></th><th>增速</th></tr></thead>
    <tbody><tr class="row-head"><th colspan="3">东</th></tr>
    <tr><th>甲 <a aria-hidden="true">¶</a></th><td>1,084.5<sup class="flag">p</sup></td><td class="missing">…</td></tr>
    <tr><th>乙</th><td>(3)</td><td>4<span class="interval"> (3–5)</span></td></tr></tbody></table>`;
  const same = {
    [`${stem}.json`]: JSON.stringify({
      chart: 'bar',
      columns: [
        { name: '区域' },
        { name: '2020 › 占比', levels: ['2020', '占比'], unit: '%' },
        { name: '2020 › 增速', levels: ['2020', '增速'] },
      ],
      rows: [
        [{ text: '甲' }, { text: '1,084.5 (p)', plain: '1,084.5' }, { text: '…', missing: 'not_asked' }],
        [{ text: '乙' }, { text: '(3)', plain: '-3' }, { text: '4 (3–5)', plain: '4' }],
      ],
    }),
    [`${stem}.csv`]:
      '\ufeff组,区域,2020 › 占比 (%) [注。],2020 › 占比 [标记],2020 › 增速,2020 › 增速 [标记],注\r\n东,甲,1084.5,p,,…,\r\n东,乙,-3,,4,,注\r\n',
  };
  expect(check(html, same)).toEqual([]);
  expect(check(html, { ...same, [`${stem}.csv`]: same[`${stem}.csv`]!.replace(',-3,', ',3,') })).toEqual([
    'row 2, column 2 of the CSV says «3» — «-3», as the table on the page — see scripts/tables/',
  ]);
});
