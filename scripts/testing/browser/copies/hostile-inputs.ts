import { REPORT } from '../../library.ts';

/** A file, or several, by which somebody tries to run something in a reader's browser, or to break the build. */
export interface HostileInput {
  name: string;
  /** Files of a report that is called `report`, by their path below `content/`. */
  files: (report: string) => Record<string, string>;
}

export const SITE = `format: 2
languages: [zh, en]
name: { zh: "</title><script>alert(1)</script>", en: "<img src=x onerror=alert(1)>" }
tagline: { zh: "\\"><script>alert(1)</script>", en: "<svg onload=alert(1)>" }
publisher: { zh: "<script>alert(1)</script>", en: "</script><script>alert(1)</script>" }
description: { zh: "\\" onmouseover=\\"alert(1)", en: "'><img src=x onerror=alert(1)>" }
cases:
  name: { zh: "<b onclick=alert(1)>案例</b>", en: "</script><b>Cases" }
  kinds: { policy: { zh: "<b onclick=alert(1)>政策</b>", en: "<b onclick=alert(1)>Policy</b>" } }
  stances: { neutral: { zh: "<b onclick=alert(1)>中性</b>", en: "<b onclick=alert(1)>Neutral</b>" } }
`;
export const TOPICS = 'turnover: { zh: "<script>alert(1)</script>", en: "</script><script>alert(1)</script>" }\n';

/** Values of a report's section; each is the same in both languages. */
export interface Section {
  title?: string;
  summary?: string;
  printed?: string;
  body?: string;
  /** Written into the frontmatter as it is. */
  more?: string;
  report?: string;
  notes?: string;
  /** The file's name, without the language: `1-a.mdx`. */
  file?: string;
}

const quote = (text: string): string => JSON.stringify(text);

export const section =
  ({
    title = 'Title',
    summary = 'Summary',
    printed,
    body = 'Text',
    more = '',
    report = REPORT,
    notes,
    file = '1-a.mdx',
  }: Section): HostileInput['files'] =>
  (id) => {
    const text = `---\ntitle: ${quote(title)}\nsummary: ${quote(summary)}\n${printed ? `printed: ${quote(printed)}\n` : ''}${more}---\n\n${body}\n`;
    return {
      [`${id}/report.yaml`]: report,
      [`${id}/zh/${file}`]: text,
      [`${id}/en/${file}`]: text,
      ...(notes && { [`${id}/notes.yaml`]: notes }),
    };
  };

export const figure = (attributes: string, table: string): string => `<Figure ${attributes}>\n\n${table}\n\n</Figure>`;
export const TABLE = '| A | B |\n| --- | ---: |\n| x | 1 |\n| y | 2 |';
export const plainFigure = (table: string) => figure('id="f" chart="none" title="T" unit="%" source="S"', table);

/** Markup that runs something where it is taken for HTML. */
const markup: Record<string, string> = {
  script: '<script>alert(1)</script>',
  'image with onerror': '<img src="x" onerror="alert(1)" />',
  'svg with onload': '<svg onload="alert(1)"></svg>',
  'iframe with javascript:': '<iframe src="javascript:alert(1)"></iframe>',
  'end of the title': '</title><script>alert(1)</script>',
  'end of a script': '</script><script>alert(1)</script>',
  'end of an attribute': '" onmouseover="alert(1)" x="',
  'an expression': '{alert(1)}',
  'a style': '<style>body{background:url(https://evil.example/)}</style>',
};

/** The same, escaped as Markdown has it: text that a reader is meant to see. */
const escaped = (text: string): string => text.replace(/[<{}|\\]/g, '\\$&');

const inPlaces = Object.entries(markup).flatMap(([what, text]): HostileInput[] => [
  { name: `${what} in a title`, files: section({ title: text, summary: text }) },
  { name: `${what} in a paragraph`, files: section({ body: text }) },
  { name: `${what} as escaped text and in code`, files: section({ body: `${escaped(text)}\n\n\`${text}\`` }) },
  {
    name: `${what} in a cell`,
    files: section({ body: plainFigure(`| A | B |\n| --- | --- |\n| x | ${text} |\n| y | z |`) }),
  },
  {
    name: `${what} escaped in cells, drawn as a chart`,
    files: section({
      body: figure(
        'id="f" chart="bar" title="T" unit="%" source="S"',
        `| A | B |\n| --- | ---: |\n| ${escaped(text)} | 1 |\n| y | 2 |`,
      ),
    }),
  },
  {
    name: `${what} in a caption`,
    files: section({
      body: figure(
        `id="f" chart="bar" title='${text.replaceAll("'", '')}' source='${text}' note='${text}' unit='${text}'`,
        TABLE,
      ),
    }),
  },
]);

