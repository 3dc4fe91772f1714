import { expect, it } from 'vitest';
import { type Entry, sideBySide } from './side-by-side.ts';

const contents = (...names: string[]): Entry[] =>
  names.map((name, index) => {
    const [key = '', title = key] = name.split('=');
    return { key, title, printed: String(index + 1), address: `/en/x/${key}/` };
  });

/** `3 law | 1 law, moved`: one line for each row. */
const shown = (...reports: Entry[][]): string[] =>
  sideBySide(reports).map(({ cells }) =>
    cells
      .map(({ entry, change }) =>
        [entry ? `${entry.printed} ${entry.title}` : '-', ...(change ? [change] : [])].join(', '),
      )
      .join(' | '),
  );

it('says nothing of chapters that stay where they were', () => {
  expect(shown(contents('harvest', 'trade'), contents('harvest', 'trade'))).toEqual([
    '1 harvest | 1 harvest',
    '2 trade | 2 trade',
  ]);
});

it('names chapters that are new, gone or moved, not those that others make room for', () => {
  expect(shown(contents('harvest', 'trade', 'law'), contents('prices', 'harvest', 'law'))).toEqual([
    '- | 1 prices, new',
    '1 harvest | 2 harvest',
    '2 trade | -, gone',
    '3 law | 3 law',
  ]);
  expect(shown(contents('harvest', 'trade', 'law'), contents('law', 'harvest', 'trade'))).toEqual([
    '1 harvest | 2 harvest',
    '2 trade | 3 trade',
    '3 law | 1 law, moved',
  ]);
});

it('lets two entries of one title be two', () => {
  expect(shown(contents('a=Summary', 'b=Summary'), contents('c=Summary', 'b=Summary'))).toEqual([
    '1 Summary | 1 Summary',
    '2 Summary | 2 Summary',
  ]);
});

it('knows a chapter of another key by its title, and one of another title by its key', () => {
  expect(shown(contents('a=Harvest', 'trade=Trade'), contents('b=Harvest', 'trade=Exports'))).toEqual([
    '1 Harvest | 1 Harvest',
    '2 Trade | 2 Exports',
  ]);
});

it('takes up a chapter again that a report left out', () => {
  expect(shown(contents('harvest', 'trade'), contents('harvest'), contents('harvest', 'trade'))).toEqual([
    '1 harvest | 1 harvest | 1 harvest',
    '2 trade | -, gone | 2 trade, new',
  ]);
});
