import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build as buildWithAstro } from 'astro';
import { openCache } from '../cache/index.ts';
import { checkContent } from '../check/index.ts';
import {
  formatProblem,
  heldBackIn,
  pictureOrders,
  type Library,
  type Problem,
  provideLibrary,
  readContentFiles,
  readIncremental,
  reportOf,
  without,
} from '../content/index.ts';
import { catalogue, messageLanguage } from '../languages/index.ts';
import { ExpectedError } from '../expected-error.ts';
import { displayPath, type Project, setProject } from '../project.ts';
import { copyPublicFiles, holdBuildLock, publish, recover, requireSiteFolder, workFolder } from '../publish/index.ts';
import { putPictures } from '../pictures/index.ts';
import { putPublications, putWholeReports, type Stale } from '../publications/index.ts';
import { indexSite, recordsOf } from '../search/index.ts';
import { checkBuilt, inspectBuilt, type PageReport, printOutputProblems } from '../site-checks/index.ts';
import { defineCommand, libraryOptions, type Output, runAsMain } from './command.ts';
import { stages } from './stages.ts';

export const build = defineCommand({
  name: 'build',
  help: `
Checks the content, builds the site beside the last good one, indexes it, checks what was built, and puts it in place as
dist/. A build that fails leaves the last site as it was.
  --content DIR  the library's folder, if it is not content/
  --out DIR      where the site goes, if not to dist/
  --stages       prints the processor time of each stage
  --publications DIR  where PDFs and other files of whole reports lie, if not in the reports' own folders
  --strict       does not publish pages that are heavier than their budget, either
SITE=https://example.org and BASE=/reports in the environment say where the site will live. Drafts, and reports under an
embargo, are left out; SOURCE_DATE_EPOCH in the environment says another day than today's.`,
  options: {
    stages: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    publications: { type: 'string' },
    ...libraryOptions,
  },
  async run({ values, project, output, doing }) {
    // In development mode Vite keeps watching, and the build would never end.
    process.env['NODE_ENV'] = 'production';
    requireSiteFolder(project);
    holdBuildLock(project);
    const stage = stages();
    // Beside the site, and in the program's folder, where a build works.
    for (const folder of new Set([project.out, join(project.root, basename(project.out))]))
      for (const done of recover(folder)) output.line(done);
    const work = workFolder(project.root, process.pid);
    process.on('exit', () => rmSync(work, { recursive: true, force: true }));
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

    doing('checking the content');
    const library = readChecked(project, output);
    provideLibrary(() => library);
    stage.end('check');

    doing('drawing the pages');
    await buildWithAstro({ root: project.root, outDir: work, logLevel: 'warn' });
    stage.end('pages');

    doing('making the pictures');
    await putPictures(pictureOrders(library, project.content), project.cache, work);
    stage.end('pictures');

    doing('reading the pages that were built');
    const reports = inspectBuilt(work, project);
    stage.end('output');

    // After their frames were inspected: what is set into them was, on its own page.
    doing('putting whole reports together');
    putWholeReports(work, project);
    const { publications } = values;
    for (const stale of putPublications(work, project, publications)) output.line(sayStale(stale, publications));
    stage.end('whole');

    doing('making the search index');
    const cache = openCache(project, 'search');
    const records = recordsOf(library, cache);
    await keepAwake(indexSite(work, records, library.glossary?.data ?? {}, cache, project.out));
    stage.end('index');

    doing('checking what was built');
    checkLast(work, reports, project, values.strict, output);
    stage.end('links');

    copyPublicFiles(project, work);

    doing('putting the site in place');
    publish(work, project.out);
    output.line(`Built ${displayPath(project, project.out)}/ with ${records.length} pages in the search index.`);
    if (values.stages) output.line(`CPU seconds: ${stage.say()}`);
    return 0;
  },
});

/** Nothing is built from content that is wrong: what was published stays as it was. */
function readChecked(project: Project, output: Output): Library {
  const cache = openCache(project, 'texts');
  const library = readIncremental(readContentFiles(project), cache);
  const held = heldBackIn(library, project.today);
  const errors = checkContent(library, cache).filter((problem) => stops(problem, held));
  cache.save();
  if (errors.length === 0) {
    if (held.size > 0) output.line(catalogue(messageLanguage()).commands.leftOut([...held]));
    setProject({ ...project, leftOut: [...held.keys()] });
    return without(library, new Set(held.keys()));
  }
  for (const error of errors)
    output.error(`${displayPath(project, project.content)}/${formatProblem(error, messageLanguage())}`);
  throw new ExpectedError(`\n${errors.length} problems: nothing was built, and ${lastSite(project)} is as it was.`);
}

/** What was made of another text is not linked: whoever builds is told how to make it anew. */
const sayStale = ({ lang, report, types }: Stale, publications?: string): string =>
  `${report}/${lang}: ${types.join(', ')} ${types.length === 1 ? 'was' : 'were'} made of another text than the site has, and ${types.length === 1 ? 'is' : 'are'} not linked. Make anew: npm run publications -- --report ${report} --lang ${lang}${publications === undefined ? '' : ` --publications ${publications}`}`;

/** What is wrong in a report that is left out stops nothing; a link to it from what is published does. */
const stops = ({ severity, rule, file }: Problem, held: ReadonlyMap<string, unknown>): boolean =>
  (severity === 'error' || rule === 'unpublished') && !held.has(reportOf(file));

/** Nothing is published that a reader would find broken. */
function checkLast(
  work: string,
  reports: readonly PageReport[],
  project: Project,
  isStrict: boolean,
  output: Output,
): void {
  const [warnings, problems] = divide(checkBuilt(work, reports, project), ({ isWarning }) => !isStrict && isWarning);
  if (warnings.length > 0) output.line(`${printOutputProblems(warnings)}\n`);
  if (problems.length === 0) return;
  throw new ExpectedError(
    `${printOutputProblems(problems)}\n\n${problems.length} problems in what was built: ${lastSite(project)} is as it was.`,
  );
}

const divide = <One>(all: readonly One[], test: (one: One) => boolean | undefined): [One[], One[]] => [
  all.filter(test),
  all.filter((one) => !test(one)),
];

const lastSite = (project: Project): string => `${displayPath(project, project.out)}/`;

/** Pagefind's process does not keep Node from ending before it has answered: a timer does. */
async function keepAwake<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const timer = setInterval(() => undefined, 1000);
  try {
    return await answer;
  } finally {
    clearInterval(timer);
  }
}

await runAsMain(import.meta, build);
