import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-library.ts';
import { REPORT, SITE } from '../../scripts/testing/library.ts';
import { SVG } from '../../scripts/testing/pictures.ts';
import { answerHash, modelOf, questionNames } from './answers.ts';

const section = (title: string, body: string) => `---\ntitle: ${title}\nsummary: ${title}\n---\n\n${body}\n`;
const figure = (id: string, title: string, value: number) =>
  `<Figure id="${id}" chart="bar" title="${title}" unit="t" source="S">\n\n| a | b |\n| --- | ---: |\n| x | ${value} |\n| y | 3 |\n\n</Figure>`;

const files = new Map([
  ['site.yaml', SITE],
  ['topics.yaml', 'a: { zh: 甲, en: A }\n'],
  ['tea/report.yaml', `${REPORT}chapters:\n  trade: { zh: 贸易, en: Trade }\n`],
  ['tea/notes.yaml', 'odd: { zh: 原文如此。, en: As printed. }\n'],
  [
    'tea/zh/1-harvest.mdx',
    section('产量', `## 1.1 总量\n\n产量很高。\n\n${figure('f1', '产量', 5)}\n\n<Note id="odd" />`),
  ],
  ['tea/en/1-harvest.mdx', section('Harvest', `## 1.1 Total\n\nIt was large.\n\n${figure('f1', 'Harvest', 5)}`)],
  ['tea/zh/2-trade/1-export.mdx', section('出口', '依《茶叶法》出口。')],
  [
    'tea/zh/cases/a.mdx',
    '---\ntitle: 案例\nkind: policy\nstance: neutral\ntopics: [a]\nsummary: 一句\nsection: harvest\n---\n\n文。\n',
  ],
  ['pages/zh/about.mdx', section('关于', '文。')],
  ['pages/en/about.mdx', section('About', 'Text.')],
  ['tea/images/box.zh.svg', SVG],
  ['tea/images/box.en.svg', SVG],
  ['tea/images/credits.yaml', 'box.svg: { credit: { zh: 甲, en: A } }\n'],
  ['rice/report.yaml', REPORT],
  ['dimensions.yaml', 'fields: { north: { zh: 北田, en: North }, south: { zh: 南田, en: South } }\n'],
  ['oats/report.yaml', REPORT],
  ['oats/zh/1-yield.mdx', section('单产', '<Figure id="f2" chart="bar" title="单产" source="S" data="a.csv" />')],
  ['oats/zh/2-other.mdx', section('其他', '<Figure id="f3" chart="bar" title="其他" source="S" data="b.csv" />')],
  ['oats/data/a.csv', 'field,yield\nnorth,5.1\nsouth,6.2\n'],
  ['oats/data/b.csv', 'field,yield\nsouth,1.5\nsouth › north,2.5\n'],
  ...['a', 'b'].map((name): [string, string] => [
    `oats/data/${name}.yaml`,
    'fields:\n  - { name: field, title: { zh: 田, en: Field }, dimension: fields }\n  - { name: yield, title: { zh: 单产, en: Yield }, type: number, unit: { zh: 吨, en: tonnes } }\n',
  ]),
  ['rice/zh/1-fields.mdx', section('稻田', '丰收。')],
]);

