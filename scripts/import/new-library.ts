import { catalogue, type Lang } from '../languages/index.ts';
import { reportOf, siteYaml, topicsYaml } from './new-library/yaml.ts';
import { aboutPage, coursesSection, participantsSection } from './new-library/texts.ts';

/**
 * The files of a small library that is whole, by path below its folder: a page on who publishes it, and a report of last
 * year with a chapter of two sections, two figures and a footnote, in each language. Check and build find nothing wrong
 * with it; its publisher writes over it.
 */
export function newLibrary({
  languages,
  today,
}: {
  /** The first is the default. */
  languages: readonly Lang[];
  /** `2026-11-21`. */
  today: string;
}): Map<string, string> {
  const year = Number(today.slice(0, 4)) - 1;
  const report = `report-${year}`;
  return new Map([
    ['site.yaml', siteYaml(languages, report)],
    ['topics.yaml', topicsYaml(languages)],
    [`${report}/report.yaml`, reportOf(languages, year, today)],
    ...languages.flatMap((lang): [string, string][] => {
      const words = catalogue(lang).newLibrary;
      return [
        [`pages/${lang}/about.mdx`, aboutPage(words)],
        [`${report}/${lang}/1-year/1-courses.mdx`, coursesSection(words, year)],
        [`${report}/${lang}/1-year/2-participants.mdx`, participantsSection(words, year)],
      ];
    }),
  ]);
}
