import { describe, expect, it } from 'vitest';
import { toGbt } from './gbt.ts';
import {
  berg,
  inChinese,
  inEnglish,
  inTraditional,
  names,
  printedTea,
  tea,
  teaInChinese,
} from '../testing/citations.ts';

/**
 * The standard's own examples, by their numbers in it, as zepinglee/gbt7714-bibtex-style has them in
 * tests/testfiles/2025-numeric.tlg (version 3.0.1), which its styles are held to. Of reports on the web the standard gives
 * no day; texts of this site are revised, so that theirs has the day on which they were opened, as it does for web pages.
 */
const standard: [example: string, work: Parameters<typeof toGbt>[0], reference: string][] = [
  [
    '8.8.3, 1: a report with more than three authors',
    {
      ...inChinese,
      title: '人体安全重要技术标准研制最终报告：7178999X-2006BAK04A10/10.2013',
      authors: names('汤万金', '杨跃翔', '刘文', '郑建国', '王赟松'),
      published: '2013-09-30',
      url: 'http://www.nstrs.cn/xiangxiBG.aspx?id=41707',
    },
    '汤万金，杨跃翔，刘文，等. 人体安全重要技术标准研制最终报告：7178999X-2006BAK04A10/10.2013[R/OL]. 2013-09-30[{day}]. http://www.nstrs.cn/xiangxiBG.aspx?id=41707.',
  ],
  [
    '8.8.3, 2: organisations as authors',
    {
      ...inChinese,
      title: '电信业发展白皮书：2023：新时代高质量发展探索',
      authors: names(
        '中国信息通信研究院',
        '中国电信股份有限公司研究院',
        '中国移动通信研究院',
        '中国联合网络通信有限公司研究院',
      ),
      published: '2023-12-28',
      url: 'http://www.caict.ac.cn/kxyj/qwfb/bps/202312/P020240326615399026294.pdf',
    },
    '中国信息通信研究院，中国电信股份有限公司研究院，中国移动通信研究院，等. 电信业发展白皮书：2023：新时代高质量发展探索[R/OL]. 2023-12-28[{day}]. http://www.caict.ac.cn/kxyj/qwfb/bps/202312/P020240326615399026294.pdf.',
  ],
  [
    '8.8.3, 3: persons in English',
    {
      ...inEnglish,
      title:
        'A comparative risk assessment framework for wildland fire management：the 2010 cohesive strategy science report：RMRS-GTR-262',
      authors: [
        { name: 'David E Calkin', family: 'Calkin' },
        { name: 'Alan A Ager', family: 'Ager' },
        { name: 'Matthew P Thompson', family: 'Thompson' },
      ],
      published: '2011',
      url: 'https://www.fs.usda.gov/rm/pubs/rmrs_gtr262.pdf',
    },
    'Calkin D E，Ager A A，Thompson M P. A comparative risk assessment framework for wildland fire management：the 2010 cohesive strategy science report：RMRS-GTR-262[R/OL]. 2011[{day}]. https://www.fs.usda.gov/rm/pubs/rmrs_gtr262.pdf.',
  ],
  [
    '8.8.3, 4: in print, with place and publisher',
    {
      ...inEnglish,
      kind: 'printed',
      title: 'Guidelines for handling excavated acid-producing material：PB 91-194001',
      authors: names('U.S. Department of Transportation Federal Highway Administration'),
      place: 'Springfield',
      publisher: 'U.S. Department of Commerce National Information Service',
      published: '1990',
      url: undefined,
    },
    'U.S. Department of Transportation Federal Highway Administration. Guidelines for handling excavated acid-producing material：PB 91-194001[R]. Springfield：U.S. Department of Commerce National Information Service，1990.',
  ],
  [
    'B.7, 1: of an organisation',
    {
      ...inChinese,
      title: '第29次中国互联网络发展状况统计报告',
      authors: names('中国互联网络信息中心'),
      published: '2012-01-16',
      url: 'https://www.cnnic.net.cn/NMediaFile/old_attach/P020120612484958777344.pdf',
    },
    '中国互联网络信息中心. 第29次中国互联网络发展状况统计报告[R/OL]. 2012-01-16[{day}]. https://www.cnnic.net.cn/NMediaFile/old_attach/P020120612484958777344.pdf.',
  ],
  [
    'B.7, 6: without a date',
    {
      ...inEnglish,
      title: 'United Nations e-government survey 2024：accelerating digital transformation for sustainable development',
      authors: names('United Nations Department of Economic and Social Affairs'),
      url: 'https://publicadministration.un.org/egovkb/en-us/Reports/UN-E-Government-Survey-2024',
    },
    'United Nations Department of Economic and Social Affairs. United Nations e-government survey 2024：accelerating digital transformation for sustainable development[R/OL]. [{day}]. https://publicadministration.un.org/egovkb/en-us/Reports/UN-E-Government-Survey-2024.',
  ],
  [
    '8.14.3, 2: data, with a DOI',
    {
      ...inChinese,
      kind: 'figure',
      title: '青海省县域教育、卫生发展指标（2001—2022年）',
      authors: names('黄土高原科学数据中心（西北农林科技大学水土保持研究所）'),
      publisher: '国家地球系统科学数据中心-黄土高原分中心',
      published: '2024-12-25',
      url: 'https://loess.geodata.cn/data/datadetails.html?dataguid=58691800703558',
      doi: '10.12041/geodata.58691800703558.ver1.db',
    },
    '黄土高原科学数据中心（西北农林科技大学水土保持研究所）. 青海省县域教育、卫生发展指标（2001—2022年）[DS/OL]. 国家地球系统科学数据中心-黄土高原分中心（2024-12-25）[{day}]. https://loess.geodata.cn/data/datadetails.html?dataguid=58691800703558. DOI:10.12041/geodata.58691800703558.ver1.db.',
  ],
  [
    '8.14.3, 3: data in English',
    {
      ...inEnglish,
      kind: 'figure',
      title: 'Global Burden of Disease Study 2019（GBD2019）data resources',
      authors: names('IHME'),
      publisher: 'Global Health Data Exchange',
      published: '2021',
      url: 'https://ghdx.healthdata.org/gbd-2019',
    },
    'IHME. Global Burden of Disease Study 2019（GBD2019）data resources[DS/OL]. Global Health Data Exchange（2021）[{day}]. https://ghdx.healthdata.org/gbd-2019.',
  ],
  [
    '8.3.2, 2: a part by the author of the whole is named by its title (there of a book, [M])',
    {
      ...inChinese,
      kind: 'section',
      title: '周易外传：卷5',
      authors: names('王夫之'),
      within: { title: '船山全书：第1册' },
      place: '长沙',
      publisher: '岳麓书社',
      published: '2011',
      url: undefined,
    },
    '周易外传：卷5[R]//王夫之. 船山全书：第1册. 长沙：岳麓书社，2011.',
  ],
  [
    '8.3.2, 3: a part whose author is another than those of the whole (there of a book, [M])',
    {
      ...inChinese,
      kind: 'section',
      title: '政治经济学批判',
      authors: names('马克思'),
      within: { title: '马克思恩格斯全集：第35卷', authors: names('马克思', '恩格斯') },
      place: '北京',
      publisher: '人民出版社',
      published: '2013',
      url: undefined,
    },
    '马克思. 政治经济学批判[R]//马克思，恩格斯. 马克思恩格斯全集：第35卷. 北京：人民出版社，2013.',
  ],
];

