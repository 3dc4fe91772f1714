import { resolve } from 'node:path';
import { joinParts } from '../build/index.ts';
import { countOf } from '../languages/index.ts';
import { displayPath } from '../project.ts';
import { holdBuildLock } from '../publish/index.ts';
import { prepare } from './build.ts';
import { defineCommand, libraryOptions, runAsMain } from './command.ts';
import { stages } from './stages.ts';

export const join = defineCommand({
  name: 'join',
  positionals: '<folder of a part>…',
  help: `
Sets together the parts of a site that npm run build -- --part made: draws the pages of the whole library, checks, makes
the search index, and puts the site in place as dist/, as npm run build does. The last site stays where anything is wrong.
  --content DIR  the library's folder, if it is not content/
  --out DIR      where the site goes, if not to dist/
  --stages       prints the processor time of each stage
  --publications DIR  where PDFs and other files of whole reports lie, if not in the reports' own folders
  --strict       does not publish pages that are heavier than their budget, either
The parts have to be made of the same content by the same version of the program, with the same SITE and BASE.`,
  options: {
    stages: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    publications: { type: 'string' },
    ...libraryOptions,
  },
  async run({ values, positionals, project, output, doing }) {
    const { end, say: taken } = stages();
    const work = prepare(project, output);
    holdBuildLock(project);
    const folders = positionals.map((folder) => resolve(folder));
    const records = await joinParts(folders, project, values, work, { ...output, doing, end });
    output.line(
      `Built ${displayPath(project, project.out)}/ with ${countOf(records, 'page', 'pages')} in the search index.`,
    );
    if (values.stages) output.line(`CPU seconds: ${taken()}`);
    return 0;
  },
});

await runAsMain(import.meta, join);
