import { readTexts } from '../../read-texts.ts';

/** The smallest library, before any edit. */
export const before = readTexts('scripts/testing/fixtures/small-library');

const NOTE = 'tea-2020/notes.yaml';
const LAWS = ['tea-2020/zh/2-laws.mdx', 'tea-2020/en/2-laws.mdx'];
const SECTIONS = ['tea-2020/zh/1-harvest.mdx', 'tea-2020/en/1-harvest.mdx'];

const FIGURES = {
  zh: '<Figure id="f1" chart="bar" title="茶叶产量" source="茶叶协会">\n\n| 年份 | 产量（吨） |\n| --- | ---: |\n| 2019 | 110000 |\n| 2020 | 120000 |\n\n</Figure>\n',
  en: '<Figure id="f1" chart="bar" title="Tea harvest" source="The tea association">\n\n| Year | Harvest (tonnes) |\n| --- | ---: |\n| 2019 | 110000 |\n| 2020 | 120000 |\n\n</Figure>\n',
};

const YIELD = 'rice-2021/data/yield.csv';
const DATA = new Map([
  [YIELD, 'field,yield\nnorth,5.1\nsouth,6.2\n'],
  [
    'rice-2021/data/yield.yaml',
    'fields:\n  - { name: field, title: { zh: 稻田, en: Field }, dimension: fields }\n  - { name: yield, title: { zh: 单产, en: Yield }, type: number, unit: { zh: 吨, en: tonnes } }\n',
  ],
  ['dimensions.yaml', 'fields: { north: { zh: 北田, en: North }, south: { zh: 南田, en: South } }\n'],
]);
const withData = (text: string): string =>
  text.includes('稻谷')
    ? `${text}\n<Figure id="yield" chart="bar" title="单产" source="协会" data="yield.csv" />\n`
    : `${text}\n<Figure id="yield" chart="bar" title="Yield" source="The association" data="yield.csv" />\n`;

/** A second report after the first. */
const rice = new Map(
  [...before].flatMap(([file, text]) =>
    file.startsWith('tea-2020/')
      ? [
          [
            file.replace('tea-2020', 'rice-2021'),
            text.replaceAll('茶叶', '稻谷').replaceAll('Tea', 'Rice').replace('series: tea', 'series: rice'),
          ] as const,
        ]
      : [],
  ),
);
const RICE = ['rice-2021/report.yaml', 'rice-2021/zh/1-harvest.mdx'];

export interface Edit {
  what: string;
  change: (text: string, file: string) => string;
  files: string[];
}

/**
 * Rounds of edits, each of which is built on top of the one before. Edits stand in one round only where they concern
 * other pages, so that a page which one of them forgets is not drawn again because of another.
 */
export const rounds: Edit[][] = [
  [
    {
      what: 'a sentence',
      change: (text) => text.replace('产茶叶12万吨。[^a]', '产茶叶12万吨，好于预期。[^a]'),
      files: SECTIONS,
    },
    {
      what: 'the title of a law',
      change: (text) => text.replace('农产品质量安全法', '农产品质量法').replace('Quality and Safety', 'Quality'),
      files: LAWS,
    },
    {
      what: 'a summary of the report',
      change: (text) => text.replace('A year of tea.', 'Tea in a year.'),
      files: ['tea-2020/report.yaml'],
    },
  ],
  [
    {
      what: 'a note',
      change: (text, file) =>
        file === NOTE ? 'odd: { zh: 原文如此。, en: As printed. }\n' : `${text}\n<Note id="odd" />\n`,
      files: [NOTE, ...LAWS],
    },
    {
      what: 'a figure',
      change: (text, file) => `${text}\n${file.includes('/zh/') ? FIGURES.zh : FIGURES.en}`,
      files: SECTIONS,
    },
    {
      what: 'a report, which has one language, and a figure whose data stand in a file',
      change: (_, file) => DATA.get(file) ?? (file.endsWith('.mdx') ? withData(rice.get(file)!) : rice.get(file)!),
      files: [...RICE, ...DATA.keys()],
    },
  ],
  [
    { what: 'the words of the note', change: () => 'odd: { zh: 原文有误。, en: Misprinted. }\n', files: [NOTE] },
    { what: 'a number in its table', change: (text) => text.replace('| 110000 |', '| 115000 |'), files: SECTIONS },
    {
      what: 'a title in the other report',
      change: (text) => text.replace('title: 产量', 'title: 稻谷产量'),
      files: ['rice-2021/zh/1-harvest.mdx'],
    },
  ],
  [
    {
      what: 'a heading',
      change: (text) =>
        text
          .replace('\n\n2020年产', '\n\n## 1.1 总量\n\n2020年产')
          .replace('\n\nThe harvest', '\n\n## 1.1 Total\n\nThe harvest'),
      files: SECTIONS,
    },
    {
      what: 'the other language of the other report',
      change: (_, file) => withData(rice.get(file)!),
      files: ['rice-2021/en/1-harvest.mdx'],
    },
  ],
  [
    { what: 'a title', change: (text) => text.replace('title: 产量', 'title: 总产量'), files: SECTIONS },
    { what: 'a number of a data file', change: (text) => text.replace('5.1', '5.3'), files: [YIELD] },
  ],
  [
    {
      what: 'the name of the lists of laws, and the register of them, so that there is none',
      change: (text) => text.replace('id="laws"', 'id="list"').replace(/registers:[^]*/, ''),
      files: [...LAWS, 'site.yaml'],
    },
  ],
  [
    {
      what: 'the name of the site',
      change: (text) => text.replace('Small library', 'Little library'),
      files: ['site.yaml'],
    },
  ],
  [
    {
      what: 'the order of the languages, and where one is read',
      change: (text) => text.replace('languages: [zh, en]', 'languages: [en, zh]\nregions: { en: GB }'),
      files: ['site.yaml'],
    },
  ],
];

/** Content with the edits of a round. Throws where one of them changes nothing. */
export function edit(content: ReadonlyMap<string, string>, round: readonly Edit[]): Map<string, string> {
  const edited = new Map(content);
  for (const { what, change, files } of round) {
    const texts = files.map((file): [string, string] => [file, change(edited.get(file) ?? '', file)]);
    if (texts.every(([file, text]) => text === edited.get(file))) throw new Error(`«${what}» changes nothing.`);
    for (const [file, text] of texts) edited.set(file, text);
  }
  return edited;
}