describe('GB/T 7714—2025 has', () => {
  it.each(standard)('%s', (_, work, reference) => expect(toGbt(work)).toBe(reference));
});

/** Names as 7.1 of the standard has them, in the same list of tests. */
it.each([
  ['Albert Einstein', 'Einstein', 'Einstein A'],
  ['Jean-Luc Godard', 'Godard', 'Godard J-L'],
  ['Augustus De Morgan', 'De Morgan', 'De Morgan A'],
  ['Clough Williams-Ellis', 'Williams-Ellis', 'Williams-Ellis C'],
  ['Elizabeth Wambui Fordham', 'Fordham', 'Fordham E W'],
  ['Александр Яковлевич Кочетков', 'Кочетков', 'Кочетков А Я'],
  ['李四光', '李', '李四光'],
  ['丸山敏秋', undefined, '丸山敏秋'],
  // Whose family name is not known keeps the whole name.
  ['Li Jiang', undefined, 'Li Jiang'],
  ['American Chemical Society', undefined, 'American Chemical Society'],
])('%s is named %j', (name, family, named) => {
  const maker = family === undefined ? { name } : { name, family };
  expect(toGbt({ ...tea, authors: [maker] })).toMatch(new RegExp(`^${named}\\. Tea\\[R/OL\\]`));
});

