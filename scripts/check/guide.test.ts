import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { provideMissingValues } from '../tables/index.ts';
import { type Example, readExamples } from '../testing/guide-examples.ts';
import { chartForms } from '../charts/index.ts';
import { checkContent } from './check-content.ts';
import { formatProblem, readLibrary, reportKinds } from '../content/index.ts';
import type { FileContent } from '../files/index.ts';
import { textFacts } from '../languages/checks/index.ts';
import { ORIGINAL, REPORT, SITE, traditional } from '../testing/library.ts';
import { jpeg, png } from '../testing/pictures.ts';
import { inTaiwan } from '../testing/traditional.ts';

/** The guide's examples, each held against the check: what it calls wrong is reported by the rule that it names, what it calls right by none. */
const examples = readExamples(readFileSync('content/README.md', 'utf8'));

/** A report that goes by another name than the one that the examples stand in. */
const named = (report: string, name: string): string =>
  report.replace('short: { zh: 报告, en: Report }', `short: { zh: ${name}, en: ${name} }`);

/** A small library in which the examples stand. */
const LIBRARY = {
  'site.yaml': SITE,
  'topics.yaml': 'turnover: { zh: 规模, en: Size }\n',
  'glossary.yaml': 'a: [{ zh: 网上零售额, en: online retail sales }]\n',
  'ecommerce-2020/report.yaml': `${named(REPORT, 'R2020')}chapters: { overview: { zh: 总报告, en: Overview } }\n`,
  'ecommerce-2020/zh/1-overview/1-status.mdx': page('## 1.1.2 网上零售额'),
  'ecommerce-2020/en/1-overview/1-status.mdx': page('## 1.1.2 Online retail sales', 'Status'),
};

function page(body: string, title = '现状', frontmatter: Record<string, string> = {}): string {
  const lines = Object.entries({ title, summary: title, printed: '"1.1"', ...frontmatter }).map(
    ([key, value]) => `${key}: ${value}`,
  );
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

const CASE = { kind: 'policy', stance: 'positive', topics: '[turnover]' };

const PICTURES = {
  'images/logo.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path fill="#777" d="M0 0h2v2H0z"/></svg>',
  'images/preview.png': await png(1200, 630),
};

const HARBOUR = await jpeg();

const TURNOVER =
  '- { id: turnover, name: { zh: 交易额, en: Turnover }, unit: { zh: 万亿元, en: RMB trillion }, frequency: year }\n';

/** The rules whose table shows something else than a line of text. */
const files: Record<string, (text: string) => Record<string, FileContent>> = {
  files: (path) => ({ [`r/${path}`]: page('正文。') }),
  'file-names': (path) => ({ [`r/${path}`]: page('正文。') }),
  corrections: (text) => ({
    'r/zh/1-a.mdx': page('正文。'),
    'r/en/1-a.mdx': page('Text.', 'Status'),
    'r/corrections.yaml': `${text}\n`,
  }),
  attachments: ofOriginal,
  theme: (line) => ({
    'site.yaml': `${SITE}${line}\n`,
    ...Object.fromEntries(Object.entries(PICTURES).filter(([file]) => line.includes(file))),
  }),
  identifiers: ofOriginal,
  unpublished: (text) => ({
    'r/zh/1-a.mdx': page(text),
    'r/en/1-a.mdx': page('[See](/ecommerce-2020/overview/status/)', 'Status'),
    'draft-2021/report.yaml': `${named(REPORT, 'R2021')}status: draft\n`,
    'draft-2021/zh/1-status.mdx': page('正文。'),
    'draft-2021/en/1-status.mdx': page('Text.', 'Status'),
  }),
  data: (line) => ({
    'dimensions.yaml': 'regions: { east: { zh: 东部, en: East } }\n',
    'r/data/a.csv': `region,share\n${line}\n`,
    'r/data/a.yaml':
      'fields:\n  - { name: region, title: { zh: 地区, en: Region }, dimension: regions }\n  - { name: share, title: { zh: 占比, en: Share }, type: number, unit: "%" }\n',
    'r/zh/1-a.mdx': page('<Figure id="a" chart="bar" title="图" source="来源" data="a.csv" />'),
  }),
  images: (text) => ({
    'r/images/harbour.jpg': HARBOUR,
    'r/images/credits.yaml': 'own: all\n',
    'r/zh/1-a.mdx': page(`${text}\n\n![货船](harbour.jpg)`),
  }),
  indicators: (attributes) => ({
    'indicators.yaml': TURNOVER,
    'r/zh/1-a.mdx': page(
      `<Figure id="a" chart="none" title="图" source="来源" ${attributes}>\n\n| 年份 | 交易额（万亿元） | 增长（%） |\n| --- | ---: | ---: |\n| 2019年 | 34.81 | 6.7 |\n| 2020年 | 37.21 | 6.9 |\n\n</Figure>`,
    ),
  }),
  cells: (cell) => ({ 'r/zh/1-a.mdx': page(figure({}, cell)) }),
  figures: (text) => ({ 'r/zh/1-a.mdx': page(text.includes('<Figure') ? text : figure(attributeOf(text))) }),
};

const attributeOf = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));