const links = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '&#106;avascript:alert(1)',
  'java&Tab;script:alert(1)',
  '<java\tscript:alert(1)>',
  'vbscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  '//evil.example/x',
  '/../../../etc/passwd',
].map((url): HostileInput => ({ name: `a link to ${url}`, files: section({ body: `[text](${url})` }) }));

const otherLinks: HostileInput[] = [
  { name: 'javascript: in a reference', files: section({ body: '[text][a]\n\n[a]: javascript:alert(1)' }) },
  { name: 'javascript: as an autolink', files: section({ body: '<javascript:alert(1)>' }) },
  { name: 'an image from another host', files: section({ body: '![x](https://evil.example/pixel.png)' }) },
  {
    name: 'a link title with a handler',
    files: section({ body: '[text](https://www.stats.gov.cn/ "x\\" onmouseover=\\"alert(1)")' }),
  },
  { name: 'javascript: in a footnote', files: section({ body: 'Text.[^a]\n\n[^a]: [x](javascript:alert(1))' }) },
];

const formulas = [
  '=HYPERLINK("https://evil.example","x")',
  "+cmd\\|' /C calc'!A0",
  '-2+3+cmd\\|x',
  '@SUM(1,2)',
  '=1+1',
].map((text): HostileInput => ({
  name: `the formula ${text}`,
  files: section({ body: plainFigure(`| A | B |\n| --- | --- |\n| ${text} | ${text} |\n| y | z |`) }),
}));

const ids: HostileInput[] = [
  '../../x',
  '/etc/passwd',
  'a/b',
  '..',
  'x" onload="alert(1)',
  '<script>',
  '__proto__',
  'constructor',
].map((id) => ({
  name: `the figure id ${id}`,
  files: section({ body: figure(`id='${id}' chart="bar" title="T" unit="%" source="S"`, TABLE) }),
}));

const names: HostileInput[] = [
  { name: 'a file name with markup', files: section({ file: '1-<img src=x>.mdx' }) },
  { name: 'a file name with dots', files: section({ file: '1-..mdx' }) },
  {
    name: 'a file that is no content',
    files: (id) => ({ ...section({})(id), [`${id}/zh/evil.html`]: '<script>alert(1)</script>' }),
  },
  {
    name: 'an SVG beside the text',
    files: (id) => ({ ...section({})(id), [`${id}/zh/evil.svg`]: '<svg onload="alert(1)"/>' }),
  },
];

/** A text that shows an SVG with this in it. */
const drawing = (
  name: string,
  inside: string,
  { picture = '![x](a.svg "x")', credits = 'own: all\n', head = '' } = {},
): HostileInput => ({
  name,
  files: (id) => ({
    ...section({ body: picture })(id),
    [`${id}/images/a.svg`]: `${head}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">${inside}<path d="M0 0h9v9z"/></svg>`,
    [`${id}/images/credits.yaml`]: credits,
  }),
});

const drawings: HostileInput[] = [
  drawing('an SVG with a script', '<script>alert(1)</script>'),
  drawing(
    'an SVG with a script under another prefix',
    '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>',
  ),
  drawing('an SVG with a handler', '<rect width="9" height="9" onload="alert(1)" onmousemove="alert(1)"/>'),
  drawing('an SVG with a handler that begins by itself', '<animate attributeName="x" begin="0s" onbegin="alert(1)"/>'),
  drawing('an SVG with a link to javascript:', '<a xlink:href="javascript:alert(1)"><rect width="9" height="9"/></a>'),
  drawing('an SVG with HTML in it', '<foreignObject><iframe src="javascript:alert(1)"/></foreignObject>'),
  drawing('an SVG that asks another host', '<image href="https://evil.example/a.png"/>'),
  drawing('an SVG whose style asks another host', '<style>path{fill:url(https://evil.example/#a)}</style>'),
  drawing('an SVG with entities', '&a;', { head: '<!DOCTYPE svg [<!ENTITY a "<script>alert(1)</script>">]>' }),
  drawing('an SVG in another encoding', '', { head: '<?xml version="1.0" encoding="UTF-7"?>' }),
  drawing('an SVG with a style sheet of its own', '', { head: '<?xml-stylesheet href="https://evil.example/a.css"?>' }),
  drawing('markup in what stands for a picture', '', {
    picture: '![\\"> \\<img src=x onerror=alert(1)>](a.svg "\\"> \\<script>alert(1)\\</script>")',
  }),
  drawing('markup in a credit', '', {
    credits: 'a.svg: { credit: { zh: "<script>alert(1)</script>", en: "\\"><img src=x onerror=alert(1)>" } }\n',
  }),
  drawing('a credit that leads to javascript:', '', {
    credits: 'a.svg: { credit: x, source: "javascript:alert(1)" }\n',
  }),
];

