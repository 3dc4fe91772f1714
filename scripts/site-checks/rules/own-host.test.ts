import { expect, it } from 'vitest';
import { sayOfPage } from '../../testing/site.ts';
import { ownHost } from './own-host.ts';

it.each([
  '<a href="https://www.mofcom.gov.cn/">x</a>',
  '<img src="/reports/a.png">',
  '<link rel="canonical" href="https://example.org/reports/en/x/">',
  '<link rel="alternate" href="https://example.com/">',
])('has nothing to message of %s', (html) => expect(sayOfPage(ownHost, html)).toEqual([]));

it.each([
  [
    '<img src="https://example.com/a.png">',
    '<img src="https://example.com/a.png"> goes to another host — nothing requested from elsewhere — put the file in public/ or src/',
  ],
  [
    '<script src="//example.com/a.js"></script>',
    '<script src="//example.com/a.js"> goes to another host — nothing requested from elsewhere — put the file in public/ or src/',
  ],
  [
    '<link rel="preconnect" href="https://example.com">',
    '<link href="https://example.com"> goes to another host — nothing requested from elsewhere — put the file in public/ or src/',
  ],
  [
    '<form action="https://example.com/">',
    '<form action="https://example.com/"> goes to another host — nothing requested from elsewhere — put the file in public/ or src/',
  ],
  [
    '<svg><image href="https://example.com/a.png"/></svg>',
    '<image href="https://example.com/a.png"> goes to another host — nothing requested from elsewhere — put the file in public/ or src/',
  ],
])('refuses %s', (html, said) => expect(sayOfPage(ownHost, html)).toEqual([said]));
