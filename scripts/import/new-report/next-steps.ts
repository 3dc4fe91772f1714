import { inEachLanguage, type Lang } from '../../languages/index.ts';

/**
 * What was made, and what an editor does next. `folder` is the library as messages name it; `option` what names it to other
 * commands, ` -- --content ../reports`, or ''.
 */
export function nextSteps(
  files: ReadonlyMap<string, string>,
  languages: readonly Lang[],
  { id, from, folder, option }: { id: string; from: string; folder: string; option: string },
): Record<Lang, string> {
  const sections = (lang: Lang) => [...files.keys()].filter((file) => file.startsWith(`${id}/${lang}/`)).length;
  return inEachLanguage(({ newReport, languageNames }) =>
    newReport.nextSteps(
      id,
      from,
      { folder, option },
      languages.map((lang) => ({ language: languageNames[lang], count: sections(lang) })),
    ),
  );
}
