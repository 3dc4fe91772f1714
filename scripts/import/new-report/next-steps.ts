import { readLibrary } from '../../content/index.ts';
import type { FileContent } from '../../files/index.ts';
import { inEachLanguage, type Lang } from '../../languages/index.ts';

/**
 * What was made, and what an editor does next. `folder` is the library as messages name it; `option` what names it to other
 * commands, ` -- --content ../reports`, or ''; `featured` the report that the front page shows, if site.yaml names one.
 */
export function nextSteps(
  files: ReadonlyMap<string, string>,
  languages: readonly Lang[],
  {
    id,
    from,
    folder,
    option,
    featured,
  }: { id: string; from: string; folder: string; option: string; featured?: string },
): Record<Lang, string> {
  const sections = (lang: Lang) => [...files.keys()].filter((file) => file.startsWith(`${id}/${lang}/`)).length;
  return inEachLanguage(({ newReport, languageNames }) =>
    newReport.nextSteps(
      id,
      from,
      { folder, option },
      languages.map((lang) => ({ language: languageNames[lang], count: sections(lang) })),
      featured,
    ),
  );
}

/** The report that the front page of a library shows, if its site.yaml names one: a newer one does not lead by itself. */
export function featuredReport(files: ReadonlyMap<string, FileContent>): string | undefined {
  const { site } = readLibrary(new Map([...files].filter(([file]) => file === 'site.yaml')));
  return site?.data?.featured?.report;
}
