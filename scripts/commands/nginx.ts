import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartStyleHash } from '../publish/headers.ts';
import { nginxServer } from '../publish/nginx.ts';
import { defineCommand, libraryOptions, runAsMain } from './command.ts';

export const nginx = defineCommand({
  name: 'nginx',
  help: `
Prints a server for nginx, with the policy, caching and redirects of the site that was built last:
  npm run --silent nginx -- --name example.org > yearleaf.conf
Print it again after an update. SITE and BASE in the environment have to be those of the build.
  --name NAME    the server's name
  --root DIR     where the site lies on the server, if not where it was built
  --listen PORT  80 if not said otherwise
  --out DIR      the site that was built, if not dist/`,
  options: {
    name: { type: 'string', default: 'example.org' },
    root: { type: 'string' },
    listen: { type: 'string', default: '80' },
    ...libraryOptions,
  },
  run({ values, project: { out, base }, output }) {
    const files = existsSync(out) ? readdirSync(out, { recursive: true, encoding: 'utf8' }) : [];
    const read = (file: string | undefined) => (file ? readFileSync(join(out, file), 'utf8') : '');
    const chart = files.find((path) => /figures[/\\][^/\\]+\.svg$/.test(path));
    output.line(
      nginxServer({
        name: values.name,
        root: values.root ?? out,
        listen: values.listen,
        base,
        chartStyle: chartStyleHash(read(chart) || undefined),
        redirects: read(files.find((path) => path === '_redirects')),
      }),
    );
    return 0;
  },
});

await runAsMain(import.meta, nginx);