/** Keys of questions that pages of this library ask, about its texts and figures in both languages. */
const keys = ['zh', 'en'].flatMap((lang) => [
  ['site'],
  ['topics'],
  ['languages'],
  ['languages-with-texts'],
  ['regions'],
  ['reports', lang],
  ['reports-on-page', lang, '1'],
  ['report-names', lang],
  ['restatements', lang],
  ['cases', lang],
  ['cases-count', lang],
  ['has-cases', lang],
  ['case-filters', lang],
  ['has-corrections', lang],
  ['changes', lang],
  ['last-change', lang],
  ['preview', lang, ''],
  ['preview', lang, 'tea'],
  ['has-changes', lang],
  ['corrected-reports', lang],
  ['has-figures', lang],
  ['has-indicators'],
  ['compared-series', lang],
  ['comparison', lang, 's'],
  ['indicators-by-topic', lang],
  ['indicator', lang, 'harvest'],
  ['gallery-of-library', lang, '1'],
  ['count-figures', lang],
  ['data-reports', lang],
  ['register', lang, 'acts'],
  ['count-rows', lang, 'acts'],
  ['register-page', lang, 'acts', '1'],
  ['register-filters', lang, 'acts'],
  ['cited-register', lang, 'acts'],
  ['cited-series', lang, 'harvest'],
  ['registers', lang],
  ['has-register', lang, 'acts'],
  ['map', lang, 'china'],
  ['page', lang, 'about'],
  ['page-languages', 'about'],
  ['page-links', lang, 'menu'],
  ['page-links', lang, 'footer'],
  ['accent'],
  ['theme-picture', 'logo'],
  ['text', lang, 'pages', 'about'],
  ...['tea', 'rice', 'oats'].flatMap((report) => [
    ['report', lang, report],
    ['counts', lang, report],
    ['original-file', lang, report],
    ['key-figures', lang, report],
    ['cover-rings', lang, report],
    ['leading-figures', lang, report],
    ['chapter-figures', lang, report, 'trade'],
    ['figures-besides', lang, report, 'f3'],
    ['reports-in-series', lang, report],
    ['contents', lang, report],
    ['whole', lang, report],
    ['cited-parts', lang, report],
    ['registers-of', lang, report],
    ['corrections', lang, report],
    ['figures', lang, report],
    ['figures-with-tables', lang, report],
    ['gallery', lang, report, '1'],
    ['licence', lang, report],
    ['notes', lang, report],
    ['note', lang, report, 'odd'],
    ['chapter', lang, report, 'trade'],
    ...['harvest', 'trade/export', 'fields', 'yield', 'other'].flatMap((slug) => [
      ['section', lang, report, slug],
      ['text', lang, report, slug],
      ['translations', lang, report, slug],
      ['blocks-in-translation', lang, report, slug],
      ['neighbours', lang, report, `/${lang}/${report}/${slug}/`],
      ['navigation', lang, report, `/${lang}/${report}/${slug}/`],
      ['related', lang, report, slug],
      ['explained-terms', lang, report, slug],
      ['cases-told', lang, report, slug],
      ['indicators-in-section', lang, report, slug],
      ['corrections-in', lang, report, slug],
      ['entries-named', lang, report, slug],
    ]),
    ['case', lang, report, 'cases/a'],
    ['text', lang, report, 'cases/a'],
    ['related-cases', lang, report, 'cases/a'],
    ['neighbours', lang, report, `/${lang}/${report}/cases/a/`],
    ['corrections-in', lang, report, 'cases/a'],
    ...['f1', 'f2', 'f3'].flatMap((figure) => [
      ['figure', lang, report, figure],
      ['indicators-of-figure', lang, report, figure],
      ['picture', lang, report, 'box.svg'],
      ['figure-number', lang, report, figure],
      ['corrections-of-figure', lang, report, figure],
      ['figures-beside', lang, report, figure],
      ['same-figure', lang, report, figure],
      ['reference', lang, report, 'harvest', '#fig-f1'],
      ['figure-translations', lang, report, figure],
    ]),
  ]),
]);
const unique = [
  ...new Set(
    [
      ...keys,
      ['preview-drawing', 'library'],
      ['preview-drawing', 'tea'],
      ['report-elsewhere', 'tea'],
      ['cover', 'tea'],
      ['report-elsewhere', 'rice'],
    ].map((key) => JSON.stringify(key)),
  ),
];

/** Questions whose answers an edit changes: the pages that have asked one of them are drawn again, and no other. */
function changedBy(file: string, change: (text: string) => string): string[] {
  const [before, after] = [files, new Map([...files, [file, change(files.get(file) ?? '')]])].map((library) =>
    modelOf(readLibrary(library)),
  ) as [ReturnType<typeof modelOf>, ReturnType<typeof modelOf>];
  return unique
    .filter((key) => answerHash(before, key) !== answerHash(after, key))
    .map((key) => (JSON.parse(key) as string[]).join(' '));
}

