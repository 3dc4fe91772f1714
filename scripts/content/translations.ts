import type { Lang } from '../languages/index.ts';
import type { ContentPath } from './paths.ts';

type Place = Pick<ContentPath, 'file' | 'report' | 'lang'>;

/** The same file in another language: `x/zh/1-a.mdx` -> `x/en/1-a.mdx`. */
export const fileIn = ({ file, report, lang }: Place, other: Lang): string =>
  `${report}/${other}${file.slice(`${report}/${lang}`.length)}`;
