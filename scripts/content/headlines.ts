import { facts } from '../languages/index.ts';
import { memoizeByObject } from '../text/index.ts';
import type { TextFile } from './library.ts';
import { passagesOf } from './passages.ts';

/** 「赋能实体经济 抖音等签约浦东」: a headline in print may have a space between its two halves; also where it is quoted. */
export const spacedHeadlinesIn = (page: TextFile): string[] => page.spacedHeadlines ?? readHeadlines(page);

const readHeadlines = memoizeByObject((page: TextFile): string[] => {
  if (facts(page.path.lang).script !== 'Han') return [];
  const headings = passagesOf(page).flatMap(({ kind, text }) => (kind === 'heading' ? [text] : []));
  return [...(page.frontmatter.data ? [page.frontmatter.data.title] : []), ...headings].filter(hasSpacedHalves);
});

const HALVES = /\p{Script=Han}{4}[”》]? [“《]?\p{Script=Han}{4}/u;

/** Whether a space divides two halves of at least four Chinese characters each. */
export const hasSpacedHalves = (text: string): boolean => HALVES.test(text);
