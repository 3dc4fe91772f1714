import type { Heading, Nodes, RootContent, Table, TableCell } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { stringify } from 'yaml';
import type { SectionData, TextFile } from '../../content/index.ts';
import { isElement } from '../../markdown/index.ts';
import { catalogue, type Lang } from '../../languages/index.ts';
import { attributesOf, headsUnits } from '../../tables/index.ts';
import { csvNameOf } from './data-files.ts';
import { todoIfNumbered } from './todo.ts';

/** A section without its text: its frontmatter, headings and figures stay, in their order, each text becomes one TODO line. */
export function emptySection(page: TextFile): string {
  const blocks = (page.tree?.children ?? [])
    .map((node) => emptyBlock(page, node))
    .filter((block) => block !== undefined);
  const text = textOf(page);
  const once = blocks.filter((block, index) => block !== text || blocks[index - 1] !== text);
  return [frontmatter(page.frontmatter.data as SectionData, page.path.lang), ...once].join('\n\n') + '\n';
}

const textOf = ({ path }: TextFile): string => catalogue(path.lang).newReport.sectionText;

function frontmatter({ title, printed, topics }: SectionData, lang: Lang): string {
  const lines = [
    `title: ${scalar(todoIfNumbered(title))}`,
    printed && `printed: ${scalar(printed)}`,
    topics && `topics: [${topics.join(', ')}]`,
    `summary: ${catalogue(lang).newReport.sectionSummary}`,
  ];
  return ['---', ...lines.filter(Boolean), '---'].join('\n');
}

/** A YAML value, in quotes where it needs them. */
const scalar = (value: string): string => stringify(value, { lineWidth: 0 }).trim();

/** Undefined for what a new report does not take over: notes, footnotes, excuses. */
function emptyBlock(page: TextFile, node: RootContent): string | undefined {
  if (node.type === 'heading') return heading(page, node);
  if (node.type === 'footnoteDefinition' || node.type === 'definition') return undefined;
  if (isElement(node)) return node.name === 'Figure' ? figure(page, node) : undefined;
  return textOf(page);
}

/** `## 1.1.2 全国网上零售额达11.76万亿元` -> `## 1.1.2 TODO 全国网上零售额达11.76万亿元`: last year's number is not to stand. */
function heading(page: TextFile, node: Heading): string {
  const text = source(page, node);
  const [number] = /^#+\s+(?:\d+(?:\.\d+)+\s+|\d{1,2}[.．、]\s*)?/u.exec(text) ?? [''];
  return number + todoIfNumbered(text.slice(number.length));
}

/** What stays the same from year to year, so that a figure of this year and one of the last make a series. */
const KEPT = new Set([
  'id',
  'chart',
  'of',
  'unit',
  'source',
  'printed',
  'whole',
  'totals',
  'map',
  'columns',
  'rows',
  'indicators',
  'rowIndicators',
]);

function figure(page: TextFile, element: MdxJsxFlowElement): string {
  const attributes = element.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return [];
    if (attribute.name === 'title') return [`title="TODO ${String(attribute.value)}"`];
    if (attribute.name === 'data') return [`data="${csvNameOf(String(attribute.value))}"`];
    return KEPT.has(attribute.name) ? [source(page, attribute)] : [];
  });
  if (attributesOf(element).data !== undefined) return `<Figure ${attributes.join(' ')} />`;
  const table = element.children.find((child): child is Table => child.type === 'table');
  return [`<Figure ${attributes.join(' ')}>`, ...(table ? [emptyTable(page, table)] : []), '</Figure>'].join('\n\n');
}

/**
 * The head, the first column and units as they are, `—` in all other cells; a row that heads others, or ends a group,
 * stays as it is.
 */
function emptyTable(page: TextFile, table: Table): string {
  const [head = '', rule = ''] = source(page, table).split('\n');
  const cellText = (cell: TableCell): string => cell.children.map((child) => source(page, child)).join('');
  const [heads, ...body] = table.children.map(({ children }) => children);
  const isKept = (column: number): boolean => column === 0 || headsUnits(cellText(heads![column]!));
  const rows = body.map((cells) => {
    const hasValues = cells.slice(1).some((cell) => cell.children.length > 0);
    const texts = cells.map((cell, column) => (isKept(column) || !hasValues ? cellText(cell) : '—'));
    return `| ${texts.join(' | ')} |`;
  });
  return [head, rule, ...rows].join('\n');
}

/** A node as it is written, without the footnotes that it points to. */
function source(page: TextFile, { position }: Pick<Nodes, 'position'>): string {
  return page.body.slice(position?.start.offset, position?.end.offset).replace(/\[\^[^\]]+\]/g, '');
}
