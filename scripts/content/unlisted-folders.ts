import type { Lang } from '../languages/index.ts';
import { parsePath } from './paths.ts';
import { problemAt } from './position.ts';
import type { Problem } from './problem.ts';

/**
 * Texts of a report in a language that `site.yaml` does not list: they are no part of the library. One problem for each
 * folder, at its first file.
 */
export function unlistedFolders(
  files: Iterable<string>,
  languages: readonly Lang[],
): { files: Set<string>; problems: Problem[] } {
  const unlisted = [...files].sort().flatMap((file) => {
    const path = parsePath(file);
    return path && !languages.includes(path.lang) ? [path] : [];
  });
  const folders = Map.groupBy(unlisted, ({ report, lang }) => `${report}/${lang}/`);
  return {
    files: new Set(unlisted.map(({ file }) => file)),
    problems: [...folders].map(([folder, [first]]) =>
      problemAt({ file: first!.file, line: 1, column: 1 }, 'files', (words) =>
        words.files.unlistedLanguage(folder, first!.lang, languages),
      ),
    ),
  };
}
