import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchRow, costOfIndicators, picture, table } from '../testing/bench/report.ts';
import { type Edit, edits } from '../testing/bench/edits.ts';
import { generateLibrary } from '../testing/bench/generate.ts';
import { type Cost, measure } from '../testing/bench/measure.ts';
import { cleanEnvironment } from '../testing/program.ts';
import { copyProject, type ProjectCopy } from '../testing/project-copy.ts';
import { hashFolder } from '../testing/hash-folder.ts';
import { countSteps } from '../progress/index.ts';
import { defineCommand, runAsMain } from './command.ts';

const bench = defineCommand({
  name: 'bench',
  help: `
Makes a library of about so many HTML pages, and says what check and build cost with empty caches and after an edit.

  --pages N       how many pages; may be given several times (1000)
  --verify        builds the edited library once more with empty caches: both have to be the same to the last byte
  --indicators N  instead: what 2,000 values of indicators cost, from N builds with them and without in turns
  --picture FILE  draws the costs as an SVG`,
  options: {
    pages: { type: 'string', multiple: true, default: ['1000'] },
    verify: { type: 'boolean', default: false },
    indicators: { type: 'string' },
    picture: { type: 'string' },
  },
  async run({ values, output, doing }) {
    if (values.indicators !== undefined) {
      for (const pages of values.pages.map(Number))
        output.line(costOfIndicators(await inTurns(pages, Number(values.indicators))));
      return 0;
    }
    const rows: BenchRow[] = [];
    for (const pages of values.pages.map(Number)) {
      doing(`measuring a library of ${pages} pages`);
      rows.push(...(await benchmark(pages, values.verify)));
    }
    output.line(table(rows));
    if (values.picture) writeFileSync(values.picture, picture(rows, readFileSync('scripts/charts/chart.css', 'utf8')));
    return 0;
  },
});

await runAsMain(import.meta, bench);

async function benchmark(pages: number, isVerified: boolean): Promise<BenchRow[]> {
  const copy = copyProject(generateLibrary(pages));
  const runs: BenchRow[] = [];
  const step = countSteps('costs measured', Object.keys(edits).length + 3);
  const row = (command: BenchRow['command'], when: BenchRow['when'], cost: Cost) => {
    runs.push({ pages, html: countPages(copy), command, when, cost });
    step();
  };
  try {
    row('build', 'cold', await run(copy, 'scripts/commands/build.ts', '--stages'));
    for (const [when, edit] of Object.entries(edits) as [keyof typeof edits, Edit][]) {
      edit(copy);
      row('build', when, await run(copy, 'scripts/commands/build.ts', '--stages'));
    }
    if (isVerified) await verify(copy);
    edits['a sentence edited'](copy);
    row('check', 'a sentence edited', await run(copy, 'scripts/commands/check.ts'));
    forget(copy);
    row('check', 'cold', await run(copy, 'scripts/commands/check.ts'));
  } finally {
    copy.remove();
  }
  return runs;
}

/** CPU seconds of builds with nothing remembered, in pairs: with values of indicators, and without. */
async function inTurns(pages: number, times: number): Promise<[number, number][]> {
  const [counted, plain] = (['counted', 'plain'] as const).map((series) =>
    copyProject(generateLibrary(pages, 1, series)),
  ) as [ProjectCopy, ProjectCopy];
  const cold = async (copy: ProjectCopy): Promise<number> => {
    forget(copy);
    return (await run(copy, 'scripts/commands/build.ts', '--stages')).cpu;
  };
  try {
    const pairs: [number, number][] = [];
    for (let turn = 0; turn < times; turn++) pairs.push([await cold(counted), await cold(plain)]);
    return pairs;
  } finally {
    counted.remove();
    plain.remove();
  }
}

/** As `npm run` does it. A refusal is told and measured: it comes at the end of a build, when all the work is done. */
async function run(copy: ProjectCopy, ...args: string[]): Promise<Cost> {
  const cost = await measure([process.execPath, 'scripts/setup.mjs', ...args], {
    cwd: copy.root,
    env: cleanEnvironment(),
  });
  console.error(
    `${args.join(' ')}: ${cost.cpu.toFixed(1)} CPU seconds, ${cost.wall.toFixed(1)} by the clock, ${cost.memory} MB. ${cost.stdout.trim().replaceAll('\n', ' ')}`,
  );
  if (cost.status !== 0) console.error(cost.stderr);
  return cost;
}

function forget(copy: ProjectCopy): void {
  for (const path of ['.yearleaf', 'node_modules/.astro', 'node_modules/.vite', 'node_modules/.cache'])
    rmSync(join(copy.root, path), { recursive: true, force: true });
}

async function verify(copy: ProjectCopy): Promise<void> {
  const cached = hashFolder(join(copy.root, 'dist'));
  forget(copy);
  await run(copy, 'scripts/commands/build.ts');
  if (hashFolder(join(copy.root, 'dist')) !== cached)
    throw new Error('A build with its caches is not the same as one without.');
  console.error('The build with its caches is the same as one without, to the last byte.');
}

/** HTML pages that the last build put in place. */
function countPages({ root }: ProjectCopy): number {
  const dist = join(root, 'dist');
  return existsSync(dist)
    ? readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html')).length
    : 0;
}
