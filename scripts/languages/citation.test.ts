import { expect, it } from 'vitest';
import { catalogue, type Lang } from './index.ts';

const part = { issuer: 'I', report: 'R', part: 'P', site: 'S', url: 'https://e.org/' };

it.each<[Lang, string, string]>([
  ['en', 'I. R, “P”. https://e.org/', 'Li Lei, Anna Berg. “P”. In: I. R. https://e.org/'],
  ['zh', 'I：《R》，“P”，https://e.org/', 'Li Lei、Anna Berg：“P”，载I《R》，https://e.org/'],
  ['zh-hant', 'I：《R》，「P」，https://e.org/', 'Li Lei、Anna Berg：「P」，載I《R》，https://e.org/'],
])('in %s a part of a report is cited by its own authors, where it has some', (lang, without, withAuthors) => {
  const { citation } = catalogue(lang).interface;
  expect(citation.original(part)).toBe(without);
  expect(citation.original({ ...part, authors: ['Li Lei', 'Anna Berg'] })).toBe(withAuthors);
});
