import type { Cell, Figure } from '../../tables/index.ts';
import { drawChart } from '../../charts/index.ts';
import type { edits } from './edits.ts';
import type { Cost } from './measure.ts';

/** One command on one library. */
export interface BenchRow {
  /** Pages that were asked for, and HTML pages that were built. */
  pages: number;
  html: number;
  command: 'check' | 'build';
  when: 'cold' | keyof typeof edits;
  cost: Pick<Cost, 'cpu' | 'wall' | 'memory' | 'stdout'>;
}

/** The stages that a build tells, and what is left for the indexer's own process: `check 7.0, pages 8.1 …`. */
function stagesOf({ command, cost }: BenchRow): string {
  const said = /CPU seconds: (.*)/.exec(cost.stdout)?.[1];
  if (command === 'check' || !said) return '';
  const own = [...said.matchAll(/ ([\d.]+)/g)].reduce((total, [, seconds]) => total + Number(seconds), 0);
  return `${said}, Pagefind ${Math.max(0, cost.cpu - own).toFixed(1)}`;
}

/** The measurements as a Markdown table. */
export function table(rows: readonly BenchRow[]): string {
  const lines = rows.map((row) => {
    const { html, pages, command, when, cost } = row;
    return `| ${pages} (${html}) | ${command}, ${when} | ${cost.cpu.toFixed(1)} | ${cost.wall.toFixed(1)} | ${cost.memory} | ${stagesOf(row)} |`;
  });
  return [
    '| pages (built) | | CPU s | wall s | MB | CPU s of each stage |',
    '| --- | --- | ---: | ---: | ---: | --- |',
    ...lines,
  ].join('\n');
}

/** Pairs of CPU seconds, with and without, as a sentence; the share is that of the sums. */
export function costOfIndicators(pairs: readonly (readonly [number, number])[]): string {
  const [counted, plain] = [0, 1].map((side) => pairs.reduce((sum, pair) => sum + pair[side]!, 0)) as [number, number];
  const each = pairs.map((pair) => pair.map((cpu) => cpu.toFixed(1)).join(' and ')).join(', ');
  return `With 2,000 values of indicators and without, CPU seconds: ${each}: ${((counted / plain - 1) * 100).toFixed(1)} % more.`;
}

/** What a build costs, by the number of pages, as an SVG file. */
export function picture(rows: readonly BenchRow[], css: string): string {
  const builds = rows.filter(({ command }) => command === 'build');
  const sizes = [...new Set(builds.map(({ pages }) => pages))];
  const number = (value: number): Cell => ({ kind: 'number', text: value.toFixed(1), value });
  const costOf = (pages: number, when: BenchRow['when']): number =>
    builds.find((row) => row.pages === pages && row.when === when)?.cost.cpu ?? 0;
  const figure: Figure = {
    id: 'bench',
    chart: 'pair',
    title: 'What a build costs, in CPU seconds',
    source: 'npm run bench',
    unit: 's',
    table: {
      columns: [
        { name: 'Pages', numeric: false },
        { name: 'With nothing remembered', numeric: true },
        { name: 'A sentence edited', numeric: true },
      ],
      rows: sizes.map((pages) => [
        { kind: 'text', text: `${pages.toLocaleString('en')} pages` },
        number(costOf(pages, 'cold')),
        number(costOf(pages, 'a sentence edited')),
      ]),
    },
  };
  return drawChart(figure, { lang: 'en', size: 'wide', standalone: true, css });
}
