import { afterEach, expect, it } from 'vitest';
import { SITE, sayOf } from '../testing/library.ts';
import { legendOf } from './legend.ts';
import { provideMissingValues } from './missing-values.ts';
import { tableOf } from './read-table.ts';
import { totalKinds } from './totals.ts';
import type { Cell } from './types.ts';

/**
 * Tables with the shapes of those in public annual reports and statistical yearbooks (offices of statistics, accounts of
 * companies, city councils, foundations), with numbers of our own. Each is right for the check, and is read as its
 * publisher means it.
 */
interface PublicTable {
  rows: string[];
  /** Rows of `missing_values` in site.yaml. */
  signs?: string;
  unit?: string;
  totals?: string;
  /** Cells as they are read, row by row: numbers by value, gaps by reason, text by itself. */
  read?: unknown[][];
  groups?: string[];
  sums?: string[];
  legend?: string[];
}

const tables: Record<string, PublicTable> = {
  'income statement of a company: notes, brackets, sums by other names': {
    rows: [
      'Item | Note | 2023 | 2022',
      'Revenue | 3 | 9,340 | 9,195',
      'Cost of sales | 4.1 | (5,185) | (4,867)',
      'Gross profit | | 4,155 | 4,328',
    ],
    totals: 'Gross profit',
    read: [
      ['3', 9340, 9195],
      ['4.1', -5185, -4867],
      ['not_available', 4155, 4328],
    ],
    sums: ['Gross profit'],
    legend: ['( )'],
  },
  'the same with spaces between thousands and nil by a dash': {
    rows: [
      'Item | 2023 | 2022',
      'Revenue | 9 340 | 10 195',
      'Impairment | – | (2)',
      'Finance cost | (1 252) | (1 052)',
    ],
    signs: '  nil: { signs: [–] }',
    read: [
      [9340, 10195],
      [0, -2],
      [-1252, -1052],
    ],
    legend: ['–', '( )'],
  },
  'statement for a company and its group under two heads': {
    rows: [
      'Item | Group › 2023 | Group › 2022 | Company › 2023 | Company › 2022',
      'Turnover | 9,136 | 8,981 | 801 | 1,449',
    ],
    read: [[9136, 8981, 801, 1449]],
  },
  'change in currency and per cent, brackets before the sign': {
    rows: [
      'Item | 2022 | 2021 | Change › EUR | Change › %',
      'Finance income | 43,044 | 14,642 | 28,401 | 193.1%',
      'Exchange differences | 9,754 | (14,572) | 24,327 | (78.7)%',
    ],
    unit: 'EUR thousand',
    read: [
      [43044, 14642, 28401, 193.1],
      [9754, -14572, 24327, -78.7],
    ],
  },
  'balance sheet: groups, their totals, and one of all': {
    rows: [
      'Item | 2023 | 2022',
      'Assets › Current | | ',
      'Cash | 5 | 4',
      'Subtotal | 5 | 4',
      'Assets › Fixed | | ',
      'Land | 7 | 8',
      'Subtotal | 7 | 8',
      'Total | 12 | 12',
    ],
    groups: ['Assets › Current: Cash, Subtotal', 'Assets › Fixed: Land, Subtotal'],
    sums: ['Subtotal', 'Subtotal', 'Total'],
  },
  'yearbook with its own signs: unknown, blocked, later, not reliable, nil': {
    rows: ['Land | 2021 | 2022 | 2023', 'North | · | x | ...', 'South | / | - | 4.1p', 'East | 3.2 | 3.3r | 3.4'],
    signs: '  not_available: { signs: [·, "/"] }\n  not_applicable: { signs: [x] }\n  nil: { signs: ["-"] }',
    read: [
      ['not_available', 'not_applicable', 'not_asked'],
      ['not_available', 0, 4.1],
      [3.2, 3.3, 3.4],
    ],
    legend: ['·', '...', 'x', '-', 'p', 'r'],
  },
  'pocketbook: non-occurrence by a dash, confidential by dots': {
    rows: ['County | Farms | Output', 'A | – | …', 'B | 12 | 5.5', 'C | .. | x'],
    signs:
      '  nil: { signs: [–] }\n  suppressed: { signs: […] }\n  not_available: { signs: [..] }\n  not_applicable: { signs: [x] }',
    read: [
      [0, 'suppressed'],
      [12, 5.5],
      ['not_available', 'not_applicable'],
    ],
  },
  'shorthand in square brackets, as British offices write it': {
    rows: ['Area | 2022 | 2023', 'Borders | [c] | 12 [p]', 'Fife | [z] | 14 [e]', 'Moray | 11 [r] | [x]'],
    signs:
      '  suppressed: { signs: ["[c]"] }\n  not_applicable: { signs: ["[z]"] }\n  not_available: { signs: ["[x]"] }',
    read: [
      ['suppressed', 12],
      ['not_applicable', 14],
      [11, 'not_available'],
    ],
  },
  'notes by stars, confidential cells': {
    rows: ['Sector | Firms | Turnover', 'Mining | 3 | \\*', 'Fishing | .. | 9.1', 'Energy | _ | 2.0'],
    signs: '  suppressed: { signs: ["*"] }\n  not_available: { signs: [..] }\n  nil: { signs: [_] }',
    read: [
      [3, 'suppressed'],
      ['not_available', 9.1],
      [0, 2],
    ],
  },
  '统计年鉴：#表示其中': {
    rows: [
      '指标 | 单位 | 2019 | 2020',
      '年末总人口 | 万人 | 140,005 | 141,212',
      '#城镇人口 | 万人 | 84,843 | 90,220',
      '#男性人口 | 万人 | 71,527 | 72,357',
    ],
    read: [
      ['万人', 140005, 141212],
      ['万人', 84843, 90220],
      ['万人', 71527, 72357],
    ],
    sums: ['年末总人口'],
  },
  '统计公报：绝对数与增速': {
    rows: [
      '指标 | 绝对数（亿元） | 比上年增长（%）',
      '社会消费品零售总额 | 391,981 | -3.9',
      '其中：餐饮收入 | 39,527 | -16.6',
    ],
    read: [
      [391981, -3.9],
      [39527, -16.6],
    ],
    sums: ['社会消费品零售总额'],
  },
  '分地区表：先全国，后各省': {
    rows: [
      '地区 | 2020年 › 总额（亿元） | 2020年 › 位次',
      '全国 | 1,000.5 | —',
      '东部 | | ',
      '北京 | 300.2 | 2',
      '上海 | 310.1 | 1',
      '西部 | | ',
      '青海 | … | …',
    ],
    read: [
      [1000.5, 'not_available'],
      [300.2, 2],
      [310.1, 1],
      ['not_asked', 'not_asked'],
    ],
    groups: ['东部: 北京, 上海', '西部: 青海'],
    sums: ['全国'],
  },
  'survey: shares by answer, small groups hidden': {
    rows: [
      'Age | Agree (%) | Disagree (%) | n',
      '16–24 | 45.2 | 54.8 | 310',
      '25–34 | \\<5 | x | 12',
      'All | 47 | 53 | 1,322',
    ],
    read: [
      [45.2, 54.8, 310],
      ['below', 'suppressed', 12],
      [47, 53, 1322],
    ],
    sums: ['All'],
  },
  'mortality per thousand, with provisional years': {
    rows: [
      'Year | Deaths | Rate (‰)',
      '2021 | 1,234 | 7.1',
      '2022 | 1,301 (r) | 7.4 (r)',
      '2023 | 1,288 (p) | 7.3 (p)',
    ],
    read: [
      [1234, 7.1],
      [1301, 7.4],
      [1288, 7.3],
    ],
    legend: ['p', 'r'],
  },
  'index numbers of a base year': {
    rows: ['Month | Index (2015=100) | Change (%)', 'January | 104.2 | +0.3', 'February | 103.9 | −0.3'],
    read: [
      [104.2, 0.3],
      [103.9, -0.3],
    ],
  },
  'ranking of universities: ranks have no unit, codes are names': {
    rows: ['University | Code | Rank | Score', 'A | 001 | 1 | 98.2', 'B | 014 | 2 | 95'],
    read: [
      ['001', 1, 98.2],
      ['014', 2, 95],
    ],
  },
  'budget of a city: budget, outcome, variance': {
    rows: [
      'Department | Budget 2023 | Outcome 2023 | Variance › Amount | Variance › %',
      'Schools | 12,000 | 12,650 | 650 | 5.4',
      'Roads | 4,500 | 4,420 | -80 | -1.8',
      'Unallocated | 0 | 740 | 740 | /',
      'Total | 16,500 | 17,810 | 1,310 | 7.9',
    ],
    read: [
      [12000, 12650, 650, 5.4],
      [4500, 4420, -80, -1.8],
      [0, 740, 740, 'not_applicable'],
      [16500, 17810, 1310, 7.9],
    ],
    sums: ['Total'],
  },
  'grants of a foundation: ranges and words among numbers': {
    rows: [
      'Programme | Size of grants | Grants | Status',
      'Health | 5–10 | 12 | open',
      'Arts | up to 5 | 3 | closed',
      'Science | | 7 | ',
    ],
    read: [
      ['5–10', 12, 'open'],
      ['up to 5', 3, 'closed'],
      ['not_available', 7, 'not_available'],
    ],
  },
  'energy balance: negative by minus, several units': {
    rows: ['Fuel | Production (PJ) | Net imports (PJ) | Share (%)', 'Coal | 12.5 | −3.1 | 21', 'Oil | 0 | 44.9 | 79'],
    read: [
      [12.5, -3.1, 21],
      [0, 44.9, 79],
    ],
  },
  'crime: three levels of heads beside one': {
    rows: [
      'Offence | 2022 › Men › Adults | 2022 › Men › Minors | 2022 › Women › Adults | 2023',
      'Theft | 120 | 14 | 33 | 170',
      'Fraud | 80 | \\<5 | 41 | 122',
    ],
    read: [
      [120, 14, 33, 170],
      [80, 'below', 41, 122],
    ],
  },
};

