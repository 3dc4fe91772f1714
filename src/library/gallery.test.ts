import { expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-library.ts';
import { REPORT, SITE } from '../../scripts/testing/library.ts';
import { answerOf, modelOf } from './answers.ts';
import type { Gallery } from './gallery.ts';

const figure = (id: string, chart: string, values: (number | string)[]) =>
  `<Figure id="${id}" chart="${chart}" title="${id}" unit="t" source="S">\n\n| a | b |\n| --- | ---: |\n${values.map((value, index) => `| r${index} | ${value} |\n`).join('')}\n</Figure>`;
const section = (...figures: string[]) => `---\ntitle: 甲\nsummary: 甲\n---\n\n文。\n\n${figures.join('\n\n')}\n`;

const library = (report = '') =>
  modelOf(
    readLibrary(
      new Map([
        ['site.yaml', SITE],
        ['r/report.yaml', `${REPORT}chapters:\n  one: { zh: 一, en: One }\n${report}`],
        [
          'r/zh/1-one/1-a.mdx',
          section(
            figure('told', 'statement', [1, 2, 3]),
            figure('pair', 'bar', [1, 2]),
            figure('gaps', 'bar', [1, '—', 2]),
          ),
        ],
        ['r/zh/1-one/2-b.mdx', section(figure('long', 'bar', [1, 2, 3, 4]), figure('longer', 'bar', [1, 2, 3, 4, 5]))],
        ['r/zh/2-alone.mdx', section(figure('few', 'bar', [1, 2]))],
        ['r/zh/3-bare.mdx', section()],
      ]),
    ),
  );

const many = modelOf(
  readLibrary(
    new Map([
      ['site.yaml', SITE],
      ['r/report.yaml', `${REPORT}featured: [f7, f250]\n`],
      ['r/zh/1-a.mdx', section(...Array.from({ length: 410 }, (_, i) => figure(`f${i}`, 'bar', [1, 2, i])))],
    ]),
  ),
);

it('the figures of all reports stand on as many pages as they take, each once, those that lead first', () => {
  const pages = ['1', '2', '3', '4'].map(
    (page) => answerOf(many, JSON.stringify(['gallery-of-library', 'zh', page])) as Gallery,
  );
  const shown = pages.map(({ featured, groups }) =>
    [...featured, ...groups.flatMap(({ figures }) => figures)].map(({ figure: { id } }) => id),
  );
  expect(shown.map(({ length }) => length)).toEqual([200, 200, 10, 0]);
  expect(shown[0]!.slice(0, 3)).toEqual(['f7', 'f0', 'f1']);
  expect(new Set(shown.flat()).size).toBe(410);
  expect(answerOf(many, '["count-figures","zh"]')).toBe(410);
});

const ids = (model: ReturnType<typeof library>, key: string[]) =>
  (answerOf(model, JSON.stringify(key)) as { figure: { id: string } }[]).map((one) => one.figure.id);
const leads = (model: ReturnType<typeof library>) =>
  Object.entries(answerOf(model, '["leading-figures","zh","r"]') as Record<string, { figure: { id: string } }>).map(
    ([address, one]) => [address, one.figure.id],
  );

it('a chapter is led by its first chart of three values or more, a section with none by what it has', () =>
  expect(leads(library())).toEqual([
    ['/zh/r/one/', 'long'],
    ['/zh/r/alone/', 'few'],
  ]));

it('a report says itself what leads its chapters, and a chapter opens with that', () => {
  const model = library('featured: [longer, pair]\n');
  expect(leads(model)[0]).toEqual(['/zh/r/one/', 'longer']);
  expect(ids(model, ['chapter-figures', 'zh', 'r', 'one'])).toEqual(['longer', 'pair', 'long']);
});

it('the entry goes on with figures that the report features, then with others, and shows none twice', () => {
  const model = library('featured: [longer, pair, few]\n');
  expect(ids(model, ['figures-besides', 'zh', 'r', 'longer'])).toEqual(['pair', 'few', 'long']);
});
