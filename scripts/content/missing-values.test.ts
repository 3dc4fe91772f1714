import { afterEach, describe, expect, it } from 'vitest';
import { provideMissingValues } from '../tables/index.ts';
import { FIGURE, REPORT, SITE, sayOf } from '../testing/library.ts';
import { missingValuesIn } from './missing-values.ts';
import { readLibrary } from './read-library.ts';

afterEach(() => provideMissingValues({}));

const values = (yaml: string) => missingValuesIn(`${SITE}missing_values:\n${yaml}`);

describe('missing_values', () => {
  it('names signs and words by kind', () =>
    expect(values('  suppressed: { signs: [c, ..], en: confidential }\n  nil: { signs: [–], zh: 没有 }\n')).toEqual({
      suppressed: { signs: ['c', '..'], words: { en: 'confidential' } },
      nil: { signs: ['–'], words: { zh: '没有' } },
    }));

  it.each(['', 'missing_values: 5', 'missing_values: [x]', ': : :'])('says nothing in «%s»', (yaml) =>
    expect(missingValuesIn(yaml)).toEqual({}),
  );

  it('is told where it is wrong', () => {
    const site = `${SITE}missing_values: { secret: { signs: [c] }, suppressed: { signs: c, en: '' } }\n`;
    expect(sayOf('文。', { more: { 'site.yaml': site } })).toEqual([
      'site.yaml:8:19  nobody knows the key "secret" in missing_values — one of: not_available, not_asked, suppressed, not_applicable, below, nil — correct its spelling or take it away',
      'site.yaml:8:64  "missing_values.suppressed.signs" is not right — expected a list: [a, b] — correct it',
      'site.yaml:8:71  "missing_values.suppressed.en" is not right — expected something, found nothing — correct it',
    ]);
  });

  it('holds for the tables of the library', () => {
    const read = (site: string) =>
      readLibrary(
        new Map([
          ['r/report.yaml', REPORT],
          ['r/zh/1-a.mdx', `---\ntitle: 甲\nsummary: 甲\n---\n\n${FIGURE.replace('8.37', 'c')}`],
          ['site.yaml', site],
        ]),
      ).pages[0]!.summary!.figures[0]!.table.rows[1]![1];
    expect(read(`${SITE}missing_values: { suppressed: { signs: [c] } }\n`)).toEqual({
      kind: 'missing',
      text: 'c',
      reason: 'suppressed',
    });
    expect(read(SITE)).toEqual({ kind: 'text', text: 'c' });
  });
});
