import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSiteLanguages, requireLibrary } from '../content/index.ts';
import { ExpectedError } from '../expected-error.ts';
import { writeWhole } from '../files/index.ts';
import { displayPath } from '../project.ts';
import { chartStyleHash, nginxServer, requireBuiltSite } from '../publish/index.ts';
import { defineCommand, libraryOptions, runAsMain } from './command.ts';

export const nginx = defineCommand({
  name: 'nginx',
  help: `
Writes a server for nginx, with the policy, caching and redirects of the site that was built last:
  npm run nginx -- --name example.org --file yearleaf.conf
Write it again after an update. SITE and BASE in the environment have to be those of the build.
  --file FILE    where it goes, as a whole or not at all; without it, it is printed
  --name NAME    the server's name
  --root DIR     where the site lies on the server, if not where it was built
  --listen PORT  80 if not said otherwise
  --out DIR      the site that was built, if not dist/`,
  options: {
    file: { type: 'string' },
    name: { type: 'string', default: 'example.org' },
    root: { type: 'string' },
    listen: { type: 'string', default: '80' },
    ...libraryOptions,
  },
  run({ values, project, output }) {
    requireLibrary(project);
    const { out, base } = project;
    requireBuiltSite(project, '_headers');
    const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
    const read = (file: string | undefined) => (file ? readFileSync(join(out, file), 'utf8') : '');
    const chart = files.find((path) => /figures[/\\][^/\\]+\.svg$/.test(path));
    const server = nginxServer({
      name: values.name,
      root: values.root ?? out,
      listen: values.listen,
      base,
      languages: readSiteLanguages(project.content).languages,
      chartStyle: chartStyleHash(read(chart) || undefined),
      redirects: read(files.find((path) => path === '_redirects')),
    });
    if (values.file === undefined) output.line(server);
    else {
      const file = resolve(values.file);
      if (existsSync(file) && statSync(file).isDirectory())
        throw new ExpectedError(`--file is ${values.file}, a folder: the name of a file was expected.`);
      writeWhole(file, `${server}\n`);
      output.line(`Wrote ${displayPath(project, file)}.`);
    }
    return 0;
  },
});

await runAsMain(import.meta, nginx);
