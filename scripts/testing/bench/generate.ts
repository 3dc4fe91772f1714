import { figure, forms, laws } from './generate/figure.ts';
import { type Random, seeded } from './generate/random.ts';
import { citiesYaml, figuresByCity, figuresByYear, indicatorsYaml } from './generate/series.ts';
import { type Both, company, goods, paragraph, places, provinces, sentence } from './generate/words.ts';

/**
 * A library that is built into about so many HTML pages: its files, by path below `content/`. As in the library that
 * comes with the project, a bit more than half of the pages are cases, a third figures, an eighth sections; every
 * section has numbered headings, lists, figures, a footnote and links, every chapter an editor's note.
 */
export function generateLibrary(pages: number, seed = 1, series: SeriesOfLibrary = 'none'): Map<string, string> {
  const perLanguage = Math.max(0, Math.round((pages - SITE_PAGES) / 2));
  const reports = Math.max(1, Math.round(perLanguage / PAGES_OF_REPORT));
  const cases = Math.max(1, perLanguage - reports * PAGES_WITHOUT_CASES);
  const files = new Map(Object.entries(common));
  for (let report = 0; report < reports; report++) {
    const share = Math.floor(cases / reports) + (report < cases % reports ? 1 : 0);
    for (const [path, text] of reportFiles(report, share, seeded(seed * 100_003 + report))) files.set(path, text);
  }
  if (series !== 'none') addSeries(files, series === 'counted');
  return files;
}

/** None; figures of thirty years and forty cities; the same, which say of which indicators their two thousand values are. */
type SeriesOfLibrary = 'none' | 'plain' | 'counted';

const YEARS = { last: 2000, count: 30 };
const YEARS_OF_FIGURE = 5;

function addSeries(files: Map<string, string>, isCounted: boolean): void {
  files.set('dimensions.yaml', `${files.get('dimensions.yaml')!}${citiesYaml}`);
  if (isCounted) files.set('indicators.yaml', indicatorsYaml);
  const sections = {
    '7-years.mdx': { title: { zh: '历年销售额', en: 'Sales by year' }, figures: figuresByYear(YEARS, isCounted) },
    '8-cities.mdx': {
      title: { zh: '各城市销售额', en: 'Sales by city' },
      figures: figuresByCity(YEARS, YEARS_OF_FIGURE, isCounted),
    },
  };
  for (const [path, { title, figures }] of Object.entries(sections))
    for (const [lang, text] of Object.entries(page({ title, topics: 'turnover' }, figures)))
      files.set(`report-1/${lang}/${path}`, text);
}

const CHAPTERS = ['overview', 'services', 'rural', 'outlook'];
const SECTIONS = ['status', 'features', 'trends'];
const FIGURES = 30;
/** Entries, libraries, searches, case finders and what is said of the site; the laws, as pages and section; the root and 404. */
const SITE_PAGES = 18;
/** In one language: the report's own page, its figures' list and notes, chapters, sections, figures. */
const PAGES_WITHOUT_CASES = 3 + CHAPTERS.length * (1 + SECTIONS.length) + FIGURES;
const PAGES_OF_REPORT = 100;

