import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cacheIn } from './cache.ts';
import { hash } from './hash.ts';
import { programHash } from './program-hash.ts';

const folder = mkdtempSync(join(tmpdir(), 'yearleaf-cache-'));
afterAll(() => rmSync(folder, { recursive: true }));

const value = { text: '年页\n第二行', rows: [1, null, 'a b'] };

/** A memo of one value, saved; how often the value is made when it is asked for again. */
function again(name: string, change: (path: string) => void, about = 'version 1', of = ['a', 'b']): number {
  const path = join(folder, name);
  const first = cacheIn(path, 'version 1');
  first.getOrCompute(['a', 'b'], () => value);
  first.save();
  change(path);
  let made = 0;
  const make = () => {
    made++;
    return value;
  };
  expect(cacheIn(path, about).getOrCompute(of, make)).toEqual(value);
  return made;
}

const nothing = () => undefined;

describe('a cache', () => {
  it('gives a kept value without making it again', () => expect(again('kept', nothing)).toBe(0));
  it('makes it again when anything that it depends on is different', () =>
    expect(again('other', nothing, 'version 1', ['a', 'c'])).toBe(1));
  it('tells texts that only together are the same', () =>
    expect(again('cut', nothing, 'version 1', ['ab', ''])).toBe(1));
  it('forgets everything when the program is another', () => expect(again('program', nothing, 'version 2')).toBe(1));
  it('makes it again when its file is gone', () => expect(again('gone', (path) => rmSync(path))).toBe(1));
  it('makes it again when a letter in its file is different', () =>
    expect(again('letter', (path) => writeFileSync(path, readFileSync(path, 'utf8').replace('第二行', '第三行')))).toBe(
      1,
    ));
  it('makes it again when its file is cut short', () =>
    expect(again('short', (path) => writeFileSync(path, readFileSync(path).subarray(0, -9)))).toBe(1));
  it('makes it again when its file is something else', () =>
    expect(again('else', (path) => writeFileSync(path, '\0\n\n{}'))).toBe(1));

  it('is done without when a folder stands in the place of its file', () =>
    expect(
      again('folder', (path) => {
        rmSync(path);
        mkdirSync(path);
      }),
    ).toBe(1));
  it('is done without when its file cannot be written', () => {
    const path = join(folder, 'blocked');
    mkdirSync(path);
    const cache = cacheIn(path, '');
    expect(cache.getOrCompute(['a'], () => 1)).toBe(1);
    expect(() => cache.save()).not.toThrow();
    expect(readdirSync(folder).filter((name) => name.startsWith('blocked'))).toEqual(['blocked']);
  });

  it('forgets what was not asked for', () => {
    const path = join(folder, 'forgets');
    for (const keys of [['a', 'b'], ['b']]) {
      const cache = cacheIn(path, '');
      for (const key of keys) cache.getOrCompute([key], () => key);
      cache.save();
    }
    expect(readFileSync(path, 'utf8')).not.toContain('"a"');
    expect(readFileSync(path, 'utf8')).toContain('"b"');
  });

  it('keeps what was not asked for for as many runs as it was told', () => {
    const path = join(folder, 'patient');
    const open = () => cacheIn(path, '', 2);
    const build = (...keys: string[]) => {
      const cache = open();
      for (const key of keys) cache.getOrCompute([key], () => key);
      cache.save();
    };
    build('a', 'b');
    build('b', 'c');
    build('b', 'd');
    expect(open().get(['a'])).toBe('a');
    build('b', 'e');
    expect(['a', 'b', 'c', 'd', 'e'].map((key) => open().get([key]))).toEqual([undefined, 'b', 'c', 'd', 'e']);
  });

  it('has what caches of other builds have, keeps what it took of them, and leaves them alone', () => {
    const path = (name: string) => join(folder, `shared-${name}`);
    const write = (name: string, keys: string[]) => {
      const cache = cacheIn(path(name), '');
      for (const key of keys) cache.set([key], `${key} of ${name}`);
      cache.save();
    };
    write('own', ['a']);
    write('one', ['a', 'b']);
    write('two', ['b', 'c', 'd']);
    const before = readFileSync(path('two'));
    const cache = cacheIn(path('own'), '', 0, [path('one'), path('two'), path('none')]);
    expect(['a', 'b', 'c', 'e'].map((key) => cache.get([key]))).toEqual([
      'a of own',
      'b of one',
      'c of two',
      undefined,
    ]);
    cache.save();
    expect(readFileSync(path('two'))).toEqual(before);
    const after = cacheIn(path('own'), '');
    expect(['a', 'b', 'c', 'd'].map((key) => after.get([key]))).toEqual([
      'a of own',
      'b of one',
      'c of two',
      undefined,
    ]);
  });
  it('has nothing of another build that has another scope', () => {
    const other = cacheIn(join(folder, 'other-scope'), 'version 1');
    other.set(['a'], 1);
    other.save();
    expect(
      cacheIn(join(folder, 'own-scope'), 'version 2', 0, [join(folder, 'other-scope')]).get(['a']),
    ).toBeUndefined();
  });

  it('is emptied by whatever changes the program', () => expect(programHash(process.cwd())).toMatch(/^[\w-]{43}$/));
  it('has a hash for a list of texts', () => expect(hash(['ab', 'c'])).not.toBe(hash(['a', 'bc'])));
});
