import { samplesByForm } from '../samples.ts';
import { languageOf } from '../sample.ts';
import { Converter } from 'opencc-js/cn2t';
import { inBrackets, type Lang } from '../../languages/index.ts';
import type { Cell, Column, Figure } from '../../tables/index.ts';

/** What each language calls the specimen and its forms of chart. */
const WORDS: Record<Lang, { title: string; issuer: string; charts: (form: string) => string }> = {
  zh: { title: '各种图', issuer: '编辑部', charts: (form) => `${form}图` },
  'zh-hant': { title: '各種圖', issuer: '編輯部', charts: (form) => `${form}圖` },
  en: { title: 'Forms of chart', issuer: 'The editors', charts: (form) => `Charts of the form ${form}` },
};

const inTraditional = Converter({ from: 'cn', to: 'hk' });

/**
 * A library in one language whose one report shows every form of chart with the figures that it is tested with, a section a
 * form: easy, hard and large tables. A form with samples is in it by itself; one that needs a map is left out. In Traditional
 * Chinese stand the Simplified ones, converted.
 */
export function specimen(lang: Lang): Map<string, string> {
  const words = WORDS[lang];
  const own = (text: string) => `{ ${lang}: ${text} }`;
  const site = [
    'format: 2',
    `languages: [${lang}]`,
    ...['name', 'tagline', 'publisher', 'description'].map((key) => `${key}: ${own(words.title)}`),
  ];
  const report = [
    'kind: original',
    `title: ${own(words.title)}`,
    `short: ${own(words.title)}`,
    `issuer: ${own(words.issuer)}`,
    'series: s',
    'period: "2020"',
    'published: "2021-03"',
    `summary: ${own(words.title)}`,
    `chapters: { charts: ${own(words.title)} }`,
  ];
  const [language, written] = lang === 'zh-hant' ? (['zh', inTraditional] as const) : ([lang, String] as const);
  const sections = Object.entries(samplesByForm).flatMap(([form, samples], index): [string, string][] => {
    const figures = Object.entries(samples).filter(
      ([, figure]) => !figure.map && !figure.grid && languageOf(figure) === language,
    );
    if (figures.length === 0) return [];
    const body = figures.map(([name, figure]) => written(write(name, figure, lang)));
    const title = words.charts(form);
    const head = `---\ntitle: ${title}\nsummary: ${title}\ntopics: [charts]\n---\n`;
    return [[`specimen/${lang}/1-charts/${index + 1}-${form}.mdx`, [head, ...body].join('\n')]];
  });
  return new Map([
    ['site.yaml', `${site.join('\n')}\n`],
    ['topics.yaml', `charts: ${own(words.title)}\n`],
    ['specimen/report.yaml', `${report.join('\n')}\n`],
    ...sections,
  ]);
}

/** What a text says of a figure besides its table, in this order. */
const ATTRIBUTES = [
  'id',
  'chart',
  'title',
  'unit',
  'source',
  'highlight',
  'target',
  'reference',
  'break',
  'scale',
  'whole',
  'totals',
  'of',
] as const;

/** A figure as a text writes it. */
function write(id: string, figure: Figure, lang: Lang): string {
  const { table, unit = lacksUnit(figure) ? '—' : undefined } = figure;
  const said = { ...figure, id, unit };
  const attributes = ATTRIBUTES.flatMap((name) => (said[name] === undefined ? [] : [`${name}="${said[name]}"`]));
  const rows = [
    row(table.columns.map((column) => headOf(column, lang))),
    row(table.columns.map(({ numeric }) => (numeric ? '---:' : '---'))),
    ...table.rows.flatMap((cells, index) => [
      ...(table.groups ?? [])
        .filter(({ from }) => from === index)
        .map(({ levels }) => row([levels.join(' › '), ...cells.slice(1).map(() => '')])),
      row(cells.map(textOf)),
    ]),
  ];
  return [`<Figure ${attributes.join(' ')}>`, '', ...rows, '', '</Figure>', ''].join('\n');
}

const lacksUnit = ({ table }: Figure): boolean =>
  table.columns.some(({ numeric, unit }) => numeric && unit === undefined);

const row = (cells: string[]): string => `| ${cells.join(' | ')} |`;

const headOf = ({ name, unit }: Column, lang: Lang): string => (unit ? name + inBrackets(unit, lang) : name);

const textOf = ({ text }: Cell): string => text.replace(/[<{|]/g, '\\$&');
