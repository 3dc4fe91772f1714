import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from '../../project-copy.ts';
import { readTexts } from '../../read-texts.ts';

/** What is true of the library that the program was born with, and of no other: its names, its subjects, its country. */
const OF_THE_FIRST_LIBRARY = [
  ...['Yearleaf', '年页', '年頁', 'restat', '重述', 'as printed', 'in print', '原书', '原文', '编者', '《'],
  ...['Told as', 'positive', 'negative', '案例', 'Cases', 'Laws', 'regulation', '法规', '法律', '政策', 'enforcement'],
  ...['judicial', 'fraud', '诈骗', 'complaint', 'counterfeit', '假货', 'brushing', '刷单', 'live-stream', '直播'],
  ...[
    'Double Eleven',
    'Double 11',
    '双十一',
    '双11',
    'commerce',
    '电商',
    '电子商务',
    'online retail',
    '网络零售',
    'rural',
  ],
  ...['农村', 'China', 'Chinese', '中国', '中國', 'province', 'provincial', 'Beijing', '北京', 'Shanghai', '上海'],
  ...['Guangdong', '广东', 'Zhejiang', '浙江', 'Tibet', 'Hong Kong', '香港', 'MOFCOM', 'Ministry', '商务部', 'RMB'],
  ...['yuan', '人民币', '万元', 'Taobao', '淘宝', 'Alibaba', '阿里', 'Pinduoduo', 'Kuaishou', '快手', 'Douyin', '抖音'],
  ...['京东', 'WeChat', '微信', 'CNNIC', 'bulletin', 'newspaper', '报纸', 'bilingual', 'zh-CN'],
];

/** Where the program names itself: once in the head of a page, once at its foot; and in messages between windows. */
const CREDITS = [
  '<meta name="generator" content="Yearleaf">',
  '<p class="generator">Yearleaf</p>',
  'type:`yearleaf:height`',
];

let project: ProjectCopy;
beforeAll(async () => {
  project = copyProject(readTexts('scripts/testing/fixtures/foundation-library'));
  await project.build();
}, 120_000);
afterAll(() => project.remove());

const at = (...path: string[]) => join(project.root, 'dist', ...path);
const html = (address: string) => readFileSync(at(address, 'index.html'), 'utf8');

/** The text of a file; Pagefind's are packed. */
function textOf(file: string): string {
  const bytes = readFileSync(file);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  return CREDITS.reduce((rest, credit) => rest.replaceAll(credit, ''), text);
}

describe('a foundation’s library', () => {
  it('has no word of the library that the program was born with, in any file', () => {
    const files = readdirSync(at(), { recursive: true, encoding: 'utf8' }).filter((file) =>
      statSync(at(file)).isFile(),
    );
    const found = files.flatMap((file) => {
      const text = textOf(at(file)).toLowerCase();
      return OF_THE_FIRST_LIBRARY.filter((word) => text.includes(word.toLowerCase())).map((word) => `${file}: ${word}`);
    });
    expect(found).toEqual([]);
  });

  it('has no trace of cases, registers or maps that it has not', () => {
    for (const address of ['en/cases', 'en/registers', 'en/cases.json']) expect(existsSync(at(address))).toBe(false);
    for (const page of ['en', 'en/search', 'en/annual-2024', 'en/annual-2024/year/giving'])
      expect(html(page)).not.toMatch(/cases|registers|name="(?:stance|place)"/);
    expect(readFileSync(at('sitemap-0.xml'), 'utf8')).not.toMatch(/cases|registers/);
  });

  it('says what its publisher says of itself, on every page', () => {
    for (const page of ['en', 'en/annual-2024/year/giving', 'en/about'])
      for (const said of [
        'The Harbour Fund · Registered charity 1234567.',
        'href="https://creativecommons.org/publicdomain/zero/1.0/"',
        'href="mailto:office@harbour.example"',
        'href="/en/trustees/"',
      ])
        expect(html(page)).toContain(said);
    expect(html('en').split('<main')[0]).toContain('href="/en/about/"');
    expect(html('en')).toContain('e.g. lighthouse');
  });

  it('shows on its front page what it features', () => expect(html('en')).toContain('Giving by purpose, 2024'));

  it('has its publisher’s own files', () => expect(readFileSync(at('CNAME'), 'utf8')).toBe('harbour.example\n'));
});
