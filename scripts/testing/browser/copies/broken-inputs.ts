import { adjustableRules } from '../../../content/index.ts';
import { REPORT } from '../../library.ts';
import { figure, type HostileInput, plainFigure, section, type Section, TABLE } from './hostile-inputs.ts';

/**
 * Content that is broken, huge, endless or oddly named: each kind once. Its writer means no harm, and may be a program.
 * The check refuses it with its place, or it is built; either way in seconds.
 */
const kind = (name: string, values: Section): HostileInput => ({ name, files: section(values) });

const repeat = (count: number, text: (index: number) => string, between = '\n'): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(between);

const row = (index: number): string => `| row ${index} | ${index} |`;

const size: HostileInput[] = [
  kind('a list 500 deep', { body: repeat(500, (index) => `${'  '.repeat(index)}- x`) }),
  kind('a list 5,000 deep', { body: repeat(5000, (index) => `${'  '.repeat(index)}- x`) }),
  kind('a list 5,000 deep on one line', { body: `${'- '.repeat(5000)}x` }),
  kind('a numbered list 500 deep on one line', { body: `${'1. '.repeat(500)}x` }),
  kind('a quotation 3,000 deep', { body: `${'>'.repeat(3000)} x` }),
  kind('quotations and lists 1,000 deep in turns', { body: `${'> - '.repeat(1000)}x` }),
  kind('a list indented by tabs', { body: repeat(300, (index) => `${'\t'.repeat(index)}- x`) }),
  kind('_a* 6,000 times', { body: '_a*'.repeat(6000) }),
  kind('**a 6,000 times', { body: '**a '.repeat(5000) }),
  kind('*a_ on 6,000 lines of one paragraph', { body: repeat(6000, () => '*a_') }),
  kind('~~a 6,000 times', { body: '~~a '.repeat(5000) }),
  kind('runs of backquotes of every length', { body: repeat(190, (index) => `${'`'.repeat(index + 1)}a`, ' ') }),
  kind('[a]( 4,000 times', { body: '[a]('.repeat(4000) }),
  kind('![ 8,000 times', { body: '!['.repeat(8000) }),
  kind('[^a] 4,000 times', { body: `${'[^a]'.repeat(4000)}\n\n[^a]: x` }),
  kind('entities, 4,000 of them', { body: '&amp;'.repeat(4000) }),
  kind('backslashes, 20,000 of them', { body: '\\'.repeat(20_000) }),
  kind('< 10,000 times', { body: '<'.repeat(10_000) }),
  kind('{ 10,000 times', { body: '{'.repeat(10_000) }),
  kind('a program of 15,000 brackets', { body: `{${'('.repeat(15_000)}` }),
  kind('components 3,000 deep', { body: repeat(3000, () => '<Figure>', '\n\n') }),
  kind('HTML 3,000 deep on one line', { body: '<b>'.repeat(3000) }),
  kind('a table of 50,000 rows', { body: `| A | B |\n| --- | ---: |\n${repeat(50_000, row)}` }),
  kind('a figure of 50,000 rows', { body: plainFigure(`| A | B |\n| --- | ---: |\n${repeat(50_000, row)}`) }),
  kind('a table of 9,000 columns', { body: `${'|a'.repeat(9000)}|\n${'|-'.repeat(9000)}|\n` }),
  kind('a line of a megabyte', { body: '年'.repeat(1_000_000) }),
  kind('a line of 19,000 characters', { body: '年'.repeat(19_000) }),
  kind('a line of 19,000 digits', { body: '1'.repeat(19_000) }),
  kind('a line of 9,000 numbers', { body: repeat(9000, (index) => String(index % 10), '，').slice(0, 19_000) }),
  kind('a sum of 19,000 signs', { body: `${'1+'.repeat(9000)}1)年` }),
  kind('19,000 spaces between two words', { body: `年${' '.repeat(19_000)}页` }),
  kind('19,000 brackets in Chinese', { body: `年${'('.repeat(9000)}${')'.repeat(9000)}页` }),
  kind('19,000 straight quotation marks', { body: `年${'"'.repeat(19_000)}页` }),
  kind('a file of two megabytes in short lines', { body: repeat(40_000, () => '年页'.repeat(25), '\n\n') }),
  kind('100,000 headings', { body: repeat(100_000, (index) => `## Heading ${index}`, '\n\n') }),
  kind('1,500 headings', { body: repeat(1500, (index) => `## Heading ${index}`, '\n\n') }),
  kind('4,000 paragraphs', { body: repeat(4000, (index) => `Paragraph ${index}.`, '\n\n') }),
  kind('a paragraph of 9,000 lines', { body: repeat(9000, (index) => `line ${index}`) }),
  kind('1,500 footnotes', {
    body: `${repeat(1500, (index) => `A.[^n${index}]`, '\n\n')}\n\n${repeat(1500, (index) => `[^n${index}]: x`)}`,
  }),
  kind('9,000 definitions of links', { body: repeat(9000, (index) => `[a${index}]: https://example.org/`) }),
  kind('a sheet of 100,000 commas in YAML', { report: `${REPORT}chapters: {${'a,'.repeat(9000)}}\n` }),
  kind('20,000 keys in YAML', { notes: repeat(20_000, (index) => `n${index}: { zh: x, en: x }`) }),
  kind('9,000 keys in YAML', { notes: repeat(9000, (index) => `n${index}: { zh: x, en: x }`) }),
  kind('YAML of 5,000 brackets', { report: `${REPORT}chapters: ${'{a: '.repeat(5000)}\n` }),
  kind('YAML 2,000 deep by dashes', { report: `${REPORT}chapters: \n  ${'- '.repeat(2000)}x\n` }),
  kind('YAML 1,000 deep by indents', {
    report: `${REPORT}chapters:\n${repeat(1000, (index) => `${' '.repeat(index + 1)}a:`)}\n`,
  }),
  kind('frontmatter of 3,000 brackets', { more: `topics: ${'['.repeat(3000)}\n` }),
];

const broken: HostileInput[] = [
  { name: 'an empty file', files: (id) => ({ ...section({})(id), [`${id}/zh/2-b.mdx`]: '' }) },
  { name: 'a file of spaces', files: (id) => ({ ...section({})(id), [`${id}/zh/2-b.mdx`]: ' \n \n' }) },
  { name: 'frontmatter alone', files: (id) => ({ ...section({ body: '' })(id) }) },
  {
    name: 'frontmatter that does not end',
    files: (id) => ({ ...section({})(id), [`${id}/zh/1-a.mdx`]: '---\ntitle: x\nsummary: y\n' }),
  },
  { name: 'an empty report.yaml', files: (id) => ({ ...section({})(id), [`${id}/report.yaml`]: '' }) },
  { name: 'an empty notes.yaml', files: section({ notes: ' ' }) },
  { name: 'a report.yaml that is a list', files: section({ report: '- a\n- b\n' }) },
  { name: 'a report without texts', files: (id) => ({ [`${id}/report.yaml`]: REPORT }) },
  {
    name: 'texts without report.yaml',
    files: (id) =>
      Object.fromEntries(Object.entries(section({})(id)).filter(([path]) => !path.endsWith('report.yaml'))),
  },
  {
    name: 'a report of one language',
    files: (id) => Object.fromEntries(Object.entries(section({})(id)).filter(([path]) => !path.includes('/en/'))),
  },
  {
    name: 'a report of the other language',
    files: (id) => Object.fromEntries(Object.entries(section({})(id)).filter(([path]) => !path.includes('/zh/'))),
  },
  {
    name: 'a report with cases and no section',
    files: (id) =>
      Object.fromEntries(
        ['zh', 'en'].flatMap((lang) => [
          [`${id}/report.yaml`, REPORT],
          [`${id}/${lang}/cases/a.mdx`, caseText('policy')],
        ]),
      ),
  },
  {
    name: 'a list of laws in one language',
    files: (id) => ({
      [`${id}/report.yaml`]: REPORT,
      [`${id}/zh/1-laws.mdx`]: `---\ntitle: 法规\nsummary: 法规\n---\n\n${LAWS}\n`,
    }),
  },
  {
    name: 'a list of laws with two columns, in one language',
    files: (id) =>
      Object.fromEntries(
        Object.entries(
          section({ body: figure('id="laws" chart="none" title="T" unit="%" source="S"', TABLE) })(id),
        ).filter(([path]) => !path.includes('/en/')),
      ),
  },
  kind('a table without rows', { body: '| A | B |\n| --- | --- |' }),
  kind('a figure without rows', { body: plainFigure('| A | B |\n| --- | --- |') }),
  kind('a figure with one column', { body: plainFigure('| A |\n| --- |\n| x |') }),
  kind('a figure in a figure', { body: figure('id="f" chart="none" title="T"', plainFigure(TABLE)) }),
  kind('a figure in a list', { body: `- ${plainFigure(TABLE).replaceAll('\n', '\n  ')}` }),
  kind('a heading of signs alone', { body: '## ***\n\nText' }),
  kind('a line of three dashes after a text', { body: 'Text\n---\n\nText' }),
  kind('a footnote in itself', { body: 'A.[^a]\n\n[^a]: B.[^a]' }),
  kind('a footnote called constructor', { body: 'A.[^constructor]\n\n[^constructor]: B.' }),
  kind('a footnote called __proto__', { body: 'A.[^__proto__]\n\n[^__proto__]: B.' }),
  kind('a Chinese footnote label', { body: 'A.[^年报]\n\n[^年报]: B.' }),
  kind('line ends of Windows', { body: 'Text\r\n\r\nText\r\n' }),
  kind('line ends of old Macs', { body: 'Text\r\rText' }),
  kind('half a surrogate pair', { body: 'Text \ud800 text' }),
  kind('an emoji of many parts', { title: '👩‍👩‍👧‍👦', body: '👩‍👩‍👧‍👦 text' }),
  kind('marks upon marks', { body: `a${'\u0301'.repeat(5000)}` }),
];

/** Rules that may be off are, and each is broken. */
const OFF: HostileInput = {
  name: 'a report whose rules are off',
  files: (id) => ({
    [`${id}/report.yaml`]: `${REPORT}chapters: { one: { zh: 一, en: One }, two: { zh: 二, en: Two } }\nrules: { ${[
      ...adjustableRules,
    ]
      .map((rule) => `${rule}: off`)
      .join(', ')} }\n`,
    [`${id}/notes.yaml`]: 'odd: { zh: 有疑问, en: Odd }\n',
    [`${id}/zh/1-a.mdx`]: `---\ntitle: 现状\nsummary: 句\n---\n\n## 1.1 增长\n\n增长5%,其中 电子 商务**重点 **。[^x]\n\n共37亿元。\n\n${figure('id="a" chart="bar" title="T" unit="%" source="S"', TABLE)}\n\n<Note id="odd" />\n\n[^y]: 无人用。\n\n## 1.2 其他\n\n- 一\n- 二\n`,
    [`${id}/en/1-a.mdx`]: `---\ntitle: Status\nsummary: One\n---\n\nGrew by 6%，and so on.\n\n这一段还是中文，没有翻译成英文。\n\n## Other\n\nText.\n`,
    [`${id}/zh/2-b.mdx`]: '---\ntitle: 仅有中文\nsummary: 句\n---\n\n文。\n',
    [`${id}/zh/3-one/1-c.mdx`]: '---\ntitle: 章内\nsummary: 句\n---\n\n文。\n',
    [`${id}/en/3-two/1-c.mdx`]: '---\ntitle: In a chapter\nsummary: One\n---\n\nText.\n',
    [`${id}/zh/cases/a.mdx`]: caseText('policy', 'dates: ["2020-02-31"]\n'),
  }),
};

const LAWS = `<Figure id="laws" chart="none" title="法规" unit="件" source="原书">

| 序号 | 发布单位 | 日期 | 文号 | 名称 |
| --- | --- | --- | --- | --- |
| 1 | 国务院 | 2020年1月1日 | 令1 | 某某条例 |

</Figure>`;

function caseText(of: string, more = ''): string {
  return `---\ntitle: Title\nkind: ${of}\nstance: neutral\ntopics: [turnover]\nsummary: Summary\n${more}---\n\nText\n`;
}

const inCase = (of: string, more?: string) => (id: string) => ({
  ...section({})(id),
  [`${id}/zh/cases/a.mdx`]: caseText(of, more),
  [`${id}/en/cases/a.mdx`]: caseText(of, more),
});

/** Names that every object of the language has. */
const OF_OBJECTS = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];

const ofObjects: HostileInput[] = OF_OBJECTS.flatMap((name) => [
  kind(`the topic ${name}`, { more: `topics: [${name}]\n` }),
  { name: `the kind ${name}`, files: inCase(name) },
  {
    name: `the organisation and person ${name}`,
    files: inCase('policy', `organisations: [${name}]\npersons: [${name}]\n`),
  },
  kind(`a note of ${name}`, { body: `<Note id="${name}" />` }),
  kind(`a note called ${name}`, { body: `<Note id="${name}" />`, notes: `${name}: { zh: x, en: x }\n` }),
  kind(`the figure ${name}`, { body: figure(`id="${name}" chart="none" title="T" unit="%" source="S"`, TABLE) }),
  kind(`the section ${name}`, { file: `1-${name}.mdx` }),
  kind(`the chapter ${name}`, {
    file: `1-${name}/1-a.mdx`,
    report: `${REPORT}chapters: { ${name}: { zh: x, en: x } }\n`,
  }),
  kind(`a chapter ${name} that nobody names`, { file: `1-${name}/1-a.mdx` }),
  { name: `the report ${name}`, files: (id) => section({})(name === '__proto__' ? name : `${name}-${id}`) },
  kind(`old addresses of ${name}`, { report: `${REPORT}moved: { ${name}: a }\n` }),
]);

/** Names that the program, the web or Windows keeps for itself. */
const RESERVED = [
  '404',
  '500',
  'index',
  'con',
  'nul',
  'aux',
  'prn',
  'com1',
  'lpt9',
  'zh',
  'en',
  'zh-hant',
  'fr',
  'pagefind',
  'astro',
  'assets',
  'feed',
  'compare',
  'x'.repeat(300),
  'x'.repeat(80),
];

const named: HostileInput[] = RESERVED.flatMap((name) => {
  const short = name.length > 20 ? `${name.length} letters` : name;
  return [
    kind(`the section ${short}`, { file: `1-${name}.mdx` }),
    kind(`the chapter ${short}`, {
      file: `1-${name}/1-a.mdx`,
      report: `${REPORT}chapters: { ${name}: { zh: x, en: x } }\n`,
    }),
    { name: `the report ${short}`, files: () => section({})(name) },
    {
      name: `the case ${short}`,
      files: (id: string) => ({
        ...section({})(id),
        [`${id}/zh/cases/${name}.mdx`]: caseText('policy'),
        [`${id}/en/cases/${name}.mdx`]: caseText('policy'),
      }),
    },
    kind(`the figure ${short}`, { body: figure(`id="${name}" chart="bar" title="T" unit="%" source="S"`, TABLE) }),
    kind(`the note ${short}`, { body: `<Note id="${name}" />`, notes: `"${name}": { zh: x, en: x }\n` }),
  ];
});

export const brokenInputs: HostileInput[] = [...size, ...broken, OFF, ...ofObjects, ...named];
