import { csvParseRows } from 'd3';
import { attribute, type Element, textOf } from '../element.ts';
import { countOf, type Lang, languagePattern, MINUS, plainDigits } from '../../languages/index.ts';
import { dateIn } from '../../numbers/index.ts';
import { inBracketsOf, ROWS_ON_PAGE, saysPercent } from '../../tables/index.ts';
import type { Page, Site } from '../site.ts';
import type { Message } from '../problem.ts';
import type { PageRule } from '../rule.ts';

/** What the figure's JSON file says; see scripts/tables/json.ts. */
interface FigureJson {
  chart: string;
  columns: { name: string; levels?: string[]; unit?: string }[];
  rows: { text: string; value: number | string | null; plain?: string; missing?: string }[][];
}

/** Ids begin with a letter: a number is a page of the gallery. */
const FIGURE_PAGE = new RegExp(`^/(?:${languagePattern})/[^/]+/figures/[a-z][^/]*/$`);

/** The texts of the files beside a figure's page; nothing for any other page. */
export function filesBeside(site: Site, address: string): string[] {
  if (!FIGURE_PAGE.test(address)) return [];
  const stem = address.slice(1, -1);
  return ['csv', 'json', 'svg'].map((type) =>
    site.paths.has(`${stem}.${type}`) ? site.read(`${stem}.${type}`).toString('utf8') : '',
  );
}

/** Beside each figure's page stand its CSV, its JSON and, where there is a chart, its SVG; all say what its table says. */
export const figureFiles: PageRule = (page, site) => {
  if (!FIGURE_PAGE.test(page.address)) return [];
  const stem = page.address.slice(1, -1);
  const missing = ['csv', 'xlsx', 'json'].filter((type) => !site.paths.has(`${stem}.${type}`));
  if (missing.length > 0)
    return missing.map((type) => [
      `/${stem}.${type} is missing`,
      'a file for each figure',
      'see src/pages/[lang]/[report]/figures/',
    ]);
  const table = page.elements.find((element) => element.tagName === 'table');
  if (!table) return [['the page has no table', 'the table behind the figure', 'see src/components/FigureView.astro']];
  const shown = readTable(table);
  const json = JSON.parse(site.read(`${stem}.json`).toString('utf8')) as FigureJson;
  const inJson = compareJson(shown, json);
  return [
    // Where the JSON does not fit the page, nothing can be said of the CSV.
    ...(inJson.length > 0
      ? inJson
      : compareCsv(shown, site.read(`${stem}.csv`).toString('utf8'), json, languageOf(page))),
    ...checkChart(page, site, stem, json),
  ];
};

/** A table as its page shows it: the lowest head of each column, and rows, `undefined` where there is no value. */
interface Shown {
  heads: string[];
  rows: (string | undefined)[][];
}

function readTable(table: Element): Shown {
  const lines = elementsIn(table, 'tr').filter((line) => !hasClass(line, 'row-head'));
  const isHead = (line: Element) => line.parentNode?.tagName === 'thead';
  return {
    heads: lowestHeads(lines.filter(isHead)),
    rows: lines
      .filter((line) => !isHead(line))
      .map((line) => cellsOf(line).map((cell) => (hasClass(cell, 'missing') ? undefined : normal(wordsOf(cell))))),
  };
}

const cellsOf = (line: Element): Element[] =>
  line.childNodes.filter(
    (node): node is Element => 'tagName' in node && (node.tagName === 'th' || node.tagName === 'td'),
  );

/** Of heads in several lines those that stand right above the values. */
function lowestHeads(lines: Element[]): string[] {
  const lowest: string[] = [];
  const reach: number[] = [];
  lines.forEach((line, top) => {
    let column = 0;
    for (const cell of cellsOf(line)) {
      while ((reach[column] ?? 0) > top) column++;
      const [wide, high] = ['colspan', 'rowspan'].map((name) => Number(attribute(cell, name) ?? 1)) as [number, number];
      for (let each = 0; each < wide; each++, column++) {
        lowest[column] = normal(wordsOf(cell));
        reach[column] = top + high;
      }
    }
  });
  return lowest;
}

function elementsIn(element: Element, name: string): Element[] {
  const inside = element.childNodes.filter((node): node is Element => 'tagName' in node);
  return inside.flatMap((child) => [...(child.tagName === name ? [child] : []), ...elementsIn(child, name)]);
}

const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(' ').includes(name);

/** Its text without flags, intervals, marks of footnotes, and what only the eye sees. */
const wordsOf = (node: Element): string =>
  node.childNodes
    .map((child) => {
      if (!('tagName' in child)) return textOf(child);
      const value = attribute(child, 'data-value');
      if (value !== undefined) return value;
      return child.tagName === 'sup' || hasClass(child, 'interval') || attribute(child, 'aria-hidden') === 'true'
        ? ''
        : wordsOf(child);
    })
    .join('');

/** Brackets and spaces differ between what is shown and what is filed: `占比（%）` and `占比 (%)`. */
const normal = (text: string): string => text.replaceAll('（', '(').replaceAll('）', ')').replace(/\s+/g, '');

/** What a head that says % itself has no need of. */
const withUnit = (name: string, unit?: string): string => (unit && !saysPercent(name) ? `${name}(${unit})` : name);

