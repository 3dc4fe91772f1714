import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyPublicFiles } from './public-files.ts';

let root: string;
const at = (...names: string[]) => join(root, ...names);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yearleaf-public-'));
  for (const name of ['content/public/.well-known', 'site', 'last']) mkdirSync(at(name), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

it('copies all of the publisher’s own files to the root of the site', () => {
  writeFileSync(at('content/public/CNAME'), 'example.org');
  writeFileSync(at('content/public/.well-known/security.txt'), 'Contact:');
  copyPublicFiles({ content: at('content') }, at('site'));
  expect([readFileSync(at('site/CNAME'), 'utf8'), readFileSync(at('site/.well-known/security.txt'), 'utf8')]).toEqual([
    'example.org',
    'Contact:',
  ]);
});

it('puts an icon in the place of the program’s, and leaves that of the last build as it was', () => {
  writeFileSync(at('last/favicon.svg'), 'the program’s');
  linkSync(at('last/favicon.svg'), at('site/favicon.svg'));
  writeFileSync(at('content/public/favicon.svg'), 'the publisher’s');
  copyPublicFiles({ content: at('content') }, at('site'));
  expect([readFileSync(at('site/favicon.svg'), 'utf8'), readFileSync(at('last/favicon.svg'), 'utf8')]).toEqual([
    'the publisher’s',
    'the program’s',
  ]);
});

it('has nothing to copy where there are none', () =>
  expect(() => copyPublicFiles({ content: at('last') }, at('site'))).not.toThrow());
