import { expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-library.ts';
import { REPORT, SITE } from '../../scripts/testing/library.ts';
import { answerOf, modelOf } from './answers.ts';

const figure = (id: string) =>
  `<Figure id="${id}" chart="bar" title="${id}" unit="t" source="S">\n\n| a | b |\n| --- | ---: |\n| c | 1 |\n\n</Figure>`;
const report = (id: string, year: number, figures: number): [string, string][] => [
  [`${id}/report.yaml`, REPORT.replace(/period: .*/, `period: '${year}'`)],
  [
    `${id}/zh/1-a.mdx`,
    `---\ntitle: 甲\nsummary: 甲\n---\n\n文。\n\n${Array.from({ length: figures }, (_, i) => figure(`f${i}`)).join('\n\n')}\n`,
  ],
];

it('whole reports stand on as many pages of data as their figures take, the newest first, none without figures', () => {
  const model = modelOf(
    readLibrary(
      new Map([
        ['site.yaml', SITE],
        ...report('a', 2020, 250),
        ...report('b', 2019, 150),
        ...report('c', 2018, 0),
        ...report('d', 2017, 410),
        ...report('e', 2016, 1),
      ]),
    ),
  );
  const reports = answerOf(model, '["data-reports","zh"]') as { id: string; figures: number; page: number }[];
  expect(reports.map(({ id, figures, page }) => [page, id, figures])).toEqual([
    [1, 'a', 250],
    [1, 'b', 150],
    [2, 'd', 410],
    [3, 'e', 1],
  ]);
});
