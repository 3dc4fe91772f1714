import type { ContentPath } from './paths.ts';

/** `x/zh/1-a.mdx` -> `x/en/1-a.mdx`. */
export function translationOf({ file, report, lang }: Pick<ContentPath, 'file' | 'report' | 'lang'>): string {
  const other = lang === 'zh' ? 'en' : 'zh';
  return `${report}/${other}${file.slice(`${report}/${lang}`.length)}`;
}
