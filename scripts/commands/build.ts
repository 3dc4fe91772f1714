import { basename, join, resolve } from 'node:path';
import {
  buildInProcesses,
  buildPart,
  buildSite,
  jobsFor,
  openWorkFolder,
  readChecked,
  readJobs,
  readShare,
  shareName,
} from '../build/index.ts';
import { readContentFiles } from '../content/index.ts';
import { countOf } from '../languages/index.ts';
import { displayPath, type Project } from '../project.ts';
import { holdBuildLock, recover, requireSiteFolder } from '../publish/index.ts';
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
  --part 2/8     draws the second of eight parts of the library, for npm run join to set together
  --jobs N       builds in so many processes at once, if not in as many as pay; --jobs 1 in one
  --to DIR       where the part goes, if not to parts/2-of-8/
SITE=https://example.org and BASE=/reports in the environment say where the site will live. Drafts, and reports under an
embargo, are left out; SOURCE_DATE_EPOCH in the environment says another day than today's.`,
  options: {
    stages: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    publications: { type: 'string' },
    part: { type: 'string' },
    to: { type: 'string' },
    jobs: { type: 'string' },
    ...libraryOptions,
  },
  async run({ values, project, output, doing }) {
    const { end, say: taken } = stages();
    const say = { ...output, doing, end };
    const work = prepare(project, output);
    if (values.part === undefined) {
      holdBuildLock(project);
      const files = readContentFiles(project);
      const jobs = values.jobs === undefined ? jobsFor(project, files) : readJobs(values.jobs);
      const records =
        jobs > 1
          ? await buildInProcesses(project, jobs, values, work, say)
          : await buildSite(readChecked(files, project, say), project, values, work, say);
      output.line(
        `Built ${displayPath(project, project.out)}/ with ${countOf(records, 'page', 'pages')} in the search index.`,
      );
    } else {
      const share = readShare(values.part);
      const to = resolve(values.to ?? join('parts', shareName(share)));
      const { reports, isMade } = await buildPart(project, share, to, work, say);
      const folder = `${displayPath(project, to)}/`;
      output.line(
        isMade
          ? `Part ${values.part} is in ${folder} already, made of the same: nothing was to be done.`
          : `Built part ${values.part} in ${folder}: ${reports.length} ${reports.length === 1 ? 'report' : 'reports'}.`,
      );
    }
    if (values.stages) output.line(`CPU seconds: ${taken()}`);
    return 0;
  },
});

/** Sets right what killed builds have left, and answers the folder to build in. */
export function prepare(project: Project, output: Output): string {
  // In development mode Vite keeps watching, and the build would never end.
  process.env['NODE_ENV'] = 'production';
  requireSiteFolder(project);
  // Beside the site, and in the program's folder, where a build works.
  for (const folder of new Set([project.out, join(project.root, basename(project.out))]))
    for (const done of recover(folder)) output.line(done);
  return openWorkFolder(project.root);
}

await runAsMain(import.meta, build);
