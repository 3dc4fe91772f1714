import { expect, it } from 'vitest';
import { tableOf } from './read-table.ts';
import { rowUnits } from './row-units.ts';

it('a row has the unit of the bracket at the end of its label, where that is one', () => {
  const rows = [
    ['产量（吨）', '5'],
    ['增速（同比）（%）', '2.1'],
    ['职工（年末）', '120'],
    ['库存', '3'],
  ];
  expect(rowUnits(tableOf(['指标', '2020年'], rows, 'zh'))).toEqual(['吨', '%', undefined, undefined]);
});

it('a column of units goes before it', () => {
  const rows = [
    ['Output', 't', '5'],
    ['Growth (%)', 'points', '2.1'],
    ['Loss (%)', '—', '0.2'],
  ];
  expect(rowUnits(tableOf(['Item', 'Unit', '2020'], rows, 'en'))).toEqual(['t', 'points', '%']);
});