function figure(attributes: Record<string, string>, cell = '5.2'): string {
  const all = Object.entries({ id: 'a', chart: 'bar', title: '图', unit: '%', source: '来源', ...attributes }).map(
    ([name, value]) => `${name}="${value}"`,
  );
  return `<Figure ${all.join(' ')}>\n\n| 地区 | 占比 |\n| --- | ---: |\n| 东部 | 84.54 |\n| 中部 | 8.37 |\n| 西部 | ${cell} |\n\n</Figure>`;
}

/** A report of one's own with a line more, and the files that the line names. */
function ofOriginal(line: string): Record<string, FileContent> {
  const named = {
    'r/cover.jpg': HARBOUR,
    'r/report.pdf': '%PDF-1.7\n',
  };
  const [key] = line.split(':');
  return {
    'r/report.yaml': `${ORIGINAL.replace(new RegExp(`^${key}: .*\n`, 'm'), '')}${line}\n`,
    'r/zh/1-a.mdx': page('正文。'),
    'r/en/1-a.mdx': page('Text.', 'Status'),
    ...Object.fromEntries(Object.entries(named).filter(([file]) => line.endsWith(file.replace('r/', ' ')))),
  };
}

function filesOf({ rule, zh }: Example, text: string): Record<string, FileContent> {
  if (zh !== undefined) return { 'r/zh/1-a.mdx': page(zh), 'r/en/1-a.mdx': page(text, 'Status') };
  const inFile = files[rule];
  if (inFile) return inFile(text);
  const [, key, value] = /^([a-z]+):(.*)$/.exec(text) ?? [];
  if (key !== undefined) return inYaml(key, value!.trim());
  const isEnglish = /^[A-Z]/.test(text) && !/\p{Script=Han}/u.test(text);
  return isEnglish ? { 'r/en/1-a.mdx': page(text, 'Status') } : { 'r/zh/1-a.mdx': page(text) };
}

function inYaml(key: string, value: string): Record<string, FileContent> {
  if (['restated', 'published', 'licence'].includes(key)) return ofOriginal(`${key}: ${value}`);
  const report = REPORT.replace(new RegExp(`^${key}: .*$`, 'm'), `${key}: ${value}`);
  if (key === 'moved')
    return { 'ecommerce-2020/report.yaml': `${LIBRARY['ecommerce-2020/report.yaml']}moved: ${value}\n` };
  if (key === 'period') return { 'r/report.yaml': report, 'r/zh/1-a.mdx': page('正文。') };
  if (['kind', 'stance', 'dates'].includes(key))
    return { 'r/zh/cases/a.mdx': page('正文。', '案例', { ...CASE, [key]: value }) };
  return { 'r/zh/1-a.mdx': page('正文。', '现状', { [key]: value }) };
}

