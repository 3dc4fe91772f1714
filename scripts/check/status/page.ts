import type { Lang } from '../../languages/index.ts';
import type { Problem } from '../../content/problem.ts';
import { day, escape, folded, label, STYLE } from './html.ts';
import { behindList, excuseList, problemList } from './lists.ts';
import type { PageStatus, ReportStatus, Side } from './library.ts';

/** The state of the library as one HTML file that needs nothing else. Labels stand in both languages. */
export function statusPage(reports: readonly ReportStatus[], made: Date): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>文库状态 · State of the library</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${label('文库状态', 'State of the library')}</h1>
<p>${label('生成于', 'made')} ${made.toLocaleString('sv-SE')}</p>
${overview(reports)}
${reports.map(report).join('\n')}
</body>
</html>
`;
}

const heads = (...cells: [zh: string, en: string, number?: 'n'][]): string =>
  `<tr>${cells.map(([zh, en, number]) => `<th scope="col"${number ? ' class="n"' : ''}>${label(zh, en)}</th>`).join('')}</tr>`;

function overview(reports: readonly ReportStatus[]): string {
  const rows = reports.map((report) => {
    const { id, pages } = report;
    const all = problemsOf(report);
    const has = (lang: Lang) => pages.filter((page) => page[lang]).length;
    const behind = pages.flatMap((page) => page.behind).length;
    const excuses = pages.flatMap((page) => page.excuses).length;
    return `<tr><th scope="row">${id ? `<a href="#${id}">${escape(id)}</a>` : label('文库公用文件', 'files of the whole library')}</th>${number(has('zh'))}${number(has('en'))}${counts(all, behind, excuses)}</tr>`;
  });
  return `<table>\n${heads(['报告', 'report'], ['中文页', 'pages in Chinese', 'n'], ['英文页', 'pages in English', 'n'], ...COUNTS)}\n${rows.join('\n')}\n</table>`;
}

const COUNTS: [string, string, 'n'][] = [
  ['译后又改', 'changed after translation', 'n'],
  ['错误', 'errors', 'n'],
  ['提醒', 'warnings', 'n'],
  ['例外', 'excuses', 'n'],
];

function counts(problems: readonly Problem[], behind: number, excuses: number): string {
  const [errors, warnings] = (['error', 'warning'] as const).map(
    (severity) => problems.filter((problem) => problem.severity === severity).length,
  );
  return number(behind, 'warn') + number(errors!, 'bad') + number(warnings!, 'warn') + number(excuses);
}

const number = (count: number, mark = ''): string => `<td class="n${count && mark ? ` ${mark}` : ''}">${count}</td>`;

const problemsOf = ({ pages, problems }: ReportStatus): Problem[] => [
  ...problems,
  ...pages.flatMap((page) => page.problems),
];

function report(status: ReportStatus): string {
  const { id, title, pages } = status;
  const name = title ? label(escape(title.zh), escape(title.en)) : label('公用文件', 'Shared files');
  const [sections, cases] = (['section', 'case'] as const).map((kind) => pages.filter((page) => page.kind === kind));
  return [
    `<section id="${escape(id)}">\n<h2>${name}</h2>`,
    sections!.length > 0 ? pageTable(sections!) : '',
    cases!.length > 0 ? folded(label('案例', 'Cases'), cases!.length, pageTable(cases!)) : '',
    behindList(pages),
    problemList(problemsOf(status)),
    excuseList(pages),
    '</section>',
  ]
    .filter(Boolean)
    .join('\n');
}

function pageTable(pages: readonly PageStatus[]): string {
  const rows = pages.map((page) => {
    const { zh, en, slug, behind, problems, excuses } = page;
    return `<tr><th scope="row">${escape(zh?.title ?? en?.title ?? slug)}<br><code>${escape(slug)}</code></th>${side(zh)}${side(en)}${counts(problems, behind.length, excuses.length)}</tr>`;
  });
  return `<table>\n${heads(['页', 'page'], ['中文：块数、修改日期', 'Chinese: blocks, last change'], ['英文：块数、修改日期', 'English: blocks, last change'], ...COUNTS)}\n${rows.join('\n')}\n</table>`;
}

const side = (side: Side | undefined): string =>
  side ? `<td>${side.blocks} · ${day(side.changed)}</td>` : `<td class="warn">${label('无', 'none')}</td>`;
