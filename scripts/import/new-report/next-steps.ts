import { inEachLanguage, type Lang } from '../../languages/index.ts';

/** What was made, and what an editor does next. */
export function nextSteps(
  files: ReadonlyMap<string, string>,
  languages: readonly Lang[],
  { id, from }: { id: string; from: string },
): Record<Lang, string> {
  const sections = (lang: Lang) => [...files.keys()].filter((file) => file.startsWith(`${id}/${lang}/`)).length;
  return inEachLanguage(({ newReport, languageNames }) =>
    newReport.nextSteps(
      id,
      from,
      languages.map((lang) => ({ language: languageNames[lang], count: sections(lang) })),
    ),
  );
}