const isTraditional = ({ zh, right }: Example): boolean =>
  !textFacts('zh').isWritten(zh ?? right) && textFacts('zh-hant').isWritten(zh ?? right);

/** The example stays as it is written. */
const inTraditional = ([path, content]: [string, FileContent]): [string, FileContent] => {
  const text = traditional(String(content));
  return [path.replace('/zh/', '/zh-hant/'), path in LIBRARY ? inTaiwan(text) : text];
};

function check(example: Example, text: string): string[] {
  const files = { ...LIBRARY, 'r/report.yaml': REPORT, ...filesOf(example, text) };
  const notes = Object.values(files).some((file) => String(file).includes('regional-growth'))
    ? { 'r/notes.yaml': 'regional-growth: { zh: 注, en: Note }\n' }
    : {};
  const library = Object.entries({ ...files, ...notes });
  return checkContent(readLibrary(new Map(isTraditional(example) ? library.map(inTraditional) : library))).map(
    ({ rule, message }) => `${rule}: ${message.en[0]}`,
  );
}

describe.each(examples)('$rule: $wrong', (example) => {
  it('is wrong', () =>
    expect(check(example, example.wrong)).toContainEqual(expect.stringMatching(new RegExp(`^${example.rule}: `))));
  it('is right the other way', () => expect(check(example, example.right)).toEqual([]));
});

const shown = [
  ...readFileSync('content/README.md', 'utf8').matchAll(/^```mdx\n(<Figure id="([a-z0-9-]+)"[^`]*)```$/gm),
  // A figure whose data stand in a file is tried with that file, in content/data-files.test.ts; those of indicators with
  // these, below.
].filter(([, text]) => !text!.includes(' data="') && !text!.includes('ndicators='));

it.each(shown.map(([, text, id]) => ({ text, id })))('a figure that it shows is right: $id', ({ text }) => {
  const files = { ...LIBRARY, 'r/report.yaml': REPORT, 'r/zh/1-a.mdx': page(text!) };
  expect(checkContent(readLibrary(new Map(Object.entries(files)))).map(({ message }) => message.en[0])).toEqual([]);
});

const inText = /^### 文中各种块[^]*?(?=^##+ )/m.exec(readFileSync('content/README.md', 'utf8'))![0];
const blocks = [...inText.matchAll(/^(`{3,})mdx\n([^]*?)\n\1$/gm)].map(([, , text]) => text!);

it.each(blocks)('a block of a text that it shows is right: %s', (text) => {
  const files = { ...LIBRARY, 'r/report.yaml': REPORT, 'r/zh/1-a.mdx': page(text) };
  expect(checkContent(readLibrary(new Map(Object.entries(files)))).map(({ message }) => message.en)).toEqual([]);
});
it('shows each kind of block', () => expect(blocks.length).toBeGreaterThanOrEqual(5));

it('shows a figure of each form of chart', () => {
  // A map is shown with the grid that it needs.
  const forms = chartForms.filter((form) => form !== 'map');
  const drawn = shown.map(([, text]) => /chart="([a-z]+)"/.exec(text!)?.[1]);
  expect(forms.filter((form) => !drawn.includes(form))).toEqual([]);
});

const reports = [...readFileSync('content/README.md', 'utf8').matchAll(/^```yaml\n(kind: (\w+)\b[^`]*)```$/gm)];

it.each(reports.map(([, text, kind]) => ({ text: text!, kind })))(
  'a report.yaml that it shows is right: $kind',
  ({ text }) => {
    const files = { 'site.yaml': SITE, 'r/report.yaml': text };
    expect(readLibrary(new Map(Object.entries(files))).problems.map((problem) => formatProblem(problem, 'en'))).toEqual(
      [],
    );
  },
);
it('shows a report.yaml of each kind', () => expect(reports).toHaveLength(reportKinds.length));
const guide = readFileSync('content/README.md', 'utf8');
const blockOf = (file: string): string => guide.split(`\`\`\`yaml ${file}\n`)[1]!.split('```')[0]!;

