import { type Catalogue, catalogue, type Lang } from '../../languages/index.ts';

type Words = Catalogue['newLibrary'];

/** JSON's way to write a text is YAML's too. */
const quote = (text: string): string => JSON.stringify(text);

/** The same words in each language: `{ en: "Our reports", zh: "我们的报告" }`. */
const inEach = (languages: readonly Lang[], say: (words: Words) => string): string =>
  `{ ${languages.map((lang) => `${lang}: ${quote(say(catalogue(lang).newLibrary))}`).join(', ')} }`;

/** site.yaml: each question above its answer, those that can wait as comments. */
export function siteYaml(languages: readonly Lang[], report: string): string {
  const ask = (question: keyof Words['questions']): string[] =>
    languages.map((lang) => `# ${catalogue(lang).newLibrary.questions[question]}`);
  const own = (['name', 'tagline', 'publisher', 'description'] as const).flatMap((key) => [
    ...ask(key),
    `${key}: ${inEach(languages, ({ site }) => site[key])}`,
  ]);
  return [
    ...ask('head'),
    '',
    ...ask('format'),
    'format: 2',
    `languages: [${languages.join(', ')}]`,
    ...ask('regions'),
    `# regions: { ${languages.map((lang) => `${lang}: ${catalogue(lang).newLibrary.region}`).join(', ')} }`,
    ...own,
    ...ask('licence'),
    '# licence: CC-BY-4.0',
    ...ask('contact'),
    '# contact: reports@example.org',
    ...ask('theme'),
    '# theme: { accent: { light: "#0b6e4f", dark: "#5fd3a8" } }',
    ...ask('featured'),
    `# featured: { report: ${report}, figure: courses-by-place }`,
    '',
  ].join('\n');
}

export const topicsYaml = (languages: readonly Lang[]): string =>
  `activities: ${inEach(languages, ({ topic }) => topic)}\n`;

/** report.yaml of the sample. */
export const reportOf = (languages: readonly Lang[], year: number, today: string): string =>
  [
    'kind: original',
    `title: ${inEach(languages, ({ report }) => report.title(year))}`,
    `short: ${inEach(languages, ({ report }) => report.short(year))}`,
    `issuer: ${inEach(languages, ({ site }) => site.publisher)}`,
    'series: annual-report',
    `period: ${quote(String(year))}`,
    `published: ${quote(today)}`,
    `summary: ${inEach(languages, ({ report }) => report.summary(year))}`,
    'chapters:',
    `  year: ${inEach(languages, ({ report }) => report.chapter)}`,
    'key_figures:',
    `  - value: ${inEach(languages, ({ report }) => report.keyFigure.value)}`,
    `    label: ${inEach(languages, ({ report }) => report.keyFigure.label)}`,
    `    change: ${inEach(languages, ({ report }) => report.keyFigure.change)}`,
    '    at: year/courses',
    '    figure: participants',
    '',
  ].join('\n');