describe('what this site has is cited:', () => {
  it.each<[string, Parameters<typeof toGbt>[0], string]>([
    [
      'a report of persons, with editor, place, publisher and DOI',
      {
        ...tea,
        authors: berg,
        editors: [{ name: 'Bo Yi', family: 'Yi' }],
        doi: '10.1000/182',
        isbn: '978-0-306-40615-7',
      },
      'Berg A M，Li L. Tea[R/OL]. Yi B，ed. London：Tea Institute，2021-03-05[{day}]. https://example.org/en/tea/. DOI:10.1000/182.',
    ],
    [
      'one that was revised',
      { ...teaInChinese, revised: '2026-11-28' },
      '茶叶研究所. 茶[R/OL]. 2021-03-05（2026-11-28）[{day}]. https://example.org/zh/tea/.',
    ],
    [
      'one in Traditional Chinese with four editors',
      {
        ...teaInChinese,
        ...inTraditional,
        editors: names('甲', '乙', '丙', '丁'),
        url: 'https://example.org/zh-hant/tea/',
      },
      '茶叶研究所. 茶[R/OL]. 甲，乙，丙，等，編. 2021-03-05[{day}]. https://example.org/zh-hant/tea/.',
    ],
    [
      'one that appeared between two days',
      { ...teaInChinese, published: '2020/2021' },
      '茶叶研究所. 茶[R/OL]. 2020—2021[{day}]. https://example.org/zh/tea/.',
    ],
    [
      'a restatement',
      { ...teaInChinese, restated: { issuer: '茶叶协会', published: '2021' } },
      '茶叶研究所. 茶：茶叶协会原文献之重述[R/OL]. 2021-03-05[{day}]. https://example.org/zh/tea/.',
    ],
    [
      'a section of one',
      {
        ...teaInChinese,
        kind: 'section',
        title: '1.1 产量',
        within: { title: '茶' },
        restated: { issuer: '茶叶协会' },
        url: 'https://example.org/zh/tea/harvest/',
      },
      '1.1 产量[R/OL]//茶叶研究所. 茶：茶叶协会原文献之重述. 2021-03-05[{day}]. https://example.org/zh/tea/harvest/.',
    ],
    [
      'a figure',
      {
        ...tea,
        kind: 'figure',
        title: 'Figure 1-1 Exports',
        authors: berg,
        within: { title: 'Tea' },
        url: 'https://example.org/en/tea/figures/exports/',
      },
      'Figure 1-1 Exports[DS/OL]//Berg A M，Li L. Tea. London：Tea Institute，2021-03-05[{day}]. https://example.org/en/tea/figures/exports/.',
    ],
    [
      'a case',
      { ...teaInChinese, kind: 'case', title: '茶叶掺假案', within: { title: '茶' } },
      '茶叶掺假案[R/OL]//茶叶研究所. 茶. 2021-03-05[{day}]. https://example.org/zh/tea/.',
    ],
    [
      'a register',
      { ...teaInChinese, kind: 'register', title: '法律法规' },
      '茶叶研究所. 法律法规[DB/OL]. （2021-03-05）[{day}]. https://example.org/zh/tea/.',
    ],
    [
      'a row of it',
      { ...teaInChinese, kind: 'row', title: '茶叶法', within: { title: '法律法规' } },
      '茶叶法[DB/OL]//茶叶研究所. 法律法规. （2021-03-05）[{day}]. https://example.org/zh/tea/.',
    ],
    [
      'the original of a restatement',
      printedTea,
      '商务部. 中国茶叶报告[R]. 赵桂茹，沈旭东，编. 北京：中国商务出版社，2021.',
    ],
  ])('%s', (_, work, reference) => expect(toGbt(work)).toBe(reference));
});