describe('what an edit changes for pages', () => {
  it('is nothing when nothing changes', () => expect(changedBy('site.yaml', (text) => text)).toEqual([]));
  it.each([
    ['prose', 'tea/zh/1-harvest.mdx', '很高', '较高', ['text zh tea harvest']],
    ['a heading', 'tea/zh/1-harvest.mdx', '总量', '合计', ['text zh tea harvest']],
    [
      'a number in a table',
      'tea/zh/1-harvest.mdx',
      '| 5 |',
      '| 6 |',
      [
        'gallery-of-library zh 1',
        'leading-figures zh tea',
        'figures-besides zh tea f3',
        'figures-with-tables zh tea',
        'gallery zh tea 1',
        'text zh tea harvest',
        'figure zh tea f1',
      ],
    ],
    [
      'a figure’s title',
      'tea/zh/1-harvest.mdx',
      'title="产量"',
      'title="茶叶产量"',
      [
        'gallery-of-library zh 1',
        'leading-figures zh tea',
        'figures-besides zh tea f3',
        'cited-parts zh tea',
        'figures zh tea',
        'figures-with-tables zh tea',
        'gallery zh tea 1',
        'text zh tea harvest',
        'figure zh tea f1',
        'reference zh tea harvest #fig-f1',
      ],
    ],
    [
      'a section’s summary',
      'tea/zh/1-harvest.mdx',
      'summary: 产量',
      'summary: 产量概况',
      ['contents zh tea', 'section zh tea harvest', 'text zh tea harvest'],
    ],
    [
      'a section’s title',
      'tea/zh/2-trade/1-export.mdx',
      'title: 出口',
      'title: 出口情况',
      [
        'contents zh tea',
        'whole zh tea',
        'cited-parts zh tea',
        'chapter zh tea trade',
        'section zh tea trade/export',
        'text zh tea trade/export',
        'navigation zh tea /zh/tea/trade/export/',
      ],
    ],
    [
      'a report’s title',
      'rice/report.yaml',
      'title: { zh: 报告, en: Report }',
      'title: { zh: 报告, en: A report }',
      [
        'reports zh',
        'reports-on-page zh 1',
        'reports-in-series zh tea',
        'report zh rice',
        'reports-in-series zh oats',
        'reports-on-page en 1',
        'report en rice',
        'report-elsewhere rice',
      ],
    ],
    [
      'a number in a data file',
      'oats/data/a.csv',
      '5.1',
      '5.3',
      [
        'gallery-of-library zh 1',
        'leading-figures zh oats',
        'figures-besides zh oats f3',
        'figures-with-tables zh oats',
        'gallery zh oats 1',
        'figure zh oats f2',
      ],
    ],
    [
      'a unit in a description',
      'oats/data/b.yaml',
      'zh: 吨',
      'zh: 公斤',
      [
        'gallery-of-library zh 1',
        'leading-figures zh oats',
        'figures-with-tables zh oats',
        'gallery zh oats 1',
        'figure zh oats f3',
      ],
    ],
    ['a name that the page’s language does not show', 'dimensions.yaml', 'en: North', 'en: The north', []],
    ['an editor’s note', 'tea/notes.yaml', 'As printed', 'So printed', ['note en tea odd']],
    ['the site’s name', 'site.yaml', 'en: Yearleaf', 'en: Shelf', ['site', 'preview en ']],
    ['a page of the library’s own', 'pages/en/about.mdx', 'Text.', 'A text.', ['text en pages about']],
    [
      'its title',
      'pages/en/about.mdx',
      'title: About',
      'title: About us',
      ['page en about', 'page-links en footer', 'text en pages about'],
    ],
    ['a picture', 'tea/images/box.zh.svg', 'M0', 'M1', ['picture zh tea box.svg']],
    ['its credit', 'tea/images/credits.yaml', 'en: A', 'en: B', ['picture en tea box.svg']],
    ['spaces in YAML', 'site.yaml', 'en: Yearleaf', 'en:  Yearleaf', []],
    ['a case’s text', 'tea/zh/cases/a.mdx', '文。', '文！', ['text zh tea cases/a']],
    [
      'a case’s title',
      'tea/zh/cases/a.mdx',
      'title: 案例',
      'title: 个案',
      [
        'cases zh',
        'whole zh tea',
        'cited-parts zh tea',
        'cases-told zh tea harvest',
        'case zh tea cases/a',
        'text zh tea cases/a',
      ],
    ],
  ])('of %s is as much as shows it', (_, file, from, to, changed) => {
    expect(files.get(file)).toContain(from);
    expect(changedBy(file, (text) => text.replace(from, to))).toEqual(changed);
  });

  it('of the library’s languages, their order and their regions is known to every page', () => {
    expect(changedBy('site.yaml', (text) => text.replace('[zh, en]', '[en, zh]'))).toEqual(
      expect.arrayContaining(['languages', 'site']),
    );
    expect(changedBy('site.yaml', (text) => `${text}regions: { en: GB }\n`)).toEqual(['site', 'regions']);
    const alone = (text: string) => text.replace('[zh, en]', '[zh]').replace(/, en: [^,}]+ }/g, ' }');
    expect(changedBy('site.yaml', alone)).toContain('languages');
  });
  it('of a translation that comes is known to its other languages', () =>
    expect(changedBy('rice/en/1-fields.mdx', () => section('Fields', 'A good year.'))).toEqual(
      expect.arrayContaining([
        'translations zh rice fields',
        'report zh rice',
        'reports en',
        'reports-on-page en 1',
        'text en rice fields',
      ]),
    ));
  it('of a correction is known to the pages of its report, to its text, and to the lists', () => {
    const changed = changedBy(
      'rice/corrections.yaml',
      () =>
        '- { id: 1, date: "2026-11-28", at: fields, kind: wording, was: { zh: 甲 }, is: { zh: 乙 } }\n- { id: 2, date: "2026-11-29", at: fields, kind: wording, was: { zh: 甲 }, is: { zh: 乙 } }\n',
    );
    expect(changed.filter((key) => /^correct|^has-correct/.test(key))).toEqual([
      'has-corrections zh',
      'corrected-reports zh',
      'corrections zh rice',
      'corrections-in zh rice fields',
      'corrections en rice',
    ]);
    expect(changed).toEqual(expect.arrayContaining(['report zh rice', 'report en rice']));
  });
  it('of a block is known to its translation where the two may have others', () => {
    const free = new Map([...files, ['site.yaml', `${SITE}rules: { pairing: off }\n`]]);
    const answer = (library: ReadonlyMap<string, string>) =>
      answerHash(modelOf(readLibrary(library)), '["blocks-in-translation","zh","rice","fields"]');
    const more = ['rice/zh/1-fields.mdx', section('稻田', '丰收。\n\n又丰收。')] as const;
    expect(answer(new Map([...free, more]))).not.toBe(answer(free));
    expect(answer(new Map([...files, more]))).toBe(answer(files));
  });
  it('of a new report is nothing to the pages of the others', () =>
    expect(
      changedBy('salt/report.yaml', () => REPORT).concat(changedBy('salt/zh/1-a.mdx', () => section('盐', '井。'))),
    ).toEqual([]));
  it('of a figure that is taken away is known to its translation', () =>
    expect(changedBy('tea/zh/1-harvest.mdx', (text) => text.replace('id="f1"', 'id="f2"'))).toEqual(
      expect.arrayContaining(['figure-translations en tea f1', 'figures zh tea', 'figure zh tea f1']),
    ));
  it('never depends on a text that cannot be read', () =>
    expect(() => changedBy('tea/zh/1-harvest.mdx', () => '---\ntitle: [\n---\n')).not.toThrow());
});

