import { join, resolve } from 'node:path';
import { partsFor, partsToMake, readParts } from '../build/index.ts';
import { readContentFiles } from '../content/index.ts';
import { writeWhole } from '../files/index.ts';
import { defineCommand, libraryOptions, runAsMain } from './command.ts';

export const parts = defineCommand({
  name: 'parts',
  help: `
Says in how many parts a library is built best, and of each what makes it, which reports it holds, and a key that changes
whenever anything does that the part is made of: the program, its reports, what belongs to no report, SITE and BASE.
  --of N         in so many parts, if not in as many as pay: one for each 4,000 texts
  --json         prints [{ part, name, key }, …] in one line, for a runner that deals out work
  --keys DIR     also writes each key into a file, DIR/2-of-8.key, for a runner that looks at files
  --content DIR  the library's folder, if it is not content/`,
  options: {
    of: { type: 'string' },
    json: { type: 'boolean', default: false },
    keys: { type: 'string' },
    ...libraryOptions,
  },
  run({ values, project, output, doing }) {
    doing('reading the content');
    const files = readContentFiles(project);
    const all = partsToMake(files, values.of === undefined ? partsFor(files) : readParts(values.of), project);
    if (values.keys !== undefined)
      for (const { name, key } of all) writeWhole(join(resolve(values.keys), `${name}.key`), `${key}\n`);
    output.line(
      values.json
        ? JSON.stringify(all.map(({ part, name, key }) => ({ part, name, key })))
        : all
            .map(({ command, key, reports }) => `${command}\n  ${key}\n  ${reports.join(', ') || 'no report'}`)
            .join('\n'),
    );
    return 0;
  },
});

await runAsMain(import.meta, parts);
