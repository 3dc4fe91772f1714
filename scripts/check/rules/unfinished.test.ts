import { expect, it } from 'vitest';
import { checkContent } from '../check-content.ts';
import { formatProblem, readLibrary } from '../../content/index.ts';
import { FIGURE, head, REPORT, say, SITE } from '../../testing/library.ts';

it('names each TODO in a text at its place', () => {
  expect(say(`${head()}\n## 1.1 TODO 核对标题\n\nTODO 正文\n`)).toEqual([
    'r/zh/1-a.mdx:6:8  not finished: “TODO 核对标题” — the text itself — write it, and take TODO away',
    'r/zh/1-a.mdx:8:1  not finished: “TODO 正文” — the text itself — write it, and take TODO away',
  ]);
});

it('names it in Chinese', () => {
  expect(say(`${head()}\nTODO 正文\n`, { lang: 'zh' })).toEqual([
    'r/zh/1-a.mdx:6:1  尚未完成：“TODO 正文” — 应是正式内容 — 写好后删去TODO',
  ]);
});

it('names those in YAML, in values and in comments', () => {
  const report = REPORT.replace('{ zh: 概要, en: Summary }', '{ zh: "TODO 概要", en: Summary } # TODO check');
  const problems = checkContent(
    readLibrary(
      new Map([
        ['site.yaml', SITE],
        ['r/report.yaml', report],
      ]),
    ),
  );
  expect(problems.map((problem) => formatProblem(problem, 'en'))).toEqual([
    'r/report.yaml:7:17  not finished: “TODO 概要” — the text itself — write it, and take TODO away',
    'r/report.yaml:7:43  not finished: “TODO check” — the text itself — write it, and take TODO away',
  ]);
});

it('leaves other words alone', () => expect(say(`${head()}\n他写了TODOs和todo。\n`)).toEqual([]));

it('names a table that has units and no values', () => {
  const table = '| 指标 | 数量 | 单位 |\n| --- | ---: | --- |\n| 清单 | — | 万票 |\n| 峰值 | — | 票 |';
  const text = `<Figure id="a" chart="statement" title="标题" source="来源">\n\n${table}\n\n</Figure>`;
  expect(say(`${head()}\n${text}\n`)).toEqual([
    'r/zh/1-a.mdx:8:1  not finished: the table of the figure “a” has no values — values, and — only where there is none — fill in the cells',
  ]);
});

it('takes a list of units for what it is', () =>
  expect(
    say(
      `${head()}\n<Figure id="a" chart="none" title="标题" unit="—" source="来源">\n\n| 指标 | 单位 |\n| --- | --- |\n| 清单 | 万票 |\n\n</Figure>\n`,
    ),
  ).toEqual([]));

it('names a table without values, and says nothing else of it', () => {
  expect(say(`${head()}\n${FIGURE.replace(/84.54|8.37/g, '—')}`)).toEqual([
    'r/zh/1-a.mdx:8:1  not finished: the table of the figure “a” has no values — values, and — only where there is none — fill in the cells',
  ]);
});