const yaml: HostileInput[] = [
  {
    name: 'billion laughs',
    files: section({
      report: `${REPORT}chapters:\n  a: &a { zh: x, en: x }\n${'bcdefghi'
        .split('')
        .map(
          (key, index) => `  ${key}: &${key} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[index]}`).join(', ')}]`,
        )
        .join('\n')}\n`,
    }),
  },
  {
    name: 'a YAML tag that makes a function',
    files: section({ more: 'printed: !!js/function "function(){alert(1)}"\n' }),
  },
  { name: 'a YAML merge key', files: section({ more: 'base: &b { printed: "1" }\n<<: *b\n' }) },
  { name: 'the key __proto__', files: section({ more: '__proto__: { polluted: true }\n' }) },
  { name: 'the note __proto__', files: section({ notes: '__proto__: { zh: x, en: x }\n' }) },
  {
    name: 'markup in a note',
    files: section({
      notes: 'odd: { zh: "<script>alert(1)</script>", en: "</p><img src=x onerror=alert(1)>" }\n',
      body: '<Note id="odd" />',
    }),
  },
  {
    name: 'markup in report.yaml',
    files: section({
      report: REPORT.replace(
        '报告, en: Report',
        '"<script>alert(1)</script>", en: "</title><script>alert(1)</script>"',
      ).replace('某部, en: A ministry', '"<img src=x onerror=alert(1)>", en: "<svg onload=alert(1)>"'),
    }),
  },
  {
    name: 'a place that climbs',
    files: (id) => ({
      ...section({})(id),
      [`${id}/report.yaml`]: `${REPORT}key_figures:\n  - { value: { zh: "1", en: "1" }, label: { zh: 甲, en: A }, at: ../../../etc/passwd }\n`,
    }),
  },
  { name: 'YAML that does not end', files: section({ report: `${REPORT}chapters: { a: { zh: "x` }) },
  { name: 'YAML as deep as it goes', files: section({ report: `${REPORT}chapters: ${'['.repeat(5000)}\n` }) },
];

const program: HostileInput[] = [
  { name: 'an import', files: section({ body: 'import fs from "node:fs"\n\nText' }) },
  { name: 'an export that runs', files: section({ body: 'export const x = process.exit(9)\n\nText' }) },
  { name: 'an expression that ends the build', files: section({ body: 'Text {process.exit(9)} text' }) },
  {
    name: 'an attribute that is a program',
    files: section({ body: figure('id="f" chart="bar" title={process.exit(9)} source="S"', TABLE) }),
  },
  {
    name: 'attributes that are spread',
    files: section({ body: figure('{...process.env} id="f" chart="bar" title="T" unit="%" source="S"', TABLE) }),
  },
  { name: 'an unknown component', files: section({ body: '<Fragment set:html="<script>alert(1)</script>" />' }) },
  {
    name: 'set:html on a known component',
    files: section({ body: '<Note id="x" set:html="<script>alert(1)</script>" />' }),
  },
  {
    name: 'a figure that hands itself data',
    files: section({ body: figure(`id="f" chart="bar" title="T" unit="%" source="S" figure='{"id":"x"}'`, TABLE) }),
  },
  { name: 'an HTML comment', files: section({ body: '<!-- <script>alert(1)</script> -->' }) },
];

const signs: HostileInput[] = [
  { name: 'right-to-left overrides', files: section({ title: 'exe\u202efdp', body: 'gpj\u202e.exe \u2066x\u2069' }) },
  { name: 'control characters', files: section({ body: 'a\u0000b\u0008c\u001b[31md' }) },
  { name: 'invisible characters in a title', files: section({ title: 'Ti\u200btle\u2060\ufeff' }) },
  { name: 'a line of a million characters', files: section({ body: 'x'.repeat(1_000_000) }) },
  { name: 'a title of a hundred thousand characters', files: section({ title: 'x'.repeat(100_000) }) },
  { name: 'a quotation in a quotation, a thousand deep', files: section({ body: `${'>'.repeat(1000)} x` }) },
  { name: 'brackets, ten thousand deep', files: section({ body: '['.repeat(10_000) }) },
  {
    name: 'a table of a thousand columns',
    files: section({
      body: plainFigure(`|${' a |'.repeat(1000)}\n|${' --- |'.repeat(1000)}\n|${' b |'.repeat(1000)}`),
    }),
  },
  {
    name: 'numbers beyond all bounds',
    files: section({
      body: figure(
        'id="f" chart="bar" title="T" unit="%" source="S"',
        `| A | B |\n| --- | ---: |\n| x | ${'9'.repeat(400)} |\n| y | 1e999 |`,
      ),
    }),
  },
];

export const hostileInputs: HostileInput[] = [
  ...inPlaces,
  ...links,
  ...otherLinks,
  ...formulas,
  ...ids,
  ...names,
  ...drawings,
  ...yaml,
  ...program,
  ...signs,
];
