import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { publish, recover } from './swap.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yearleaf-place-'));
});

const folder = (name: string, words: string) => {
  mkdirSync(join(root, name));
  writeFileSync(join(root, name, 'index.html'), words);
};
const published = () => readFileSync(join(root, 'dist/index.html'), 'utf8');
const out = () => join(root, 'dist');
const nobodyRuns = () => false;

describe('publish', () => {
  it('publishes the first build', () => {
    folder('.build-7', 'new');
    publish(join(root, '.build-7'), out());
    expect([published(), readdirSync(root)]).toEqual(['new', ['dist']]);
  });

  it('replaces the one before and leaves nothing of it', () => {
    folder('dist', 'old');
    folder('.build-7', 'new');
    publish(join(root, '.build-7'), out());
    expect([published(), readdirSync(root)]).toEqual(['new', ['dist']]);
  });
});

it('brings a build to a site that lies elsewhere', () => {
  folder('.build-7', 'new');
  publish(join(root, '.build-7'), join(root, 'somewhere/else/site'));
  expect(readFileSync(join(root, 'somewhere/else/site/index.html'), 'utf8')).toBe('new');
  expect(readdirSync(join(root, 'somewhere/else'))).toEqual(['site']);
});

describe('recover', () => {
  it('leaves the last site of another folder alone as long as its own is there', () => {
    folder('dist', 'good');
    folder('.build-7-other', 'of another site');
    recover(out(), (pid) => pid === 7);
    expect(readdirSync(root)).toEqual(['.build-7-other', 'dist']);
  });

  it('puts the last good site back when a build was killed between two renames', () => {
    folder('.build-7', 'new');
    folder('.build-7-dist', 'old');
    const done = recover(out(), nobodyRuns);
    expect(done).toEqual(['put dist/ back from .build-7-dist/', 'took away .build-7/, which a killed build had left']);
    expect([published(), readdirSync(root)]).toEqual(['old', ['dist']]);
  });

  it('takes away what dead builds left, and nothing of a build that runs', () => {
    folder('dist', 'good');
    folder('.build-7', 'half');
    folder('.build-8', 'half');
    recover(out(), (pid) => pid === 8);
    expect(readdirSync(root)).toEqual(['.build-8', 'dist']);
  });

  it('does nothing where nothing is wrong', () => {
    expect(recover(out(), nobodyRuns)).toEqual([]);
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });
});
