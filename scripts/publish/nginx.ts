import { ExpectedError } from '../expected-error.ts';
import type { Lang } from '../languages/index.ts';
import { EMBED, FOR_A_YEAR, framing, immutableFolders, plainHeaders } from './headers.ts';

export interface NginxOptions {
  /** Names of the server, with spaces between. */
  name: string;
  /** Where the site lies on the server. */
  root: string;
  /** A port, or an address and a port. */
  listen: string;
  base: string;
  /** Those of the library. */
  languages: readonly Lang[];
  /** `sha256-…` of the style that charts carry as files of their own. */
  chartStyle: string;
  /** What the build wrote into `_redirects`: lines of `from to status`. */
  redirects: string;
}

/** A server for nginx that answers as the site's own `_headers` and `_redirects` say. Throws an ExpectedError. */
export function nginxServer({ name, root, listen, base, languages, chartStyle, redirects }: NginxOptions): string {
  const moved = redirects
    .split('\n')
    .map((line) => line.trim().split(' '))
    .filter(([from]) => from)
    .map(([from, to]) => `    location = ${quote(from!)} { return 301 ${quote(to!)}; }`);
  const headers = Object.entries(plainHeaders).map(([header, value]) => `    add_header ${header} "${value}" always;`);
  const framingHeaders = Object.keys(framing(chartStyle, false))
    .map((header) => `    add_header ${header} ${variableOf(header)} always;`)
    .join('\n');
  const folder = path(root);
  const place = base
    ? `location ${quote(`${base}/`)} {\n        alias ${quote(`${folder}/`)};\n    }\n    location = ${quote(base)} { return 301 ${quote(`${base}/`)}; }`
    : `root ${quote(folder)};`;

  return `# Belongs in the http block: /etc/nginx/conf.d/yearleaf.conf
map $uri $yearleaf_cache {
    default           "no-cache";
    ${quote(`~^${escapeRegex(base)}(${immutableFolders(languages).join('|')})`)}   "${FOR_A_YEAR}";
}
${framingMaps(base, chartStyle)}${folder.includes(DOLLAR) ? DOLLAR_SIGN : ''}# Types that nginx does not know by itself.
types {
    text/csv  csv;
}

server {
    listen ${listenOf(listen)};
    server_name ${namesOf(name)};
    ${place}
    index index.html;
    charset utf-8;
    charset_types ${TEXTS.join(' ')} text/plain;
${moved.join('\n')}
    error_page 404 ${quote(`${base}/404.html`)};
    # A folder without a page of its own.
    error_page 403 =404 ${quote(`${base}/404.html`)};
    absolute_redirect off;

${framingHeaders}
    add_header Cache-Control $yearleaf_cache always;
${headers.join('\n')}

    gzip on;
    gzip_vary on;
    gzip_types ${[...TEXTS, 'application/xml', 'text/plain'].join(' ')};

    # What the server itself needs is nobody else's business.
    location = ${quote(`${base}/_headers`)} { return 404; }
    location = ${quote(`${base}/_redirects`)} { return 404; }
}`;
}

const variableOf = (header: string): string => `$yearleaf_${header.toLowerCase().replaceAll('-', '_')}`;

/** What a page that may be framed says otherwise; an empty header is not sent. */
function framingMaps(base: string, chartStyle: string): string {
  const embedded = framing(chartStyle, true);
  return Object.entries(framing(chartStyle, false))
    .map(
      ([header, value]) => `map $uri ${variableOf(header)} {
    default           "${value}";
    ${quote(`~^${escapeRegex(base)}${EMBED}`)}   "${embedded[header] ?? ''}";
}
`,
    )
    .join('');
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

/** A value as nginx reads it whatever is in it: spaces, quotes, `;`, `{`, `#`. Plain ones stay as they are. */
const quote = (value: string): string =>
  /^[\w./:~@%+${}-]+$/.test(value) && !/[{}]/.test(value.replaceAll(DOLLAR, ''))
    ? value
    : `"${value.replace(/[\\"]/g, '\\$&')}"`;

/** nginx takes `$` for the beginning of a variable, and knows no escape: it gets a variable that holds the sign. */
const DOLLAR = '${yearleaf_dollar}';
const DOLLAR_SIGN = `# The sign itself, where a path has it.
geo $yearleaf_dollar {
    default "$";
}
`;

function path(root: string): string {
  if (/[\u0000-\u001f\u007f]/.test(root))
    throw new ExpectedError(
      `--root is «${root}»: a path without line breaks and other control characters was expected.`,
    );
  return root.replace(/(?<=.)\/+$/, '').replaceAll('$', DOLLAR);
}

function namesOf(name: string): string {
  const names = name.trim().split(/\s+/);
  const wrong = names.find((one) => !/^(\*\.)?[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*$/u.test(one));
  if (wrong !== undefined)
    throw new ExpectedError(
      `--name is «${name}»: a server’s name was expected, such as example.org; several with spaces between.`,
    );
  return names.join(' ');
}

function listenOf(listen: string): string {
  const port = Number(/(?:^|:)(\d{1,5})$/.exec(listen)?.[1]);
  if (!/^(?:(?:[\w.-]+|\*|\[[\da-fA-F:.]+\]):)?\d{1,5}$/.test(listen) || port < 1 || port > 65_535)
    throw new ExpectedError(
      `--listen is «${listen}»: a port from 1 to 65535 was expected, such as 8080, or an address and a port, such as 127.0.0.1:8080.`,
    );
  return listen;
}

const escapeRegex = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
