import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentPath } from './paths.ts';

/** Whether the same file exists in the other language. Asks the disk, so that a new file counts at once. */
export const hasTranslation = (place: ContentPath): boolean => existsSync(join('content', translationOf(place)));

/** `x/zh/1-a.mdx` -> `x/en/1-a.mdx`. */
export function translationOf({ file, report, lang }: Pick<ContentPath, 'file' | 'report' | 'lang'>): string {
  const other = lang === 'zh' ? 'en' : 'zh';
  return `${report}/${other}${file.slice(`${report}/${lang}`.length)}`;
}
