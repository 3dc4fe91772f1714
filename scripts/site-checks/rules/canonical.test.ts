import { expect, it } from 'vitest';
import { sayOfSite } from '../../testing/site.ts';
import { canonical } from './canonical.ts';

it.each([
  ['<link rel="canonical" href="https://example.org/reports/en/x/">', []],
  ['<meta name="robots" content="noindex">', []],
  ['<meta http-equiv="refresh" content="0;url=/reports/en/">', []],
  ['<p>', ['/en/x/  canonical is missing — https://example.org/reports/en/x/ — correct the layout']],
  [
    '<link rel="canonical" href="/reports/en/x/">',
    ['/en/x/  canonical is /reports/en/x/ — https://example.org/reports/en/x/ — correct the layout'],
  ],
  [
    '<meta name="robots" content="noindex"><link rel="canonical" href="https://example.org/reports/en/x/">',
    ['/en/x/  canonical is https://example.org/reports/en/x/ — none on a page that is hidden — correct the layout'],
  ],
])('%s', (html, said) => expect(sayOfSite(canonical, { 'en/x/index.html': html })).toEqual(said));
