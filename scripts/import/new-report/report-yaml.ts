import { type Catalogue, catalogue, inEachLanguage, type Lang, languages } from '../../languages/index.ts';
import type { NewReport } from './types.ts';
import type { ReportData } from '../../content/index.ts';
import { todo, todoIfNumbered } from './todo.ts';

type Words = Catalogue['newReport'];
type InEach = Record<Lang, string>;

/** report.yaml of a new report: a form to fill in, with each question above its answer. Valid from the start. */
export function reportYaml(old: ReportData, { id, from, today }: NewReport): string {
  const parts = [
    languages.map((lang) => `# ${catalogue(lang).newReport.head(from)}`).join('\n'),
    ask('title', inEach('title', map(old.title, todo))),
    ask('short', inEach('short', map(old.short, todo))),
    ask('issuer', inEach('issuer', map(old.issuer, todo))),
    ask('series', `series: ${old.series}`),
    ask('period', `period: ${quote(periodOf(id, old.period))} # TODO ${said(({ isRight }) => isRight)}`),
    ask('published', '# TODO published: "2000-01"'),
    ask('restated', `restated: ${quote(today)} # TODO ${said(({ isRight }) => isRight)}`),
    ask(
      'summary',
      inEach(
        'summary',
        inEachLanguage(({ newReport }) => newReport.summary),
      ),
    ),
    ask('source', inEach('source', map(old.source, todo))),
    old.chapters && ask('chapters', chapters(old.chapters)),
    old.key_figures && ask('keyFigures', keyFigures(old.key_figures)),
  ];
  return parts.filter(Boolean).join('\n\n') + '\n';
}

/** The same in all languages, on one line: `由谁发布？ / Who issued it?`. */
const said = (what: (words: Words) => string): string =>
  languages.map((lang) => what(catalogue(lang).newReport)).join(' / ');

const ask = (question: keyof Words['questions'], answer: string): string =>
  `# ${said(({ questions }) => questions[question])}\n${answer}`;

/** A key with a text for each language, on lines of their own. */
const inEach = (key: string, texts: InEach): string =>
  [`${key}:`, ...languages.map((lang) => `  ${lang}: ${quote(texts[lang])}`)].join('\n');

/** JSON's way to write a text is YAML's too. */
const quote = (text: string): string => JSON.stringify(text);

const map = (texts: InEach, change: (text: string) => string): InEach =>
  inEachLanguage((_, lang) => change(texts[lang]));

const inline = (texts: InEach): string => languages.map((lang) => `${lang}: ${quote(texts[lang])}`).join(', ');

/** `ecommerce-2021` -> `2021`; without a year in the name, the year after the old one. */
const periodOf = (id: string, old: string): string =>
  /(?:^|-)(\d{4})$/.exec(id)?.[1] ?? String(Number(old.slice(0, 4)) + 1);

function chapters(old: NonNullable<ReportData['chapters']>): string {
  const lines = Object.entries(old).map(
    ([key, { printed, ...title }]) =>
      `  ${key}: { ${printed ? `printed: ${quote(printed)}, ` : ''}${inline(map(title, todoIfNumbered))} }`,
  );
  return ['chapters:', ...lines].join('\n');
}

function keyFigures(old: NonNullable<ReportData['key_figures']>): string {
  const items = old.map(({ value, label, at }) => {
    return `  - value: { ${inline(map(value, todo))} }\n    label: { ${inline(map(label, todoIfNumbered))} }\n    at: ${withoutBlock(at)}`;
  });
  return ['key_figures:', ...items].join('\n');
}

/** `overview/status#s1.1.2-p3` -> `overview/status#s1.1.2`: the heading stays, paragraphs and notes are gone. */
function withoutBlock(at: string): string {
  const [slug, id = ''] = at.split('#') as [string, string?];
  const kept = id.startsWith('note-') ? '' : id.replace(/(^|-)p\d+$/, '');
  return kept ? `${slug}#${kept}` : slug;
}
