import { describe, expect, it } from 'vitest';
import { FIGURE, REPORT, sayOf, SITE } from '../../testing/library.ts';

const saidOf = (moved: string): string[] =>
  sayOf(`文\n\n${FIGURE}`, { more: { 'r/report.yaml': `${REPORT}moved:\n${moved}` } });

describe('moved', () => {
  it('says nothing of an old place that leads to a section, a figure or a page of the report', () =>
    expect(saidOf('  old: a\n  figures/b: figures/a\n  /q/a: a\n  list: notes\n')).toEqual([]));

  it.each([
    [
      '  a: figures/a\n',
      'r/report.yaml:11:3  something is at a now — an old address, where nothing is any more — take the line away',
    ],
    [
      '  old: b\n',
      'r/report.yaml:11:8  nothing is at b — a section, case or figure that is there, e.g. overview/status or figures/turnover — correct it',
    ],
    [
      '  old: a\n  /r/old: a\n',
      'r/report.yaml:12:3  r/report.yaml says already where /r/old is now — each old address once — keep one of the two',
    ],
    [
      '  Old: a\n',
      'r/report.yaml:11:3  "Old" cannot be a key here — expected: write a place, e.g. overview/status — rename it',
    ],
  ])('%j', (moved, message) => expect(saidOf(moved)).toEqual([message]));
});

const saidOfSite = (moved: string, more: Record<string, string> = {}): string[] =>
  sayOf(`文\n\n${FIGURE}`, { more: { 'site.yaml': `${SITE}moved: ${moved}\n`, ...more } });
const ABOUT = '---\ntitle: T\nsummary: S\n---\n\n文\n';

describe('moved in site.yaml', () => {
  it('says nothing of an old address of the site that leads to a page in every language', () =>
    expect(
      saidOfSite('{ who: about, start: library }', {
        'pages/zh/about.mdx': ABOUT,
        'pages/en/about.mdx': ABOUT.replace('文', 'Text.'),
      }),
    ).toEqual([]));
  it.each([
    [
      '{ library: search }',
      'site.yaml:8:10  something is at library now — an old address, where nothing is any more — take the line away',
    ],
    [
      '{ old: r/a }',
      'site.yaml:8:15  nothing is at r/a — a section, case or figure that is there, e.g. overview/status or figures/turnover — correct it',
    ],
  ])('%s is wrong', (moved, message) => expect(saidOfSite(moved)).toEqual([message]));
});
