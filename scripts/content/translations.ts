import { otherLanguages } from '../languages/index.ts';
import type { ContentPath } from './paths.ts';

/** The same file in the other language of a library that has two: `x/zh/1-a.mdx` -> `x/en/1-a.mdx`. */
export function translationOf({ file, report, lang }: Pick<ContentPath, 'file' | 'report' | 'lang'>): string {
  const other = otherLanguages(lang)[0]!;
  return `${report}/${other}${file.slice(`${report}/${lang}`.length)}`;
}
