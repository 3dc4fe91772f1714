import { csvParseRows } from 'd3';
import { attribute, type Element, textOf } from '../html.ts';
import { languagePattern, MINUS, plainDigits } from '../../languages/index.ts';
import type { Page, Site } from '../site.ts';
import type { Message } from '../problem.ts';
import type { PageRule } from '../rule.ts';

/** What the figure's JSON file says; see scripts/tables/files.ts. */
interface FigureJson {
  chart: string;
  columns: { name: string; unit?: string }[];
  rows: { text: string; value: number | string | null }[][];
}

const FIGURE_PAGE = new RegExp(`^/(?:${languagePattern})/[^/]+/figures/[^/]+/$`);

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
  const missing = ['csv', 'json'].filter((type) => !site.paths.has(`${stem}.${type}`));
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
  return [
    ...compareJson(shown, json),
    ...compareCsv(shown, site.read(`${stem}.csv`).toString('utf8')),
    ...checkChart(page, site, stem, json),
  ];
};

/** A table as its page shows it; `undefined` where the page shows that print gives no value. */
type Shown = (string | undefined)[][];

function readTable(table: Element): Shown {
  const rows: Shown = [];
  const walk = (element: Element): void => {
    if (element.tagName === 'tr') rows.push([]);
    if (element.tagName === 'td' || element.tagName === 'th') {
      const isMissing = (attribute(element, 'class') ?? '').split(' ').includes('missing');
      rows.at(-1)?.push(isMissing ? undefined : normal(textOf(element)));
    }
    for (const child of element.childNodes) if ('tagName' in child) walk(child);
  };
  walk(table);
  return rows;
}

/** Brackets and spaces differ between what is shown and what is filed: `占比（%）` and `占比 (%)`. */
const normal = (text: string): string => text.replaceAll('（', '(').replaceAll('）', ')').replace(/\s+/g, '');

function compareJson(shown: Shown, json: FigureJson): Message[] {
  const header = json.columns.map(({ name, unit }) => normal(unit ? `${name}(${unit})` : name));
  const rows = json.rows.map((row, y) =>
    row.map(({ text }, x) => (shown[y + 1]?.[x] === undefined ? undefined : normal(text))),
  );
  return compare('JSON', shown, [header, ...rows]);
}

function compareCsv(shown: Shown, csv: string): Message[] {
  if (!csv.startsWith('\ufeff'))
    return [
      [
        'the CSV does not begin with a byte order mark',
        'UTF-8 that a spreadsheet recognises',
        'see scripts/tables/files.ts',
      ],
    ];
  const rows = csvParseRows(csv.slice(1)).map((row) =>
    row.map((field) => (field === '' ? undefined : normal(plain(field)))),
  );
  const wanted = shown.map((row) => row.map((text) => (text === '' ? undefined : text && plain(text))));
  const formula = csvParseRows(csv.slice(1))
    .flat()
    .find((field) => RUNS.test(field));
  const formulas: Message[] = formula
    ? [
        [
          `the CSV holds «${formula}», which a spreadsheet runs`,
          "a field that begins with '",
          'see scripts/tables/files.ts',
        ],
      ]
    : [];
  return [...compare('CSV', wanted, rows), ...formulas];
}

/** What a spreadsheet runs; a signed number with its unit is none: `-10.7%`, `+3 people`. */
const RUNS = /^[=@＝＠\t\r]|^[+\-＋－](?!\s?\d)|^[+\-＋－].*[=(|!]/u;

/** The same number or text, without what the CSV adds or leaves out: the quote before a formula, commas in a number. */
function plain(text: string): string {
  const bare = text.replace(/^'(?=[=+\-@＝＋－＠\t\r])/u, '');
  return NUMBER.test(bare) ? plainDigits(bare) : bare;
}

const NUMBER = new RegExp(`^[${MINUS}+＋]?[\\d,]+(\\.\\d+)?$`, 'u');

function compare(file: string, shown: Shown, filed: Shown): Message[] {
  if (shown.length !== filed.length)
    return [
      [
        `the ${file} has ${filed.length} lines`,
        `${shown.length}, as the table on the page`,
        'see scripts/tables/files.ts',
      ],
    ];
  for (const [y, row] of shown.entries()) {
    if (row.length !== filed[y]!.length)
      return [
        [
          `line ${y + 1} of the ${file} has ${filed[y]!.length} fields`,
          `${row.length}, as the table on the page`,
          'see scripts/tables/files.ts',
        ],
      ];
    const x = row.findIndex((text, column) => text !== filed[y]![column]);
    if (x >= 0)
      return [
        [
          `line ${y + 1}, field ${x + 1} of the ${file} says «${filed[y]![x] ?? ''}»`,
          `«${row[x] ?? ''}», as the table on the page`,
          'see scripts/tables/files.ts',
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
