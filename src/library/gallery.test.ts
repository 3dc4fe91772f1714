import { expect, it } from 'vitest';
import { provideLibrary } from '../../scripts/content/current-library.ts';
import { readLibrary } from '../../scripts/content/read-library.ts';
import { REPORT, SITE, TOPICS } from '../../scripts/testing/library.ts';
import { answerOf, modelOf } from './answers.ts';
import type { Gallery } from './gallery.ts';
import { figureListRoutes } from './routes.ts';

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

const large = readLibrary(
  new Map([
    ['site.yaml', SITE],
    ['r/report.yaml', `${REPORT}featured: [f7, f250]\n`],
    ['r/zh/1-a.mdx', section(...Array.from({ length: 410 }, (_, i) => figure(`f${i}`, 'bar', [1, 2, i])))],
  ]),
);
const many = modelOf(large);
provideLibrary(() => large);

const galleryOf = (model: typeof many, ...key: string[]) => answerOf(model, JSON.stringify(key)) as Gallery;
const shownIn = ({ featured, groups }: Gallery) => ({
  featured: featured.map(({ figure: { id } }) => id),
  groups: groups.map(({ key, title, figures }) => [key, title, ...figures.map(({ figure: { id } }) => id)]),
});

it('the figures of all reports stand on as many pages as they take, each once', () => {
  const pages = ['1', '2', '3', '4'].map((page) => galleryOf(many, 'gallery-of-library', 'zh', page));
  const shown = pages.map(({ groups }) => groups.flatMap(({ figures }) => figures.map(({ figure: { id } }) => id)));
  expect(shown.map(({ length }) => length)).toEqual([200, 200, 10, 0]);
  expect(new Set(shown.flat()).size).toBe(410);
  expect(answerOf(many, '["count-figures","zh"]')).toBe(410);
});

it('so do the figures of a report', () => {
  const pages = ['1', '3', '4'].map((page) => galleryOf(many, 'gallery', 'zh', 'r', page));
  expect(pages.map(({ groups }) => groups.map(({ key, figures }) => [key, figures.length]))).toEqual([
    [['from-a', 200]],
    [['from-a', 10]],
    [],
  ]);
  expect(figureListRoutes().map(({ params }) => [params.lang, params.page])).toEqual([
    ['zh', undefined],
    ['zh', '2'],
    ['zh', '3'],
  ]);
});

it('in a gallery of one group what the report features stands in front', () => {
  const { featured, groups } = galleryOf(many, 'gallery', 'zh', 'r', '1');
  expect(featured).toEqual([]);
  expect(groups[0]!.figures.slice(0, 4).map(({ figure }) => figure.id)).toEqual(['f7', 'f250', 'f0', 'f1']);
});

it('the first telling chart of each chapter leads where nobody chose, and stands in its chapter as well', () =>
  expect(shownIn(galleryOf(library(), 'gallery', 'zh', 'r', '1'))).toEqual({
    featured: ['long', 'few'],
    groups: [
      ['chapter-one', '一', 'told', 'pair', 'gaps', 'long', 'longer'],
      ['from-alone', '甲', 'few'],
    ],
  }));

it('what leads because nobody chose is not more than half of the figures', () => {
  const model = modelOf(
    readLibrary(
      new Map([
        ['site.yaml', SITE],
        ['r/report.yaml', `${REPORT}chapters:\n  one: { zh: 一, en: One }\n`],
        ['r/zh/1-one/1-a.mdx', section(figure('a', 'bar', [1, 2, 3]))],
        ['r/zh/2-b.mdx', section(figure('b', 'bar', [1, 2, 3]), figure('c', 'bar', [1, 2, 3]))],
      ]),
    ),
  );
  expect(shownIn(galleryOf(model, 'gallery', 'zh', 'r', '1')).featured).toEqual([]);
});

it('figures of all reports stand by topic, those of none by report, with the names of reports; each group says on what page it begins', () => {
  const model = modelOf(
    readLibrary(
      new Map([
        ['site.yaml', SITE],
        ['topics.yaml', TOPICS],
        ['r/report.yaml', REPORT],
        ['s/report.yaml', REPORT.replace('{ zh: 报告,', '{ zh: 年报,').replace('"2020"', '"2019"')],
        ['r/zh/1-a.mdx', section(...Array.from({ length: 150 }, (_, i) => figure(`a${i}`, 'bar', [1, 2, 3])))],
        [
          's/zh/1-b.mdx',
          section(...Array.from({ length: 60 }, (_, i) => figure(`b${i}`, 'bar', [1, 2, 3]))).replace(
            'summary',
            'topics: [turnover]\nsummary',
          ),
        ],
        ['s/zh/2-c.mdx', section(figure('c', 'bar', [1, 2, 3]))],
      ]),
    ),
  );
  const { parts, groups } = galleryOf(model, 'gallery-of-library', 'zh', '2');
  expect(parts).toEqual([
    { key: 'topic-turnover', title: '规模', count: 60, page: 1 },
    { key: 'report-r', title: '报告', count: 150, page: 1 },
    { key: 'report-s', title: '年报', count: 1, page: 2 },
  ]);
  expect(groups.map(({ key, figures }) => [key, figures.length, figures[0]!.from])).toEqual([
    ['report-r', 10, '报告'],
    ['report-s', 1, '报告'],
  ]);
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
