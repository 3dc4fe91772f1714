import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newLibrary } from '../../../import/index.ts';
import { type LibraryFolder, placeLibrary } from '../../library-folder.ts';
import { readTexts } from '../../read-texts.ts';
import { inHongKong, inTaiwan } from '../../traditional.ts';

/**
 * What is true of the library that the program was born with, and of no other: its names, subjects, country, sources and
 * how it speaks of them. The list was written before what is built was looked at; nothing is taken out of it because it
 * was found: what may stand is named in `ALLOWED`, each with its reason.
 */
const OF_THE_FIRST_LIBRARY = [
  ...['yearleaf', '年页', '年頁', 'restated', 'restatement', 'restates', '重述', 'printed', 'in print', 'the document'],
  ...[
    '原书',
    '原書',
    '原文',
    '印刷',
    '文献',
    '文獻',
    '编者注',
    '編者註',
    '《',
    'stance',
    'stances',
    'told as',
    '立场',
    '立場',
  ],
  ...['positive', 'negative', '正面', '负面', '負面', 'case', 'cases', '案例', 'law', 'laws', '法规', '法規', '法律'],
  ...[
    'policy',
    'policies',
    '政策',
    'regulation',
    'regulator',
    '监管',
    '監管',
    'court',
    '法院',
    'enforcement',
    'judicial',
  ],
  ...['fraud', '欺诈', '欺詐', '诈骗', '詐騙', 'complaint', 'counterfeit', '假货', '假貨', 'brushing', '刷单', '刷單'],
  ...[
    'monopoly',
    'double eleven',
    'double 11',
    'double-eleven',
    '双十一',
    '雙十一',
    '双11',
    '雙11',
    'commerce',
    'ecommerce',
  ],
  ...[
    '电商',
    '電商',
    '电子商务',
    '電子商務',
    'online retail',
    'retail',
    '零售',
    'turnover',
    '交易额',
    '交易額',
    'merchant',
  ],
  ...[
    '商家',
    'consumer',
    '消费者',
    '消費者',
    'platform',
    '平台',
    '平臺',
    'livestream',
    'live-stream',
    '直播',
    'parcel',
  ],
  ...[
    'logistics',
    '物流',
    'cross-border',
    '跨境',
    'rural',
    '农村',
    '農村',
    'poverty',
    '扶贫',
    '扶貧',
    'epidemic',
    '疫情',
  ],
  ...['china', 'chinese', '中国', '中國', 'province', 'provincial', '省份', 'beijing', '北京', 'shanghai', '上海'],
  ...[
    'guangdong',
    '广东',
    '廣東',
    'zhejiang',
    '浙江',
    'tibet',
    '西藏',
    'hong kong',
    '香港',
    'yangtze',
    '长三角',
    '長三角',
  ],
  ...['mofcom', 'ministry', '商务部', '商務部', 'rmb', 'yuan', '人民币', '人民幣', '万元', '萬元', '亿元', '億元'],
  ...['taobao', '淘宝', '淘寶', 'alibaba', '阿里', 'pinduoduo', '拼多多', 'kuaishou', '快手', 'douyin', '抖音', '京东'],
  ...[
    '京東',
    'wechat',
    '微信',
    'cnnic',
    'bulletin',
    'newspaper',
    '报纸',
    '報紙',
    'bilingual',
    '双语',
    '雙語',
    'map of',
  ],
];

/** What may stand all the same. A pattern takes away the phrase alone, so that the same word elsewhere is found. */
const ALLOWED: [why: string, RegExp][] = [
  [
    'the program’s name in the head of a page, and at its foot',
    /<meta name="generator" content="Yearleaf">|<p class="generator">Yearleaf<\/p>|<generator>Yearleaf<\/generator>/g,
  ],
  ['the kind of message that an embedded figure sends', /yearleaf:height/g],
  [
    'the browser’s own word for what a page may load',
    /content-security-policy|referrer-policy|permissions-policy|cross-origin-\w+-policy/gi,
  ],
  [
    'names of parameters and parts in scripts and style sheets, which no reader sees',
    /(?<=[`'".{,])(?:stance|printed)(?=[`'",:{])/g,
  ],
  ['words of JavaScript', /\bcase\b(?=[ \d"'`(+-])/g],
  ['what CSS and HTML call letters: text-transform, and a standard of them', /lower-?case|upper-?case/gi],
  [
    'a language, as the switch and twin links of the others call it',
    /(?:Traditional|Simplified) Chinese|\bthe Chinese\b|"zh-CN"/g,
  ],
  ['the marks of titles, around the report’s own', /《年度[^》]*》/g],
  [
    'what the format calls its notes, among the kinds of results that a search can be narrowed to',
    /"note":"(?:编者注|編者註)"/g,
  ],
];

/** Not in the first library's own texts: they stood in the program, or are another spelling of what stands there. */
const UNSAID = ['編者註', 'told as', '立场', 'double eleven', 'livestream', 'bilingual'];

/** That library has no Traditional text: each such word stands beside its Simplified. */
const isTraditional = (word: string): boolean =>
  OF_THE_FIRST_LIBRARY.some((other) => other !== word && [inTaiwan(other), inHongKong(other)].includes(word));

/** Latin words stand alone, Chinese ones anywhere. */
const patternOf = (word: string): RegExp =>
  /^[a-z]/i.test(word) ? new RegExp(`(?<![a-z])${word}(?![a-z])`, 'i') : new RegExp(word);

/** A text file, or one of Pagefind's, which are packed; without what may stand. */
function textOf(file: string): string {
  const bytes = readFileSync(file);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  return ALLOWED.reduce((rest, [, pattern]) => rest.replaceAll(pattern, ''), text);
}

/** Words of the first library in all files below a folder: `en/index.html: retail`. */
function foundIn(folder: string): string[] {
  const patterns = OF_THE_FIRST_LIBRARY.map((word) => [word, patternOf(word)] as const);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .flatMap((file) => {
      const text = textOf(join(folder, file));
      return patterns.filter(([, pattern]) => pattern.test(text)).map(([word]) => `${file}: ${word}`);
    });
}

let library: LibraryFolder;
beforeAll(async () => {
  library = placeLibrary(readTexts('scripts/testing/fixtures/foundation-library'));
  await library.build();
});
afterAll(() => library.remove());

const at = (...path: string[]) => join(library.site, ...path);
const html = (address: string) => readFileSync(at(address, 'index.html'), 'utf8');

describe('words of the library that the program was born with', () => {
  it('are nowhere in a foundation’s library', () => expect(foundIn(at())).toEqual([]));

  it.each([[['zh-hant']], [['en', 'zh-hant', 'zh']]] as const)(
    'are nowhere in a new library in %j',
    async (languages) => {
      const made = placeLibrary(newLibrary({ languages, today: '2026-11-30' }));
      try {
        await made.build();
        expect(foundIn(made.site)).toEqual([]);
      } finally {
        made.remove();
      }
    },
  );

  it('are found, all but a few, where they are: in that library itself', () => {
    const found = new Set(foundIn('content').map((line) => line.split(': ')[1]));
    expect(OF_THE_FIRST_LIBRARY.filter((word) => !found.has(word) && !isTraditional(word))).toEqual(UNSAID);
  });
});

describe('a foundation’s library', () => {
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
