import { expect, test } from 'vitest';
import { readCell } from './read-cell.ts';
import { compareCells } from './compare-cells.ts';
import { unitFactor } from './units.ts';

test.each([
  ['万亿元', 1e12, 'RMB'],
  ['亿元', 1e8, 'RMB'],
  ['亿件', 1e8, '件'],
  ['万人', 1e4, '人'],
  ['万个', 1e4, ''],
  ['亿美元', 1e8, 'USD'],
  ['元', 1, 'RMB'],
  ['千克', 1, '千克'],
  ['%', 1, '%'],
  ['个百分点', 1, 'points'],
  ['倍', 1, '倍'],
])('the unit %s is %d %s', (unit, factor, base) => {
  expect(unitFactor(unit, 'zh')).toEqual({ factor, base });
});

test.each([
  ['RMB trillion', 1e12, 'RMB'],
  ['RMB million', 1e6, 'RMB'],
  ['US$ billion', 1e9, 'USD'],
  ['billion parcels', 1e9, 'parcels'],
  ['million people', 1e6, 'people'],
  ['millions of people', 1e6, 'people'],
  ['10,000 tonnes', 1e4, 'tonnes'],
  ['100 million times', 1e8, 'times'],
  ['thousand', 1e3, ''],
  ['ten thousand', 1e4, ''],
  ['hundred million', 1e8, ''],
  ['ten million tonnes', 1e7, 'tonnes'],
  ['RMB hundred million', 1e8, 'RMB'],
  ['stores', 1, 'stores'],
  ['%', 1, '%'],
  ['percentage points', 1, 'points'],
])('the unit %s is %d %s', (unit, factor, base) => {
  expect(unitFactor(unit, 'en')).toEqual({ factor, base });
});

const compared = (zh: string, zhUnit: string | undefined, en: string, enUnit: string | undefined) =>
  compareCells(
    { lang: 'zh', cell: readCell(zh, 'zh'), unit: zhUnit },
    { lang: 'en', cell: readCell(en, 'en'), unit: enUnit },
  );

test.each([
  ['833.6', '亿件', '83.36', 'billion parcels'],
  ['4158.9', '亿元', '415.89', 'RMB billion'],
  ['0.57', '万亿元', '570', 'RMB billion'],
  ['6015.33', '万人', '60.1533', 'million people'],
  ['超2400', '万场', 'over 24', 'million sessions'],
  ['84.54', '%', '84.54', '%'],
  ['2400万场', undefined, '24 million', undefined],
  ['3.5亿元', '%', 'RMB 350 million', '%'],
  ['—', '%', '—', '%'],
  ['图1-4', undefined, 'Figure 1-4', undefined],
  ['2016年', undefined, '2016', undefined],
  ['山东', undefined, 'Shandong', undefined],
])('%s (%s) is %s (%s)', (zh, zhUnit, en, enUnit) => {
  expect(compared(zh, zhUnit, en, enUnit)).toEqual({ equal: true });
});

test.each([
  ['833.6', '亿件', '833.6', 'billion parcels', { reason: 'value', source: 83360000000, translation: 833600000000 }],
  ['-6.5', '%', '6.5', '%', { reason: 'value', source: -6.5, translation: 6.5 }],
  ['738.8', '亿美元', '73.88', 'RMB billion', { reason: 'unit', source: 73880000000, translation: 73880000000 }],
  ['超30', '%', '30', '%', { reason: 'qualifier', source: 30, translation: 30 }],
  ['—', '%', '0', '%', { reason: 'kind' }],
  ['图1-4', undefined, 'Figure 1-5', undefined, { reason: 'text' }],
])('%s (%s) is not %s (%s)', (zh, zhUnit, en, enUnit, expected) => {
  expect(compared(zh, zhUnit, en, enUnit)).toEqual({ equal: false, ...expected });
});

test.each([
  ['5', '吨', '5', 'tonnes', { equal: true }],
  ['5', '吨', '5000', 'kg', { equal: true }],
  ['12.5', '万吨', '125', 'thousand tonnes', { equal: true }],
  ['150', '亩', '10', 'hectares', { equal: true }],
  ['5', '千克', '5', 'tonnes', { equal: false, reason: 'unit', source: 5, translation: 5 }],
  ['5', '公里', '6', 'km', { equal: false, reason: 'value', source: 5, translation: 6 }],
  ['5', '吨', '5', 'cubic metres', { equal: false, reason: 'unit', source: 5, translation: 5 }],
  ['5', '‰', '5', '%', { equal: false, reason: 'unit', source: 5, translation: 5 }],
])('%s in %s and %s in %s', (ours, unit, theirs, otherUnit, result) => {
  expect(
    compareCells(
      { lang: 'zh', cell: readCell(ours, 'zh'), unit },
      { lang: 'en', cell: readCell(theirs, 'en'), unit: otherUnit },
    ),
  ).toEqual(result);
});
