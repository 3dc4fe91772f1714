import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readProject } from '../project.ts';
import { holdBuildLock, holdPartLock } from './lock.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'yearleaf-lock-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const project = () => ({ ...readProject({}), content: '/library', cache: join(folder, 'cache') });
const lock = () => join(project().cache, 'build.lock');
const leave = (pid: number) => {
  mkdirSync(project().cache);
  writeFileSync(lock(), String(pid));
};

describe('the lock of a build', () => {
  it('is held by the process that builds', () => {
    holdBuildLock(project());
    expect(readFileSync(lock(), 'utf8')).toBe(String(process.pid));
  });
  it('keeps a second build out', () => {
    leave(process.ppid);
    expect(() => holdBuildLock(project())).toThrow(
      `Another build of /library/ is running (process ${process.ppid}). Wait until it has ended, and try again.`,
    );
  });
  it('keeps a second build of a part out of its folder', () => {
    leave(process.ppid);
    expect(() => holdPartLock(project().cache, project())).toThrow(
      `Another build into ${folder}/cache/ is running (process ${process.ppid}). Wait until it has ended, and try again.`,
    );
    expect(() => holdPartLock(join(folder, 'parts/2-of-8'), project())).not.toThrow();
  });
  it('counts for nothing when its build was killed', () => {
    leave(2 ** 22 + 1);
    expect(() => holdBuildLock(project())).not.toThrow();
  });
  it('counts for nothing when it is damaged', () => {
    leave(Number.NaN);
    expect(() => holdBuildLock(project())).not.toThrow();
  });
});
