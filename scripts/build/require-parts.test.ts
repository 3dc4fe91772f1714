import { describe, expect, it } from 'vitest';
import { ExpectedError } from '../expected-error.ts';
import type { Manifest } from './manifest.ts';
import { requireParts } from './require-parts.ts';

const now = { program: 'p', content: 'c', site: 'https://example.org/reports', leftOut: ['rice-2020'] };
const asNow = () => now;
const part = (number: number, of: number, changed: Partial<Manifest> = {}) => ({
  name: `parts/${number}-of-${of}`,
  manifest: { part: number, of, files: 'f', ...now, ...changed },
});

describe('parts are set together', () => {
  it('when all of them are there, in any order', () =>
    expect(() => requireParts([part(2, 3), part(3, 3), part(1, 3)], asNow)).not.toThrow());

  it.each<[string, Parameters<typeof requireParts>[0], string]>([
    ['none is named', [], 'No part was named: the folders of all parts were expected: npm run join -- parts/*'],
    [
      'one is missing',
      [part(1, 3), part(3, 3)],
      'Part 2 of 3 is missing. Make what is missing: npm run build -- --part 2/3',
    ],
    [
      'several are missing',
      [part(3, 4)],
      'Parts 1, 2, 4 of 4 are missing. Make what is missing: npm run build -- --part 1/4',
    ],
    [
      'one is there twice',
      [part(1, 2), part(2, 2), { ...part(1, 2), name: 'copy' }],
      'Part 1 of 2 is there more than once: parts/1-of-2, copy. Name one of them.',
    ],
    [
      'they are parts of different wholes',
      [part(1, 2), part(2, 3)],
      'parts/1-of-2 is one of 2 parts, and parts/2-of-3 one of 3: the parts of one site were expected. Leave out what is of another, or make all anew.',
    ],
    [
      'the program was another',
      [part(1, 1, { program: 'older' })],
      'The part in parts/1-of-1 was made by another version of the program, of its packages or of Node. Make it anew: npm run build -- --part 1/1 --to parts/1-of-1',
    ],
    [
      'the content was another',
      [part(1, 2), part(2, 2, { content: 'older' })],
      'The part in parts/2-of-2 was made of another content than the library has here, or of reports that are dealt out otherwise now. Make it anew: npm run build -- --part 2/2 --to parts/2-of-2',
    ],
    [
      'it was made for another address',
      [part(1, 1, { site: 'https://example.com' })],
      'The part in parts/1-of-1 was made for https://example.com, and this site is for https://example.org/reports: SITE and BASE have to be the same. Make it anew: npm run build -- --part 1/1 --to parts/1-of-1',
    ],
    [
      'an embargo has ended between them',
      [part(1, 1, { leftOut: ['rice-2020', 'tea-2021'] })],
      'The part in parts/1-of-1 was made on another day: it leaves out rice-2020, tea-2021, and today rice-2020 would be left out. Make it anew: npm run build -- --part 1/1 --to parts/1-of-1',
    ],
  ])('but not when %s', (_, parts, message) =>
    expect(() => requireParts(parts, asNow)).toThrow(new ExpectedError(message)),
  );
});
