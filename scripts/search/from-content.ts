import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { addresses, LAWS, lawId } from '../addresses.ts';
import type { Library, TextFile } from '../content/library.ts';
import type { CaseData, ReportData, SectionData } from '../content/schema.ts';
import { idOf } from '../markdown/block-ids.ts';
import { isElement } from '../markdown/components.ts';
import { describe } from '../charts/describe.ts';
import { attributesOf, readFigure } from '../tables/read-figure.ts';
import type { Figure } from '../tables/types.ts';
import { type Filed, filtersOf } from './filed.ts';
import type { Block, SearchPage } from './read-page.ts';

/**
 * What search knows, read from the content itself: for the development server, which has no built pages. The same
 * pages and texts as `readPage` gives for the built ones, but for what only a page says, such as a chapter's list.
 */
export const fromContent = (content: Library): SearchPage[] => content.pages.flatMap((page) => readFile(content, page));

function readFile(content: Library, page: TextFile): SearchPage[] {
  const report = content.reports.get(page.path.report)?.data;
  const { data } = page.frontmatter;
  if (!report || !data || !page.tree) return [];
  const main =
    page.path.kind === 'case' ? caseOf(page, data as CaseData, report) : sectionOf(page, data as SectionData, report);
  const inside: SearchPage[] = [];
  for (const node of page.tree.children) {
    if (!isElement(node)) addBlock(main, node);
    else if (node.name === 'Figure') inside.push(...figurePages(main, page, readFigure(node, page.path.lang).figure));
    else if (node.name === 'Note') inside.push(...notePages(main, page, content, attributesOf(node).id ?? ''));
  }
  return [main, ...inside];
}

function sectionOf({ path }: TextFile, { title, printed, topics = [] }: SectionData, report: ReportData): SearchPage {
  const chapter = report.chapters?.[path.chapter ?? ''];
  const name = path.isIndex && chapter ? chapter[path.lang] : [printed, title].filter(Boolean).join(' ');
  const where = [report.short[path.lang], !path.isIndex && chapter?.[path.lang]].filter(Boolean).join(' · ');
  return pageOf(path, addresses.section(path.lang, path.report, path.slug), name, where, {
    kind: 'section',
    dates: [report.period],
    topics,
  });
}

function caseOf({ path }: TextFile, data: CaseData, report: ReportData): SearchPage {
  const address = addresses.section(path.lang, path.report, path.slug);
  const { topics, stance, places, dates = [report.period] } = data;
  const page = pageOf(path, address, data.title, report.short[path.lang], {
    kind: 'case',
    dates,
    topics,
    stance,
    places,
  });
  const facts = [
    data.places,
    data.organisations,
    data.persons,
    data.amounts,
    data.outcome && [data.outcome],
    data.outlet && [data.outlet],
    data.printed && [data.printed],
  ];
  page.blocks.push(
    ...facts.flatMap((fact) => (fact ? [{ id: '', head: -1, text: fact.join(path.lang === 'zh' ? '、' : '; ') }] : [])),
  );
  return page;
}

function pageOf(
  path: TextFile['path'],
  url: string,
  title: string,
  where: string,
  filed: Omit<Filed, 'report'>,
): SearchPage {
  const { date, ...filters } = filtersOf({ ...filed, report: path.report });
  return {
    url,
    lang: path.lang,
    title,
    where,
    kind: filed.kind,
    date: date?.[0] ?? '',
    filters,
    heads: [],
    blocks: [],
  };
}

function addBlock(page: SearchPage, node: RootContent): void {
  const text = (
    node.type === 'table'
      ? node.children.map((row) => row.children.map((cell) => toString(cell)).join(' ')).join(' ')
      : toString(node)
  )
    .replace(/\s+/g, ' ')
    .trim();
  if (!text) return;
  if (node.type === 'heading') page.heads.push(text);
  page.blocks.push({ id: idOf(node) ?? '', head: page.heads.length - 1, text });
}

/** A figure's own page; for the list of laws, a page for each. */
function figurePages(main: SearchPage, { path }: TextFile, figure: Figure | undefined): SearchPage[] {
  if (!figure) return [];
  const rows = figure.table.rows.map((row) => row.map(({ text }) => text));
  const like = { ...main, heads: [], where: `${main.where} · ${main.title}` };
  if (figure.id === LAWS) {
    const law = (cells: string[], index: number): SearchPage => ({
      ...like,
      url: `${addresses.laws(path.lang)}#${lawId(path.report, index)}`,
      title: cells.at(-1)!,
      kind: 'law',
      filters: { ...main.filters, kind: ['law'] },
      blocks: [block(lawId(path.report, index), cells.join(' '))],
    });
    return rows.map(law);
  }
  const said = [
    describe(figure, path.lang),
    figure.source,
    figure.derived,
    figure.missing,
    figure.note,
    figure.unit,
  ].filter((text) => text !== undefined);
  const columns = figure.table.columns.map(({ name, unit }) => (unit ? `${name}（${unit}）` : name)).join(' ');
  const texts = [...said, columns, ...rows.map((row) => row.join(' '))];
  return [
    {
      ...like,
      url: addresses.figure(path.lang, path.report, figure.id),
      title: figure.title,
      kind: 'figure',
      filters: { ...main.filters, kind: ['figure'] },
      blocks: texts.map((text) => block('', text)),
    },
  ];
}

function notePages(main: SearchPage, { path }: TextFile, content: Library, id: string): SearchPage[] {
  const text = content.notes.get(path.report)?.data?.[id]?.[path.lang];
  if (!text) return [];
  const name = path.lang === 'zh' ? '编者注：' : 'Editor’s note: ';
  return [
    {
      ...main,
      url: `${main.url}#note-${id}`,
      title: name + main.title,
      kind: 'note',
      filters: { ...main.filters, kind: ['note'] },
      heads: [],
      blocks: [block(`note-${id}`, text)],
    },
  ];
}

const block = (id: string, text: string): Block => ({ id, head: -1, text });
