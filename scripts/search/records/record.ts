import type { Lang } from '../../languages/index.ts';
import type { Filed } from './filed.ts';

/** A paragraph, heading, table row or the like: the smallest thing that a search result leads to. */
export interface Block {
  /** The id in the page at which it stands; '' where it has none: then a result leads to the page. */
  id: string;
  text: string;
  isHeading?: boolean;
  /** It belongs to no heading, wherever it stands: a footnote, a page's topics. */
  isApart?: boolean;
}

/** What is found as one: a page, or an entry of a list that is found by itself. */
export interface SearchRecord {
  url: string;
  lang: Lang;
  title: string;
  /** Report and chapter, for the reader: `电商报告2020 · 第1章 …`. */
  where: string;
  filed: Filed;
  blocks: Block[];
}
