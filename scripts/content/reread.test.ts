import { describe, expect, it } from 'vitest';
import { readTexts } from '../testing/read-texts.ts';
import type { Library } from './library.ts';
import { formatProblem } from './problem.ts';
import { readLibrary } from './read-library.ts';

const files = readTexts('scripts/testing/fixtures/small-library');
const edited = (file: string, from: string | RegExp, to: string): Map<string, string> => {
  const text = files.get(file)!.replace(from, to);
  if (text === files.get(file)) throw new Error(`${file} has no ${from}`);
  return new Map([...files, [file, text]]);
};

/** What readers and editors see of it. */
const seen = ({ languages, site, reports, notes, problems }: Library) => ({
  languages,
  site: site?.data,
  reports: [...reports].map(([id, { data }]) => [id, data]),
  notes: [...notes].map(([id, { data }]) => [id, data]),
  problems: problems.map((problem) => formatProblem(problem, 'en')),
});

describe('a library that is read again after a change is as one that is read for the first time', () => {
  const broken = edited('tea-2020/report.yaml', /^series: .*$/m, 'series: [');
  it.each<[string, Map<string, string>, Map<string, string>]>([
    ['of nothing', files, files],
    ['of a report', files, edited('tea-2020/report.yaml', 'A year of tea', 'Years of tea')],
    [
      'of the languages, by which names must be in all of them',
      files,
      edited('site.yaml', /^languages: .*$/m, 'languages: [zh]'),
    ],
    ['by which a file is broken', files, broken],
    ['by which a file is mended', broken, files],
    ['by which a file is broken otherwise', broken, edited('tea-2020/report.yaml', /^series: .*$/m, 'series: {')],
    ['by which a file is gone', files, new Map([...files].filter(([file]) => file !== 'tea-2020/notes.yaml'))],
  ])('%s', (_, before, after) =>
    expect(seen(readLibrary(after, readLibrary(before)))).toEqual(seen(readLibrary(after))),
  );

  it('and what has not changed is not read', () => {
    const [before, after] = [readLibrary(files), edited('tea-2020/report.yaml', 'A year of tea', 'Years of tea')];
    const again = readLibrary(after, before);
    expect(again.site).toBe(before.site);
    expect(again.reports.get('tea-2020')).not.toBe(before.reports.get('tea-2020'));
  });
});
