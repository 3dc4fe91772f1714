import { expect, it } from 'vitest';
import { provideLibrary } from '../../scripts/content/current-library.ts';
import { readLibrary } from '../../scripts/content/read-library.ts';
import { REPORT, SITE } from '../../scripts/testing/library.ts';
import { caseFilters } from './cases.ts';

function filtersOf(frontmatter: string): string[] {
  provideLibrary(() =>
    readLibrary(
      new Map([
        ['site.yaml', SITE],
        ['tea/report.yaml', REPORT],
        ['tea/zh/1-harvest.mdx', '---\ntitle: 产量\nsummary: 句\n---\n\n文。\n'],
        ['tea/zh/cases/a.mdx', `---\ntitle: 案\ntopics: [a]\nsummary: 句\n${frontmatter}---\n\n文。\n`],
      ]),
    ),
  );
  return caseFilters('zh');
}

it.each([
  ['neither, where no case says them', '', []],
  ['stance', 'stance: neutral\n', ['stance']],
  ['place', 'places: [浙江]\n', ['place']],
  ['both', 'stance: neutral\nplaces: [浙江]\n', ['stance', 'place']],
])('search can be narrowed by %s', (_, frontmatter, filters) => expect(filtersOf(frontmatter)).toEqual(filters));