const common = {
  'site.yaml': `format: 2
languages: [zh, en]
name: { zh: 试验文库, en: Trial library }
tagline: { zh: 生成的年度报告, en: Generated annual reports }
publisher: { zh: 编辑部, en: The editors }
description: { zh: 用来测量构建成本的文库。, en: A library to measure the cost of a build with. }
cases:
  name: { zh: 案例, en: Cases }
  kinds:
    good practice: { zh: 良好做法, en: Good practice }
    complaint: { zh: 投诉, en: Complaint }
  stances: { positive: { zh: 正面, en: Positive }, negative: { zh: 反面, en: Negative } }
registers:
  laws:
    name: { zh: 法规, en: Laws }
    figure: laws
    columns:
      title: { zh: 名称, en: Title, entry: true, sort: true }
      issuer: { zh: 发布机关, en: Issuer, filter: true }
      date: { zh: 日期, en: Date, filter: true, sort: true }
`,
  'topics.yaml': `turnover: { zh: 市场规模, en: Market size }
logistics: { zh: 快递物流, en: Express and logistics }
regulation: { zh: 监管执法与政策, en: "Regulation, enforcement and policy" }
rural-agri: { zh: 农村与农产品电商, en: Rural and agricultural e-commerce }
`,
  'glossary.yaml': `concepts:
  - { zh: 交易额, en: turnover }
  - { zh: 商家, en: seller }
${goods.map(({ zh, en }) => `  - { zh: ${zh}, en: ${en} }`).join('\n')}
places:
${[...places, ...provinces].map(({ zh, en }) => `  - { zh: ${zh}, en: ${en} }`).join('\n')}
`,
  'dimensions.yaml': `places:
${provinces.map(({ zh, en }) => `  ${en.toLowerCase()}: { zh: ${zh}, en: ${en} }`).join('\n')}
`,
  'maps/provinces.yaml': `name: { zh: 各省, en: Provinces }
dimension: places
tiles:
${provinces.map(({ en }, index) => `  ${en.toLowerCase()}: { code: P${index}, column: ${(index % 6) + 1}, row: ${Math.floor(index / 6) + 1} }`).join('\n')}
`,
};

function reportFiles(index: number, cases: number, random: Random): [string, string][] {
  const id = `report-${index + 1}`;
  const year = 2000 + (index % 30);
  const inBoth = (path: string, text: Both): [string, string][] => [
    [`${id}/zh/${path}`, text.zh],
    [`${id}/en/${path}`, text.en],
  ];
  const sections = CHAPTERS.flatMap((chapter, c) =>
    SECTIONS.map((name, s) => ({ path: `${c + 1}-${chapter}/${s + 1}-${name}.mdx`, c, s })),
  );
  return [
    [`${id}/report.yaml`, reportYaml(index, year)],
    [
      `${id}/notes.yaml`,
      CHAPTERS.map(
        (chapter) =>
          `odd-${chapter}:\n  zh: 原文此处的口径与上文不同。\n  en: The basis is not that of the text above.\n`,
      ).join(''),
    ],
    ...sections.flatMap(({ path, c, s }) => inBoth(path, section(id, c, s, random))),
    ...(index === 0
      ? inBoth(
          '9-laws.mdx',
          page({ title: { zh: '法律法规', en: 'Laws and regulations' }, topics: 'regulation' }, [laws(random, 100)]),
        )
      : []),
    ...Array.from({ length: cases }, (_, number) =>
      inBoth(`cases/case-${number + 1}.mdx`, oneCase(number, year, random)),
    ).flat(),
  ];
}

const reportYaml = (index: number, year: number): string => `kind: restatement
title: { zh: 第${index + 1}号报告${year}, en: Report No. ${index + 1} ${year} }
short: { zh: 报告${index + 1}, en: Report ${index + 1} }
issuer: { zh: 研究院, en: The institute }
series: series-${index + 1}
period: "${year}"
restated: "2026-11-21"
summary: { zh: 一份生成的报告。, en: A generated report. }
source: { zh: 没有原书。, en: There is no print. }
chapters:
${CHAPTERS.map((chapter, c) => `  ${chapter}: { printed: "${c + 1}", zh: 第${'一二三四'[c]!}部分, en: ${['The overview', 'The services', 'The countryside', 'The outlook'][c]!} }`).join('\n')}
key_figures:
  - { value: { zh: 12.5%, en: 12.5% }, label: { zh: 增速, en: Growth }, at: overview/status#s1.1.1 }
`;

const titles: Both[] = [
  { zh: '发展现状', en: 'State of development' },
  { zh: '主要特点', en: 'Main features' },
  { zh: '未来趋势', en: 'Coming trends' },
];