it('asks every question that pages may ask', () =>
  expect([...new Set(unique.map((key) => (JSON.parse(key) as string[])[0]))].sort()).toEqual(questionNames().sort()));

it('knows every question by its name', () =>
  expect(() => answerHash(modelOf(readLibrary(files)), '["no-such"]')).toThrow('No question has the name no-such.'));

it('a report was revised when it was last corrected, unless it says a later day itself', () => {
  const text = '- { id: 1, date: "2026-12-02", at: fields, kind: wording, was: { zh: 甲 }, is: { zh: 乙 } }\n';
  const revisedIn = (more: string) =>
    modelOf(
      readLibrary(new Map([...files, ['rice/corrections.yaml', text], ['rice/report.yaml', REPORT + more]])),
    ).reports.flatMap(({ id, lang, data }) => (id === 'tea' ? [] : [[id, lang, data.revised]]));
  const oats = [
    ['oats', 'zh', undefined],
    ['oats', 'en', undefined],
  ];
  const rice = (date: string) => [...oats, ['rice', 'zh', date], ['rice', 'en', date]];
  expect(revisedIn('')).toEqual(rice('2026-12-02'));
  expect(revisedIn('revised: "2026-12-03"\n')).toEqual(rice('2026-12-03'));
  expect(revisedIn('revised: "2026-12-01"\n')).toEqual(rice('2026-12-02'));
});
