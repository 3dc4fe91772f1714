import { describe, expect, it } from 'vitest';
import { head, say, SITE } from '../../testing/library.ts';

const REGISTER = (title = '标题', figure = 'laws') => `registers:
  laws:
    name: { zh: 法规, en: Laws }
    figure: ${figure}
    columns:
      title: { zh: ${title}, en: Title, entry: true, sort: true }
      date: { zh: 日期, en: Date, filter: true }
`;
const TABLE = `${head()}
<Figure id="laws" chart="none" title="法规" source="附录">

| 日期 | 标题 |
| --- | --- |
| 2020年5月28日 | 民法典 |

</Figure>
`;
/** What the check says of a report with a list of laws, in a library with more in its \`site.yaml\`. */
const saidOfSite = (more: string): string[] => say(TABLE, { more: { 'site.yaml': SITE + more } });

const CASE = (more: string) => `---\ntitle: 案\n${more}topics: [turnover]\nsummary: 句\n---\n\n文。\n`;
const BARE = SITE.replace(/cases:[^]*/, '');
const saidOfCase = (more: string, site = SITE): string[] =>
  say(CASE(more), { file: 'r/zh/cases/a.mdx', more: { 'site.yaml': site } });

describe('registers', () => {
  it('gather the rows of a figure that has all of their columns', () => expect(saidOfSite(REGISTER())).toEqual([]));
  it.each([
    [
      'a column that the table lacks',
      REGISTER('名称'),
      'site.yaml:13:20  the table in r/zh/1-a.mdx has no column "名称" — one of 日期, 标题 — write the head as the table has it',
    ],
    [
      'a figure that no report has',
      REGISTER('标题', 'grants'),
      'site.yaml:11:13  no report has a figure "grants" with rows — the id of the table whose rows the register gathers — correct it, or take the register away',
    ],
    [
      'no columns',
      REGISTER().replace(/columns:[^]*/, 'columns: {}\n'),
      'site.yaml:12:14  "registers.laws.columns" is not right — expected: at least one column — correct it',
    ],
    [
      'a key that addresses have',
      REGISTER().replace('date:', 'sort:'),
      'site.yaml:14:7  "sort" cannot be a key here — expected: lower-case letters and digits, and neither q nor sort — rename it',
    ],
    [
      'a key that is no word of an address',
      REGISTER().replace('laws:', 'Our laws:'),
      'site.yaml:9:3  "Our laws" cannot be a key here — expected: use lower-case letters, digits and single hyphens — rename it',
    ],
    [
      'a second column that names a row',
      REGISTER().replace('filter: true', 'entry: true'),
      'site.yaml:13:7  "registers.laws.columns" is not right — expected: write entry: true at one column — correct it',
    ],
  ])('%s is named', (_, more, message) => expect(saidOfSite(more)).toEqual([message]));
});

describe('what the front page shows', () => {
  it.each([
    ['figures that are there', 'featured: { report: r, figures: [r/laws] }\n', []],
    [
      'a figure of the gallery that is not there',
      'featured: { report: r, figures: [r/q] }\n',
      ['site.yaml:8:34  the report r has no figure "q" — the id of one of its figures — correct it, or take it away'],
    ],
    [
      'a figure of a report that is not there',
      'featured: { figures: [q/laws] }\n',
      ['site.yaml:8:23  there is no report "q" — one of r — correct it'],
    ],
    ['figures of the gallery alone', 'featured: { figures: [r/laws] }\n', []],
    [
      'a figure of no report',
      'featured: { figure: laws }\n',
      ['site.yaml:8:21  "featured.figure" is not right — expected: with report: …, of which it is — correct it'],
    ],
    [
      'a figure of the gallery twice',
      'featured: { figures: [r/laws, r/laws] }\n',
      ['site.yaml:8:31  "featured.figures.1" is not right — expected: each once — correct it'],
    ],
    ['a report and a figure that are there', 'featured: { report: r, figure: laws }\n', []],
    [
      'a report that is not there',
      'featured: { report: q }\n',
      ['site.yaml:8:21  there is no report "q" — one of r — correct it'],
    ],
    [
      'a figure that is not there',
      'featured: { report: r, figure: q }\n',
      ['site.yaml:8:32  the report r has no figure "q" — the id of one of its figures — correct it, or take it away'],
    ],
  ])('%s', (_, more, messages) => expect(saidOfSite(more)).toEqual(messages));
});

describe('a case', () => {
  it.each([
    ['has the kind and the stance that the library asks for', saidOfCase('kind: policy\nstance: neutral\n'), []],
    [
      'has none that the library lacks',
      saidOfCase('kind: news\nstance: good\n'),
      [
        'r/zh/cases/a.mdx:3:7  there is no kind "news" of cases — one of policy, as site.yaml has them under cases — choose one that is there, or add it to site.yaml',
        'r/zh/cases/a.mdx:4:9  there is no stance "good" of cases — one of positive, negative, neutral, as site.yaml has them under cases — choose one that is there, or add it to site.yaml',
      ],
    ],
    [
      'lacks none',
      saidOfCase('kind: policy\n'),
      [
        'r/zh/cases/a.mdx:2:8  this case has no stance — one of positive, negative, neutral, as site.yaml has them under cases — add stance: …',
      ],
    ],
    ['needs neither where there are none', saidOfCase('', `${BARE}cases: { name: { zh: 消息, en: News } }\n`), []],
    [
      'is none where the library has no cases',
      saidOfCase('', BARE),
      [
        'r/zh/cases/a.mdx:2:8  here is a case, and site.yaml does not say what cases are called — cases: { name: … } in site.yaml — add it there, or move the file out of cases/',
      ],
    ],
  ])('%s', (_, said, messages) => expect(said).toEqual(messages));
});