function compareJson(shown: Shown, { columns, rows }: FigureJson): Message[] {
  const heads = columns.map(({ name, levels, unit }) => {
    const lowest = levels?.at(-1) ?? name;
    return normal(withUnit(lowest, unit));
  });
  const filed = rows.map((row) =>
    row.map(({ text, plain: bare = text, missing }) => (missing ? undefined : plain(normal(bare)))),
  );
  const asShown = shown.rows.map((row) => row.map((text) => text && plain(text)));
  return [...compareHeads('JSON', shown.heads, heads), ...compareRows('JSON', asShown, filed)];
}

const languageOf = ({ address }: Page): Lang => address.split('/')[1] as Lang;

function compareCsv(shown: Shown, csv: string, { columns, rows }: FigureJson, lang: Lang): Message[] {
  if (!csv.startsWith('\ufeff'))
    return [
      [
        'the CSV does not begin with a byte order mark',
        'UTF-8 that a spreadsheet recognises',
        'see scripts/text/csv.ts',
      ],
    ];
  const [head = [], ...lines] = csvParseRows(csv.slice(1));
  const formula = [head, ...lines].flat().find((field) => RUNS.test(field));
  if (formula)
    return [
      [`the CSV holds «${formula}», which a spreadsheet runs`, "a field that begins with '", 'see scripts/text/csv.ts'],
    ];
  const names = columns.map(({ name, unit }) => normal(withUnit(name, unit)));
  // Heads of groups stand before the values, marks and notes between and behind them.
  const fields = head.map((name) => normal(plain(name)));
  let from = 0;
  const places = names.map((name) => {
    const at = fields.findIndex((field, index) => index >= from && (field === name || field.startsWith(`${name}[`)));
    from = at + 1;
    return at;
  });
  const lost = places.findIndex((at) => at < 0);
  if (lost >= 0)
    return [[`the CSV has no column «${names[lost]}»`, 'every column of the table', 'see scripts/tables/csv.ts']];
  const filed = lines.map((line, row) =>
    places.map((at, column) => readField(withoutQuote(line[at]!), rows[row]?.[column], lang)),
  );
  const wanted = shown.rows.map((row) => row.map((text) => (text === '' ? undefined : text && plain(text))));
  return compareRows('CSV', wanted, filed);
}

/** What a field says as its page says it: not the sign of a missing value, and a day in words. */
function readField(field: string, cell: FigureJson['rows'][0][0] | undefined, lang: Lang): string | undefined {
  if (field === '' || (cell?.missing && field === cell.text)) return undefined;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(field) && cell && dateIn(cell.text, lang) === field;
  return plain(normal(isDay ? cell.text : field));
}

/** What a spreadsheet runs; a signed number with its unit is none: `-10.7%`, `+3 people`. */
const RUNS = /^[=@＝＠\t\r]|^[+\-＋－](?!\s?\d)|^[+\-＋－].*[=(|!]/u;

/** The quote that keeps a spreadsheet from running a field. */
const withoutQuote = (field: string): string => field.replace(/^'(?=[=+\-@＝＋－＠\t\r])/u, '');

/** The same number or text, without commas in a number, and with a minus for accountants' brackets. */
function plain(text: string): string {
  const inside = inBracketsOf(text);
  const bare = inside === undefined ? text : `-${inside}`;
  return NUMBER.test(bare) ? plainDigits(bare) : bare;
}

const NUMBER = new RegExp(`^[${MINUS}+＋]?[\\d,]+(\\.\\d+)?$`, 'u');

function compareHeads(file: string, shown: string[], filed: string[]): Message[] {
  const x = filed.findIndex((text, column) => text !== shown[column]);
  return x < 0 && shown.length === filed.length
    ? []
    : [
        [
          `column ${x + 1} of the ${file} is called «${filed[x] ?? ''}»`,
          `«${shown[x] ?? ''}», as in the table on the page`,
          'see scripts/tables/',
        ],
      ];
}

/** A long table is shown by its first rows. */
function compareRows(file: string, shown: Shown['rows'], filed: Shown['rows']): Message[] {
  const expected = Math.min(filed.length, ROWS_ON_PAGE);
  if (shown.length !== expected)
    return [
      [
        `the page shows ${countOf(shown.length, 'row', 'rows')}`,
        `${expected} of the ${filed.length} that the ${file} has`,
        'see scripts/tables/',
      ],
    ];
  for (const [y, row] of shown.entries()) {
    const x = row.findIndex((text, column) => text !== filed[y]![column]);
    if (x >= 0)
      return [
        [
          `row ${y + 1}, column ${x + 1} of the ${file} says «${filed[y]![x] ?? ''}»`,
          `«${row[x] ?? ''}», as the table on the page`,
          'see scripts/tables/',
        ],
      ];
  }
  return [];
}

function checkChart(page: Page, { paths }: Site, stem: string, { chart }: FigureJson): Message[] {
  const drawn = page.elements.some(
    (element) => element.tagName === 'svg' && (attribute(element, 'class') ?? '').split(' ').includes('chart'),
  );
  if (drawn !== (chart !== 'none'))
    return [
      [
        drawn ? 'the page shows a chart' : 'the page shows no chart',
        `what the JSON says: chart "${chart}"`,
        'see src/components/FigureView.astro',
      ],
    ];
  if (drawn !== paths.has(`${stem}.svg`))
    return [
      [
        drawn ? `/${stem}.svg is missing` : `/${stem}.svg has no chart on its page`,
        'an SVG file for each chart',
        'see src/pages/[lang]/[report]/figures/',
      ],
    ];
  return [];
}
