import { type Catalogue, catalogue, inEach, type Lang } from '../../languages/index.ts';
import type { NewReport } from './types.ts';
import type { ReportData } from '../../content/index.ts';
import { imprint } from './imprint.ts';
import { todo, todoIfNumbered } from './todo.ts';
import { laterPeriod, laterWords, yearsLater } from './years.ts';

type Words = Catalogue['newReport'];
type Texts = Record<Lang, string>;

/** report.yaml of a new report: a form to fill in, with each question above its answer. Valid from the start. */
export function reportYaml(
  old: ReportData,
  languages: readonly Lang[],
  { id, from, today, kind = old.kind }: NewReport,
): string {
  /** The same in all languages, on one line: `由谁发布？ / Who issued it?`. */
  const said = (what: (words: Words) => string): string =>
    languages.map((lang) => what(catalogue(lang).newReport)).join(' / ');
  const ask = (question: keyof Words['questions'], answer: string): string =>
    `# ${said(({ questions }) => questions[question])}\n${answer}`;
  const ofToday = (key: string): string => `${key}: ${quote(today)} # TODO ${said(({ isRight }) => isRight)}`;
  const written = writer(languages);
  const years = yearsLater(id, from, old.period);
  const period = laterPeriod(old.period, years);
  /** Names of last year have this year's number in them: the 2020 report -> the 2021 report. */
  const ofThisYear = (texts: Texts): Texts =>
    inEach(languages, (lang) => laterWords(texts[lang], Number(old.period.slice(0, 4)), years));
  const parts = [
    languages.map((lang) => `# ${catalogue(lang).newReport.head(from)}`).join('\n'),
    ask('kind', `kind: ${kind}`),
    ask('title', written.onLines('title', ofThisYear(old.title), todo)),
    ask('short', written.onLines('short', ofThisYear(old.short), todo)),
    ask('issuer', written.onLines('issuer', old.issuer, todo)),
    ask('series', `series: ${old.series}`),
    ask('period', `period: ${quote(period)} # TODO ${said(({ isRight }) => isRight)}`),
    ...(kind === 'original'
      ? [ask('published', ofToday('published')), ask('imprint', imprint(old))]
      : [ask('printed', '# TODO published: "2000-01"'), ask('restated', ofToday('restated'))]),
    ask(
      'summary',
      written.onLines(
        'summary',
        inEach(languages, (lang) => catalogue(lang).newReport.summary),
      ),
    ),
    kind === 'restatement' && ask('source', written.onLines('source', sourceOf(old), todo)),
    old.number_figures && 'number_figures: true',
    old.chapters && ask('chapters', chapters(old.chapters, ofThisYear, written)),
    old.key_figures && ask('keyFigures', keyFigures(old.key_figures, written)),
    old.featured && `featured: [${old.featured.join(', ')}]`,
  ];
  return parts.filter(Boolean).join('\n\n') + '\n';
}

const sourceOf = (old: ReportData): Texts => (old.kind === 'restatement' ? old.source : old.title);

type Writer = ReturnType<typeof writer>;

/** Writes a text in each language, changed. */
function writer(languages: readonly Lang[]) {
  const each = (texts: Texts, change = same) => languages.map((lang) => `${lang}: ${quote(change(texts[lang]))}`);
  return {
    /** Under a key, on lines of their own. */
    onLines: (key: string, texts: Texts, change = same): string =>
      [`${key}:`, ...each(texts, change).map((line) => `  ${line}`)].join('\n'),
    inline: (texts: Texts, change = same): string => each(texts, change).join(', '),
  };
}

const same = (text: string): string => text;

/** JSON's way to write a text is YAML's too. */
const quote = (text: string): string => JSON.stringify(text);

function chapters(
  old: NonNullable<ReportData['chapters']>,
  ofThisYear: (texts: Texts) => Texts,
  { inline }: Writer,
): string {
  const lines = Object.entries(old).map(
    ([key, { printed, ...title }]) =>
      `  ${key}: { ${printed ? `printed: ${quote(printed)}, ` : ''}${inline(ofThisYear(title), todoIfNumbered)} }`,
  );
  return ['chapters:', ...lines].join('\n');
}

function keyFigures(old: NonNullable<ReportData['key_figures']>, { inline }: Writer): string {
  const items = old.map(({ value, label, change, at, indicator, place, figure }) =>
    [
      `  - value: { ${inline(value, todo)} }`,
      `    label: { ${inline(label, todoIfNumbered)} }`,
      ...(change ? [`    change: { ${inline(change, todo)} }`] : []),
      `    at: ${withoutBlock(at)}`,
      // The period is the new report's, and figures keep their ids.
      ...Object.entries({ indicator, place, figure }).flatMap(([key, id]) =>
        id === undefined ? [] : [`    ${key}: ${id}`],
      ),
    ].join('\n'),
  );
  return ['key_figures:', ...items].join('\n');
}

/** `overview/status#s1.1.2-p3` -> `overview/status#s1.1.2`: the heading stays, paragraphs and notes are gone. */
function withoutBlock(at: string): string {
  const [slug, id = ''] = at.split('#') as [string, string?];
  const kept = id.startsWith('note-') ? '' : id.replace(/(^|-)p\d+$/, '');
  return kept ? `${slug}#${kept}` : slug;
}
