import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chartStyleHash, FOR_A_YEAR, IMMUTABLE, plainHeaders } from '../publish/headers.ts';
import { serverPolicy } from '../publish/csp.ts';
import { publication } from '../site-url.ts';

/**
 * Prints a server for nginx: `BASE=/reports node scripts/commands/nginx.ts --name example.org > yearleaf.conf`.
 * The content security policy is the one that the build used, so print it again after an update.
 */
const { values } = parseArgs({
  options: {
    name: { type: 'string', default: 'example.org' },
    root: { type: 'string', default: resolve('dist') },
    listen: { type: 'string', default: '80' },
  },
});
const { base } = publication;

const chart = existsSync('dist')
  ? readdirSync('dist', { recursive: true, encoding: 'utf8' }).find((path) => /figures[/\\][^/\\]+\.svg$/.test(path))
  : undefined;
const style = chartStyleHash(chart && readFileSync(join('dist', chart), 'utf8'));
const moved = existsSync('dist/_redirects') ? readFileSync('dist/_redirects', 'utf8').trim().split('\n') : [];
const redirects = moved
  .map((line) => line.split(' '))
  .map(([from, to]) => `    location = ${from} { return 301 ${to}; }`);
const headers = Object.entries(plainHeaders).map(([name, value]) => `    add_header ${name} "${value}" always;`);

console.log(`# Belongs in the http block: /etc/nginx/conf.d/yearleaf.conf
map $uri $yearleaf_cache {
    default           "no-cache";
    "~^${base}(${IMMUTABLE.join('|')})"   "${FOR_A_YEAR}";
}
# Types that nginx does not know by itself.
types {
    text/csv  csv;
}

server {
    listen ${values.listen};
    server_name ${values.name};
    ${base ? `location ${base}/ {\n        alias ${values.root}/;\n    }\n    location = ${base} { return 301 ${base}/; }` : `root ${values.root};`}
    index index.html;
    charset utf-8;
    charset_types text/css text/csv text/javascript application/javascript application/json image/svg+xml text/xml text/plain;
${redirects.join('\n')}
    error_page 404 ${base}/404.html;
    absolute_redirect off;

    add_header Content-Security-Policy "${serverPolicy(style)}" always;
    add_header Cache-Control $yearleaf_cache always;
${headers.join('\n')}

    gzip on;
    gzip_vary on;
    gzip_types text/css text/csv text/javascript application/javascript application/json image/svg+xml text/xml application/xml text/plain;

    # What the server itself needs is nobody else's business.
    location = ${base}/_headers { return 404; }
    location = ${base}/_redirects { return 404; }
}`);
