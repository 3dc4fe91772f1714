import { describe, expect, it } from 'vitest';
import { withForm } from '../charts/index.ts';
import { head, REPORT, SITE } from '../testing/library.ts';
import { readLibrary } from './read-library.ts';

const ALL = Array.from({ length: 20 }, (_, at) => `p${at}`);
const PLACES = ALL.slice(0, 10);
const namesOf = (name: string): string => `{ zh: ${name}, en: ${name.toUpperCase()} }`;
const DIMENSIONS = `places:\n${ALL.map((id) => `  ${id}: ${namesOf(id)}\n`).join('')}`;
const mapOf = (ids: readonly string[]): string =>
  `name: { zh: 某国, en: Somewhere }\ntiles:\n${ids.map((id, at) => `  ${id}: { code: A${at}, column: ${at + 1}, row: 1 }\n`).join('')}`;

function formOf(
  labels: readonly string[],
  { chart = '', maps = { a: PLACES } as Record<string, string[]> } = {},
): string {
  const rows = labels.map((label, row) => `| ${label} | ${row + 3} |`).join('\n');
  const text = `${head()}\n<Figure id="f" ${chart} title="标题" unit="吨" source="来源">\n\n| 地区 | 产量 |\n| --- | ---: |\n${rows}\n\n</Figure>\n`;
  const { pages } = readLibrary(
    new Map([
      ['site.yaml', SITE],
      ['r/report.yaml', REPORT],
      ['dimensions.yaml', DIMENSIONS],
      ...Object.entries(maps).map(([id, ids]) => [`maps/${id}.yaml`, mapOf(ids)] as const),
      ['r/zh/1-a.mdx', text],
    ]),
  );
  return withForm(pages[0]!.summary!.figures[0]!).chart;
}

describe('a figure without a form whose rows are places', () => {
  it('is drawn on their map', () => expect(formOf(PLACES.slice(0, 8))).toBe('map'));
  it('is drawn on it by their names in any language', () =>
    expect(formOf(PLACES.map((name) => name.toUpperCase()))).toBe('map'));
  it.each<[string, Parameters<typeof formOf>]>([
    ['few of them', [PLACES.slice(0, 7)]],
    ['one that is none of its places', [[...PLACES, 'eleven']]],
    ['one of them twice', [[...PLACES, 'one']]],
    ['a sum', [[...PLACES, '合计']]],
    ['a form', [PLACES, { chart: 'chart="bar"' }]],
    ['two maps', [PLACES, { maps: { a: PLACES, b: PLACES } }]],
    ['less than half of its places', [PLACES.slice(0, 9), { maps: { a: ALL } }]],
  ])('is not where they have %s', (_, given) => expect(formOf(...given)).toBe('bar'));
});
