import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-library.ts';
import { provideLibrary } from '../../scripts/content/current-library.ts';
import { REPORT, SITE } from '../../scripts/testing/library.ts';
import { relatedTexts } from './related.ts';
import { explainedTerms } from './terms.ts';

const section = (title: string, topics: string, text = '文。') =>
  `---\ntitle: ${title}\nsummary: ${title}\ntopics: [${topics}]\n---\n\n${text}\n`;
const oneCase = (title: string, topics: string, told?: string) =>
  `---\ntitle: ${title}\nkind: policy\nstance: neutral\ntopics: [${topics}]\nsummary: 一句\n${told ? `section: ${told}\n` : ''}---\n\n文。\n`;
const report = (year: number) =>
  REPORT.replace('"2020"', `"${year}"`).replace('short: { zh: 报告', `short: { zh: 报告${year}`);

const library = readLibrary(
  new Map([
    ['site.yaml', SITE],
    ['topics.yaml', 'a: { zh: 甲, en: A }\nb: { zh: 乙, en: B }\nc: { zh: 丙, en: C }\n'],
    [
      'glossary.yaml',
      'x:\n  - { zh: 前置仓, en: front warehouse, explain: { zh: 靠近买家的小仓库, en: A small warehouse } }\n' +
        '  - { zh: 商务部, en: Ministry of Commerce, also: [MOFCOM, ministry], explain: { zh: 部委, en: A ministry } }\n' +
        '  - { zh: 网民, en: internet users }\n',
    ],
    ['tea/report.yaml', `${report(2021)}chapters: { trade: { zh: 贸易, en: Trade } }\n`],
    ['tea/zh/1-harvest.mdx', section('产量', 'a, b', '前置仓和网民。')],
    ['tea/en/1-harvest.mdx', section('Harvest', 'a, b', 'MOFCOM told the ministry.')],
    ['tea/zh/2-trade/1-export.mdx', section('出口', 'a')],
    ['tea/zh/2-trade/2-import.mdx', section('进口', 'a, b')],
    ['tea/zh/3-prices.mdx', section('价格', 'b')],
    ['tea/zh/4-other.mdx', section('其他', 'c')],
    ['tea/zh/cases/told.mdx', oneCase('此处案例', 'a, b', 'harvest')],
    ['tea/zh/cases/elsewhere.mdx', oneCase('别处案例', 'a')],
    ['rice/report.yaml', report(2020)],
    ['rice/zh/1-fields.mdx', section('稻田', 'a')],
    ['oats/report.yaml', report(2019)],
    ['oats/zh/1-fields.mdx', section('燕麦', 'a')],
    // Without a section it is not published.
    ['wheat/report.yaml', report(2018)],
    ['wheat/zh/cases/unpublished.mdx', oneCase('未发布', 'a')],
  ]),
);
provideLibrary(() => library);

const titles = (id: string, slug: string) => relatedTexts('zh', id, slug).map(({ title }) => title);

describe('on the same topics are', () => {
  it('first what shares the most, then what is near, in the report and in the one beside it', () =>
    expect(titles('tea', 'harvest')).toEqual(['进口', '出口', '价格', '别处案例', '稻田']));
  it('with their chapters', () => expect(relatedTexts('zh', 'tea', 'harvest')[0]!.place).toBe('贸易'));
  it('none of the same chapter', () => expect(titles('tea', 'trade/export')).not.toContain('进口'));
  it('reports before and after', () => expect(titles('rice', 'fields').slice(0, 3)).toEqual(['产量', '燕麦', '出口']));
  it('of a case the sections, but the one that tells it, and no other case of the report', () =>
    expect(titles('tea', 'cases/told')).toEqual(['进口', '价格', '出口', '稻田']));
  it('at most five; another report is named', () =>
    expect(relatedTexts('zh', 'tea', 'harvest').at(-1)).toEqual({
      address: '/zh/rice/fields/',
      title: '稻田',
      place: '报告2020',
    }));
  it('no cases of a report without a section', () => expect(titles('oats', 'fields')).not.toContain('未发布'));
  it('nothing where nothing shares a topic, and where there is no such text', () =>
    expect([titles('tea', 'other'), titles('tea', 'nothing'), titles('nothing', 'harvest')]).toEqual([[], [], []]));
});

describe('explained are', () => {
  it('terms that a text has and the glossary explains', () =>
    expect(explainedTerms('zh', 'tea', 'harvest')).toEqual([
      {
        forms: ['前置仓'],
        names: [
          ['zh', '前置仓'],
          ['en', 'front warehouse'],
        ],
        text: '靠近买家的小仓库',
      },
    ]));
  it('short forms of capitals, and no other rendering', () =>
    expect(explainedTerms('en', 'tea', 'harvest').map(({ forms }) => forms)).toEqual([
      ['Ministry of Commerce', 'MOFCOM'],
    ]));
  it('none in a text that has none', () => expect(explainedTerms('zh', 'rice', 'fields')).toEqual([]));
});