it('shows a site.yaml, a glossary, names of places and a map that are right', () => {
  const [, site = ''] = /^## site\.yaml\n[^]*?```yaml\n([^]*?)```/m.exec(guide)!;
  const table =
    '<Figure id="laws" chart="none" title="T" source="S">\n\n| 标题 | 发布单位 | 日期 |\n| --- | --- | --- |\n| 甲 | 乙 | 2020年5月 |\n\n</Figure>';
  const english =
    '<Figure id="laws" chart="none" title="T" source="S">\n\n| Title | Issuer | Date |\n| --- | --- | --- |\n| A | B | May 2020 |\n\n</Figure>';
  const files = {
    ...PICTURES,
    'images/icon.svg': PICTURES['images/logo.svg'],
    'site.yaml': site,
    'glossary.yaml': blockOf('glossary.yaml'),
    'dimensions.yaml': blockOf('dimensions.yaml'),
    'maps/regions.yaml': blockOf('maps/regions.yaml'),
    'tea-2020/report.yaml': REPORT,
    'tea-2020/zh/1-a.mdx': page(`${table}\n\n${table.replace('"laws"', '"exports"')}`),
    'tea-2020/en/1-a.mdx': page(`${english}\n\n${english.replace('"laws"', '"exports"')}`, 'Text'),
    'pages/zh/about.mdx': '---\ntitle: 关于\nsummary: 句\n---\n\n文。\n',
    'pages/en/about.mdx': '---\ntitle: About\nsummary: One\n---\n\nText.\n',
  };
  expect(
    checkContent(readLibrary(new Map<string, FileContent>(Object.entries(files)))).map(({ message }) => message.en),
  ).toEqual([]);
});

afterEach(() => provideMissingValues({}));

it('shows a picture and its credits that are right', async () => {
  const [, picture = ''] = /^```mdx\n(!\[[^\n]*)\n```$/m.exec(guide)!;
  const files = {
    ...LIBRARY,
    'r/report.yaml': REPORT,
    'r/images/harbour.jpg': HARBOUR,
    'r/images/scheme.zh.png': await png(),
    'r/images/credits.yaml': blockOf('images/credits.yaml'),
    'r/zh/1-a.mdx': page(`${picture}\n\n![示意图](scheme.png)`),
  };
  expect(
    checkContent(readLibrary(new Map<string, FileContent>(Object.entries(files)))).map(({ message }) => message.en),
  ).toEqual([]);
});

it('shows indicators, figures, a text and a key figure of them that are right', () => {
  const [, part = ''] = /^## 指标 [^]*?\n([^]*?)^## /m.exec(guide)!;
  const texts = [...part.matchAll(/^```mdx\n([^]*?)```$/gm)].map(([, text]) => text!);
  expect(texts).toHaveLength(3);
  const files = {
    ...LIBRARY,
    'dimensions.yaml': 'places: { zhejiang: { zh: 浙江, en: Zhejiang } }\n',
    'indicators.yaml': blockOf('indicators.yaml'),
    'r/report.yaml': `${REPORT}key_figures:\n  - { value: { zh: 37.21万亿元, en: RMB 37.21 trillion }, label: { zh: 交易额, en: Turnover }, at: a, indicator: turnover }\n`,
    'r/zh/1-a.mdx': page(texts.join('\n')),
  };
  expect(
    checkContent(readLibrary(new Map(Object.entries(files))))
      // The guide's survey has no value.
      .filter(({ severity }) => severity === 'error')
      .map(({ message }) => message.en),
  ).toEqual([]);
});

it('shows every rule', () => {
  const rules = readdirSync('scripts/check/rules')
    .filter((file) => /^[\w-]+\.ts$/.test(file))
    .map((file) => file.replace('.ts', ''));
  expect(new Set(examples.map(({ rule }) => rule))).toEqual(
    new Set([...rules, 'files', 'yaml', 'schema', 'mdx', 'size', 'data']),
  );
});
