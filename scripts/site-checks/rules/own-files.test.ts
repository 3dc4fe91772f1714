import { expect, it } from 'vitest';
import { sayOfSite } from '../../testing/site.ts';
import { ownFiles } from './own-files.ts';

it.each([
  ['a.css', '@font-face{src:url("/reports/a.woff2")}'],
  [
    'a.svg',
    '<svg xmlns="http://www.w3.org/2000/svg"><style>.a{fill:red}</style><text aria-label="&lt;img onerror=x>"> onload= url(x) &lt;script></text></svg>',
  ],
])('has nothing to message of %s: %s', (path, text) => expect(sayOfSite(ownFiles, { [path]: text })).toEqual([]));

it.each([
  [
    'a.css',
    '@import "https://example.com/a.css";',
    '/a.css  url(https://example.com/a.css) goes to another host — nothing requested from elsewhere — put the file in public/ or src/',
  ],
  [
    'a.css',
    'p{background:url(//example.com/a)}',
    '/a.css  url(//example.com/a) goes to another host — nothing requested from elsewhere — put the file in public/ or src/',
  ],
  [
    'a.css',
    'p{background:url(data:image/svg+xml,x)}',
    '/a.css  url(data:image/svg+xml,x) goes to another host — nothing requested from elsewhere — put the file in public/ or src/',
  ],
  [
    'a.svg',
    '<svg><script>x()</script></svg>',
    '/a.svg  the SVG holds <script> — shapes and text alone — correct scripts/charts/',
  ],
  [
    'a.svg',
    '<svg onload="x()"/>',
    '/a.svg  the SVG holds an event handler (onload) — shapes and text alone — correct scripts/charts/',
  ],
  [
    'a.svg',
    '<svg><a href="https://example.com/"><text>x</text></a></svg>',
    '/a.svg  the SVG holds <a> — shapes and text alone — correct scripts/charts/,/a.svg  the SVG holds an address (href) — shapes and text alone — correct scripts/charts/',
  ],
  [
    'a.svg',
    '<svg><style>@import "x"</style></svg>',
    '/a.svg  the SVG holds a style that fetches something — shapes and text alone — correct scripts/charts/',
  ],
  ['a.svg', 'nothing', '/a.svg  this is no SVG — a file that begins with <svg — correct it'],
])('refuses %s: %s', (path, text, said) => expect(sayOfSite(ownFiles, { [path]: text }).join()).toBe(said));
