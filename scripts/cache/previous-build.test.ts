import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { cacheIn } from './cache.ts';
import { noteDependency, recordDependencies } from './dependencies.ts';
import { previousBuildIn } from './previous-build.ts';

describe('the last build', () => {
  const root = mkdtempSync(join(tmpdir(), 'yearleaf-last-'));
  const [dist, work] = [join(root, 'dist'), join(root, 'work')];
  const own = 'zh/tea/harvest/index.html';
  afterAll(() => rmSync(root, { recursive: true }));
  const before: Record<string, string> = { title: 'Tea', text: 'The harvest was large.', other: 'x' };
  const open = (answers = before) =>
    previousBuildIn([{ folder: dist, cache: cacheIn(join(root, 'cache'), '') }], (key) => answers[key] ?? 'none');

  beforeEach(() => {
    for (const folder of [dist, work]) rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(dist, 'zh/tea/harvest'), { recursive: true });
    writeFileSync(join(dist, own), 'drawn');
    const build = open();
    build.record(own, Buffer.from('drawn'), ['title', 'text', 'lead']);
    build.save(dist);
  });

  it('has a file whose answers are all as they were', () => expect(open().isCurrent(own)).toBe(true));
  it('has it whatever has become of answers that it did not get', () =>
    expect(open({ ...before, other: 'y' }).isCurrent(own)).toBe(true));
  it('lacks it when one answer is another', () =>
    expect(open({ ...before, text: 'The harvest was small.' }).isCurrent(own)).toBe(false));
  it('lacks it when something is there now that was not', () =>
    expect(open({ ...before, lead: 'A lead-in' }).isCurrent(own)).toBe(false));
  it('lacks it when something is gone', () => {
    const { title: _, ...rest } = before;
    expect(open(rest).isCurrent(own)).toBe(false);
  });
  it('lacks what was never drawn', () => expect(open().isCurrent('en/tea/index.html')).toBe(false));
  it('lacks a file that somebody has changed', () => {
    writeFileSync(join(dist, own), 'drawm');
    expect(open().isCurrent(own)).toBe(false);
  });
  it('does not read a file whose stamp says that nobody has changed it', () => {
    const hourAgo = Date.now() / 1000 - 3600;
    utimesSync(join(dist, own), hourAgo, hourAgo);
    const stamped = open();
    stamped.isCurrent(own);
    stamped.save(dist);
    const { ino } = statSync(join(dist, own));
    // Other bytes of the same length, time and place: nobody does that by chance, and only who reads them would see it.
    writeFileSync(join(dist, own), 'drawm');
    utimesSync(join(dist, own), hourAgo, hourAgo);
    expect(statSync(join(dist, own)).ino).toBe(ino);
    expect(open().isCurrent(own)).toBe(true);
  });
  it('lacks a file with a stamp that somebody has changed', () => {
    const hourAgo = Date.now() / 1000 - 3600;
    utimesSync(join(dist, own), hourAgo, hourAgo);
    const stamped = open();
    stamped.isCurrent(own);
    stamped.save(dist);
    writeFileSync(join(dist, own), 'drawm');
    expect(open().isCurrent(own)).toBe(false);
  });
  it('lacks a file that somebody has taken away', () => {
    rmSync(join(dist, own));
    expect(open().isCurrent(own)).toBe(false);
  });
  it('gives a file to the next build without copying its bytes', () => {
    open().reuse(own, work);
    expect(readFileSync(join(work, own), 'utf8')).toBe('drawn');
    expect(statSync(join(work, own)).ino).toBe(statSync(join(dist, own)).ino);
  });

  it('gives a file that only another build has, and knows it the next time', () => {
    const part = join(root, 'part');
    mkdirSync(join(part, 'zh/salt'), { recursive: true });
    writeFileSync(join(part, 'zh/salt/index.html'), 'salt');
    const parts = () =>
      [
        { folder: dist, cache: cacheIn(join(root, 'cache'), '') },
        { folder: part, cache: cacheIn(join(root, 'part-cache'), '') },
      ] as const;
    const answers = (key: string) => before[key] ?? 'none';
    const made = previousBuildIn([parts()[1]], answers);
    made.record('zh/salt/index.html', Buffer.from('salt'), ['title']);
    made.save(part);
    const joined = previousBuildIn(parts(), answers);
    expect([own, 'zh/salt/index.html', 'zh/other.html'].map(joined.isCurrent)).toEqual([true, true, false]);
    joined.reuse('zh/salt/index.html', work);
    joined.save(work);
    expect(readFileSync(join(work, 'zh/salt/index.html'), 'utf8')).toBe('salt');
    mkdirSync(join(dist, 'zh/salt'), { recursive: true });
    writeFileSync(join(dist, 'zh/salt/index.html'), 'salt');
    expect(open().isCurrent('zh/salt/index.html')).toBe(true);
  });
});

describe('what is recorded while something is drawn', () => {
  const draw = (...keys: string[]) =>
    recordDependencies(async () => {
      for (const key of keys) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        noteDependency(key);
      }
      return keys.length;
    });

  it('is each key once, in a fixed order', async () =>
    expect(await draw('b', 'a', 'b')).toEqual({ drawn: 3, dependencies: ['a', 'b'] }));
  it('is kept apart from what is drawn at the same time', async () => {
    const both = await Promise.all([draw('a', 'b'), draw('c')]);
    expect(both.map(({ dependencies }) => dependencies)).toEqual([['a', 'b'], ['c']]);
  });
  it('is nothing outside', () => expect(() => noteDependency('a')).not.toThrow());
});