afterEach(() => provideMissingValues({}));

const said = (cell: Cell): unknown =>
  cell.kind === 'number' ? cell.value : cell.kind === 'missing' ? cell.reason : cell.text;

it.each(Object.entries(tables))('%s', (name, { rows, signs, unit = 't', totals, read, groups, sums, legend }) => {
  const [head, ...body] = rows.map((row) => row.split('|').map((cell) => cell.trim()));
  const lines = [head!, head!.map((_, column) => (column ? '---:' : '---')), ...body].map(
    (row) => `| ${row.join(' | ')} |`,
  );
  const figure = `<Figure id="a" chart="none" title="T" unit="${unit}" source="S"${totals ? ` totals="${totals}"` : ''}>\n\n${lines.join('\n')}\n\n</Figure>`;
  const isHan = /\p{Script=Han}/u.test(name);
  const site = signs ? `${SITE}missing_values:\n${signs}\n` : SITE;
  expect(sayOf(figure, { more: { 'site.yaml': site }, file: isHan ? 'r/zh/1-a.mdx' : 'r/en/1-a.mdx' })).toEqual([]);
  const plain = body.map((row) => row.map((cell) => cell.replaceAll('\\', '')));
  const table = tableOf(head!, plain, isHan ? 'zh' : 'en');
  if (read) expect(table.rows.map((row) => row.slice(1).map(said))).toEqual(read);
  const labels = table.rows.map((row) => row[0]!.text);
  if (groups)
    expect(
      table.groups!.map(({ levels, from, to }) => `${levels.join(' › ')}: ${labels.slice(from, to).join(', ')}`),
    ).toEqual(groups);
  if (sums) expect([...totalKinds({ table, totals }).keys()].map((row) => labels[row])).toEqual(sums);
  if (legend) expect(legendOf(table, 'en').map(({ sign }) => sign)).toEqual(legend);
});
