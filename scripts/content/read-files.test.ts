import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readProject } from '../project.ts';
import { readContentFiles } from './read-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'yearleaf-library-'));
afterAll(() => rmSync(folder, { recursive: true }));
const projectIn = (content: string) => readProject({}, { content });

describe('the files of a library', () => {
  it('are not read from a folder that is not there', () =>
    expect(() => readContentFiles(projectIn(join(folder, 'no')))).toThrow(
      `There is no folder ${join(folder, 'no')}: a folder with a library in it was expected. Correct its name.`,
    ));
  it('are not read from a folder without site.yaml', () =>
    expect(() => readContentFiles(projectIn(folder))).toThrow(
      `There is no library in ${folder}/: the file site.yaml, which says the site’s name, was expected there.`,
    ));
  it('are not read from a library that lies within another', () => {
    const inner = join(folder, 'outer', 'reports', 'inner');
    mkdirSync(inner, { recursive: true });
    writeFileSync(join(inner, 'site.yaml'), '');
    writeFileSync(join(folder, 'outer', 'site.yaml'), '');
    expect(() => readContentFiles(projectIn(inner))).toThrow(
      `The library ${inner}/ lies within another, ${join(folder, 'outer')}/: two libraries lie beside each other. Move one of the two, or take away the site.yaml that is too many.`,
    );
    rmSync(join(folder, 'outer'), { recursive: true });
  });
  it('are read by their paths, without what was made of a report', () => {
    writeFileSync(join(folder, 'site.yaml'), 'name: x\n');
    mkdirSync(join(folder, 'tea', 'publications', 'en'), { recursive: true });
    writeFileSync(join(folder, 'tea', 'publications', 'en', 'tea.pdf'), 'made of the report');
    expect(readContentFiles(projectIn(folder))).toEqual(new Map([['site.yaml', 'name: x\n']]));
  });
});
