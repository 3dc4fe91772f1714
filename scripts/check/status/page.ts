import { escapeHtml } from '../../text/index.ts';
import { type CheckMessages, inEach, type Lang } from '../../languages/index.ts';
import { sayInEach } from '../../languages/checks/index.ts';
import type { Library, Problem } from '../../content/index.ts';
import { day, folded, type Labels, labelsIn, STYLE } from './html.ts';
import { behindList, exemptionList, problemList } from './lists.ts';
import type { PageStatus, ReportStatus, Side } from './library.ts';

/** The state of the library as one HTML file that needs nothing else. Labels stand in each of its languages. */
export function statusPage(
  library: Pick<Library, 'languages' | 'regions' | 'site'>,
  reports: readonly ReportStatus[],
  made: Date,
): string {
  const labels = labelsIn(library);
  const { languages, tagOf, text } = labels;
  const title = sayInEach((words) => words.status.title);
  return `<!doctype html>
<html lang="${tagOf(languages[0])}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${languages.map((lang) => title[lang]).join(' · ')}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${text((words) => words.title)}</h1>
<p>${text((words) => words.made)} ${made.toLocaleString('sv-SE')}</p>
${isUnreachable(library) ? `<p class="warn">${text((words) => words.unreachable)}</p>\n` : ''}${overview(reports, labels)}
${reports.map((one) => report(one, labels)).join('\n')}
</body>
</html>
`;
}

/** Whether readers are told no way to report an error. */
const isUnreachable = ({ site }: Pick<Library, 'site'>): boolean =>
  Boolean(site?.data && !site.data.errors && !site.data.contact);

type Label = (words: CheckMessages['status']) => string;

const head = ({ text }: Labels, of: Label): string => `<th scope="col">${text(of)}</th>`;
const numberHead = ({ text }: Labels, of: Label): string => `<th scope="col" class="n">${text(of)}</th>`;

function overview(reports: readonly ReportStatus[], labels: Labels): string {
  const { languages, text } = labels;
  const rows = reports.map((report) => {
    const { id, pages } = report;
    const all = problemsOf(report);
    const has = (lang: Lang) => pages.filter((page) => page[lang]).length;
    const behind = pages.flatMap((page) => page.behind).length;
    const exemptions = pages.flatMap((page) => page.exemptions).length;
    const name = id ? `<a href="#${id}">${escapeHtml(id)}</a>` : text((words) => words.libraryFiles);
    const numbers = languages.map((lang) => number(has(lang))).join('') + counts(all, behind, exemptions);
    return `<tr><th scope="row">${name}</th>${numbers}</tr>`;
  });
  const heads = languages.map((lang) => numberHead(labels, (words) => words.pagesIn(lang)));
  return `<table>\n<tr>${head(labels, (words) => words.report)}${heads.join('')}${countHeads(labels)}</tr>\n${rows.join('\n')}\n</table>`;
}

const countHeads = (labels: Labels): string =>
  [
    numberHead(labels, (words) => words.behind),
    numberHead(labels, (words) => words.errors),
    numberHead(labels, (words) => words.warnings),
    numberHead(labels, (words) => words.exemptions),
  ].join('');

function counts(problems: readonly Problem[], behind: number, exemptions: number): string {
  const [errors, warnings] = (['error', 'warning'] as const).map(
    (severity) => problems.filter((problem) => problem.severity === severity).length,
  );
  return number(behind, 'warn') + number(errors!, 'bad') + number(warnings!, 'warn') + number(exemptions);
}

const number = (count: number, mark = ''): string => `<td class="n${count && mark ? ` ${mark}` : ''}">${count}</td>`;

const problemsOf = ({ pages, problems }: ReportStatus): Problem[] => [
  ...problems,
  ...pages.flatMap((page) => page.problems),
];

function report(status: ReportStatus, labels: Labels): string {
  const { label, text } = labels;
  const { id, title, pages } = status;
  const name = title
    ? label(inEach(labels.languages, (lang) => escapeHtml(title[lang])))
    : text((words) => words.sharedFiles);
  const cases = pages.filter((page) => page.kind === 'case');
  const sections = pages.filter((page) => page.kind !== 'case');
  return [
    `<section id="${escapeHtml(id)}">\n<h2>${name}</h2>`,
    sections.length > 0 ? pageTable(sections, labels) : '',
    cases.length > 0
      ? folded(
          text((words) => words.cases),
          cases.length,
          pageTable(cases, labels),
        )
      : '',
    behindList(pages, labels),
    problemList(problemsOf(status), labels),
    exemptionList(pages, labels),
    '</section>',
  ]
    .filter(Boolean)
    .join('\n');
}

function pageTable(pages: readonly PageStatus[], labels: Labels): string {
  const { languages } = labels;
  const rows = pages.map((page) => {
    const { slug, behind, problems, exemptions } = page;
    const [title = slug] = languages.flatMap((lang) => page[lang]?.title ?? []);
    return `<tr><th scope="row">${escapeHtml(title)}<br><code>${escapeHtml(slug)}</code></th>${languages.map((lang) => side(page[lang], labels)).join('')}${counts(problems, behind.length, exemptions.length)}</tr>`;
  });
  return `<table>\n<tr>${head(labels, (words) => words.page)}${languages.map((lang) => head(labels, (words) => words.blocksIn(lang))).join('')}${countHeads(labels)}</tr>\n${rows.join('\n')}\n</table>`;
}

const side = (side: Side | undefined, { text }: Labels): string =>
  side ? `<td>${side.blocks} · ${day(side.changed)}</td>` : `<td class="warn">${text((words) => words.none)}</td>`;