function section(id: string, c: number, s: number, random: Random): Both {
  const number = `${c + 1}.${s + 1}`;
  const first = (c * SECTIONS.length + s) * 2.5;
  const figures = Array.from(
    { length: Math.floor(first + 2.5) - Math.floor(first) },
    (_, index) => Math.floor(first) + index,
  );
  const blocks = [1, 2, 3].flatMap((part) => [
    heading(`${number}.${part}`, random),
    paragraph(random, 4),
    part === 1 ? withFootnote(sentence(random)) : list([sentence(random), sentence(random), sentence(random)]),
    ...figures
      .filter((_, index) => index % 3 === part - 1)
      .map((one) => figure(random, forms[one % forms.length]!, `f${one + 1}`, `${c + 1}-${one + 1}`)),
    ...(part === 2 && s === 0
      ? [{ zh: `<Note id="odd-${CHAPTERS[c]!}" />`, en: `<Note id="odd-${CHAPTERS[c]!}" />` }]
      : []),
    ...(part === 3 ? [link(id, CHAPTERS[(c + 1) % CHAPTERS.length]!)] : []),
    paragraph(random, 3),
  ]);
  const footnote = { zh: '[^source]: 编辑部整理。', en: '[^source]: Compiled by the editors.' };
  return page({ title: titles[s]!, printed: number, topics: random.pick(['turnover', 'logistics', 'rural-agri']) }, [
    ...blocks,
    footnote,
  ]);
}

function heading(number: string, random: Random): Both {
  const what = random.pick(goods);
  return { zh: `## ${number} ${what.zh}的情况`, en: `## ${number} How ${what.en} fared` };
}

const withFootnote = ({ zh, en }: Both): Both => ({ zh: `${zh}[^source]`, en: `${en}[^source]` });

const list = (items: Both[]): Both => ({
  zh: items.map(({ zh }) => `- ${zh}`).join('\n'),
  en: items.map(({ en }) => `- ${en}`).join('\n'),
});

const link = (id: string, chapter: string): Both => ({
  zh: `参见[另一部分](/${id}/${chapter}/status/)和[一个案例](/${id}/cases/case-1/)。`,
  en: `See [another part](/${id}/${chapter}/status/) and [a case](/${id}/cases/case-1/).`,
});

interface Head {
  title: Both;
  printed?: string;
  topics: string;
  more?: (lang: keyof Both) => string[];
}

/** A file in both languages. */
function page({ title, printed, topics, more }: Head, blocks: Both[]): Both {
  const write = (lang: keyof Both): string =>
    [
      '---',
      `title: ${title[lang]}`,
      ...(printed ? [`printed: "${printed}"`] : []),
      `topics: [${topics}]`,
      ...(more?.(lang) ?? []),
      `summary: ${{ zh: '本页介绍有关情况。', en: 'What this page is about.' }[lang]}`,
      '---',
      '',
      blocks.map((block) => block[lang]).join('\n\n'),
      '',
    ].join('\n');
  return { zh: write('zh'), en: write('en') };
}

function oneCase(number: number, year: number, random: Random): Both {
  const [who, what, where] = [company(random), random.pick(goods), random.pick(provinces)];
  const isGood = random.whole(0, 1) === 1;
  const month = String(random.whole(1, 12)).padStart(2, '0');
  const more = (lang: keyof Both) => [
    `kind: ${isGood ? 'good practice' : 'complaint'}`,
    `stance: ${isGood ? 'positive' : 'negative'}`,
    `dates: ["${year}-${month}"]`,
    `places: [${where[lang]}]`,
    `organisations: [${who[lang]}]`,
    `section: ${CHAPTERS[number % CHAPTERS.length]!}/${SECTIONS[number % SECTIONS.length]!}`,
  ];
  const title = {
    zh: `${who.zh}在${where.zh}的${what.zh}业务`,
    en: `The ${what.en} business of ${who.en} in ${where.en}`,
  };
  return page({ title, topics: random.pick(['turnover', 'logistics', 'regulation']), more }, [
    paragraph(random, 3),
    paragraph(random, 3),
  ]);
}
