import { serverPolicy } from './csp.ts';
import { FOR_A_YEAR, IMMUTABLE, plainHeaders } from './headers.ts';

export interface NginxOptions {
  name: string;
  /** Where the site lies on the server. */
  root: string;
  listen: string;
  base: string;
  /** `sha256-…` of the style that charts carry as files of their own. */
  chartStyle: string;
  /** What the build wrote into `_redirects`: lines of `from to status`. */
  redirects: string;
}

/** A server for nginx that answers as the site's own `_headers` and `_redirects` say. */
export function nginxServer({ name, root, listen, base, chartStyle, redirects }: NginxOptions): string {
  const moved = redirects
    .split('\n')
    .map((line) => line.trim().split(' '))
    .filter(([from]) => from)
    .map(([from, to]) => `    location = ${from} { return 301 ${to}; }`);
  const headers = Object.entries(plainHeaders).map(([header, value]) => `    add_header ${header} "${value}" always;`);
  const place = base
    ? `location ${base}/ {\n        alias ${root}/;\n    }\n    location = ${base} { return 301 ${base}/; }`
    : `root ${root};`;

  return `# Belongs in the http block: /etc/nginx/conf.d/yearleaf.conf
map $uri $yearleaf_cache {
    default           "no-cache";
    "~^${base}(${IMMUTABLE.join('|')})"   "${FOR_A_YEAR}";
}
# Types that nginx does not know by itself.
types {
    text/csv  csv;
}

server {
    listen ${listen};
    server_name ${name};
    ${place}
    index index.html;
    charset utf-8;
    charset_types ${TEXTS.join(' ')} text/plain;
${moved.join('\n')}
    error_page 404 ${base}/404.html;
    absolute_redirect off;

    add_header Content-Security-Policy "${serverPolicy(chartStyle)}" always;
    add_header Cache-Control $yearleaf_cache always;
${headers.join('\n')}

    gzip on;
    gzip_vary on;
    gzip_types ${[...TEXTS, 'application/xml', 'text/plain'].join(' ')};

    # What the server itself needs is nobody else's business.
    location = ${base}/_headers { return 404; }
    location = ${base}/_redirects { return 404; }
}`;
}

const TEXTS = [
  'text/css',
  'text/csv',
  'text/javascript',
  'application/javascript',
  'application/json',
  'image/svg+xml',
  'text/xml',
];
