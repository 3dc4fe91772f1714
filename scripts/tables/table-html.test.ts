import { expect, it } from 'vitest';
import { tableOf } from './read-table.ts';
import { tableHtml, type TableOptions } from './table-html.ts';
import type { Figure } from './types.ts';

const html = (
  head: string[],
  rows: string[][],
  options: Partial<TableOptions> = {},
  mark?: (figure: Figure) => void,
) => {
  const table = tableOf(head, rows, 'en');
  const figure: Figure = { id: 'f', chart: 'none', title: 'T', source: 'S', table };
  mark?.(figure);
  return tableHtml(figure, { lang: 'en', ...options });
};

it('A plain table has heads with their scope, and nothing else', () =>
  expect(html(['Place', 'Share (%)'], [['East', '5.1']])).toBe(
    '<thead><tr><th scope="col">Place</th><th scope="col" class="number">Share (%)</th></tr></thead>' +
      '<tbody><tr><th scope="row">East</th><td class="number">5.1</td></tr></tbody>',
  ));

it('In a table with heads in levels and groups each cell names its heads', () => {
  const drawn = html(
    ['Place', '2020 › Sales', '2020 › Share'],
    [
      ['Men', '', ''],
      ['East', '1', '2'],
    ],
  );
  expect(drawn).toBe(
    '<thead><tr><th scope="col" id="t-f-h0-0" rowspan="2">Place</th><th scope="colgroup" id="t-f-h0-1" colspan="2" class="over">2020</th></tr>' +
      '<tr><th scope="col" id="t-f-h1-1" class="number">Sales</th><th scope="col" id="t-f-h1-2" class="number">Share</th></tr></thead>' +
      '<tbody><tr class="row-head level-0"><th scope="rowgroup" colspan="3" id="t-f-g0-0"><span>Men</span></th></tr>' +
      '<tr><th scope="row" id="t-f-r0" headers="t-f-h0-0 t-f-g0-0">East</th>' +
      '<td class="number" headers="t-f-h0-1 t-f-h1-1 t-f-g0-0 t-f-r0">1</td>' +
      '<td class="number" headers="t-f-h0-1 t-f-h1-2 t-f-g0-0 t-f-r0">2</td></tr></tbody>',
  );
});

it('Signs for missing values are told in words, flags stand raised, sums are marked', () => {
  const drawn = html(
    ['Place', 'Sales'],
    [
      ['East', '5.1 (p)'],
      ['West', '…'],
      ['North', '<5'],
      ['Total', '(2)'],
    ],
  );
  for (const part of [
    '<td class="number">5.1<sup class="flag"><abbr title="provisional">p</abbr></sup></td>',
    '<td class="number missing"><span role="img" aria-label="not asked or not collected">…</span></td>',
    '<td class="number missing">&#60;5</td>',
    '<tr class="total"><th scope="row">Total</th><td class="number">(2)</td></tr>',
  ])
    expect(drawn).toContain(part);
});

it('An empty cell among words lacks nothing', () =>
  expect(
    html(
      ['Place', 'Note'],
      [
        ['East', ''],
        ['West', 'new'],
      ],
    ),
  ).toContain('<td class="missing"></td>'));

it('Cells with footnotes, links or bold are drawn as their text has them', () => {
  const marked = ['Sales<sup>1</sup>', '<a href="/x/">East</a>', '<strong>5</strong><sup>2</sup>', '6 (p)<sup>3</sup>'];
  const drawn = html(
    ['Place', 'Sales (%)'],
    [
      ['East', '5'],
      ['West', '6 (p)'],
    ],
    { marked },
    ({ table }) => {
      table.columns[1]!.notes = ['a'];
      table.rows[0]![0]!.links = ['/x/'];
      table.rows[0]![1]!.notes = ['b'];
      table.rows[1]![1]!.notes = ['c'];
    },
  );
  for (const part of [
    '<th scope="col" class="number">Sales (%)<sup>1</sup></th>',
    '<th scope="row"><a href="/x/">East</a></th><td class="number"><strong>5</strong><sup>2</sup></td>',
    '<td class="number">6<sup class="flag"><abbr title="provisional">p</abbr></sup><sup>3</sup></td>',
  ])
    expect(drawn).toContain(part);
});

it('Rows have addresses where they are asked for, and only the first ones are drawn', () => {
  const drawn = html(
    ['Place', 'n'],
    [
      ['East', '1'],
      ['West', '2'],
      ['North', '3'],
    ],
    { addressed: true, limit: 2 },
  );
  expect(drawn.match(/<tr id="r\d+">/g)).toEqual(['<tr id="r1">', '<tr id="r2">']);
  expect(drawn).toContain('href="#r2"');
});

it('What is written is escaped', () =>
  expect(html(['A & B', 'n'], [['<b>"x"</b>', '1']])).toContain('&#60;b&#62;&#34;x&#34;&#60;/b&#62;'));

it('the interval behind a value stands apart from it', () =>
  expect(html(['Age', 'Rate'], [['0–14', '2.36 (2.27–2.44)']])).toContain(
    '<td class="number">2.36<span class="interval"> (2.27–2.44)</span></td>',
  ));
