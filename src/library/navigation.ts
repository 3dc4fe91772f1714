import type { Lang } from '../../scripts/languages/index.ts';
import { type Chapter, isChapter, type Report, reportIn, type Section } from './model.ts';
import { question } from './questions.ts';

/** A chapter or section as the navigation of its report names it; of the chapter that is open, its sections too. */
export interface NavigationPart {
  address: string;
  title: string;
  printed?: string;
  sections?: NavigationPart[];
}

/** So many parts beside each other; of more, the nearest. A page with hundreds of titles would be drawn for each of them. */
const MOST = 40;

/**
 * Where a page stands in its report: all chapters, and the sections of the one that the page belongs to. `address` is that
 * of a section, or of the section that tells a case; undefined where there is no such report.
 */
export const navigationOf = question(
  'navigation',
  (model, lang: Lang, id: string, address: string): NavigationPart[] | undefined => {
    const report = reportIn(model, lang, id);
    return report && navigationIn(report, address);
  },
);

function navigationIn({ parts }: Report, address: string): NavigationPart[] {
  const here = parts.findIndex(
    (part) => part.address === address || (isChapter(part) && part.sections.some((one) => one.address === address)),
  );
  return nearest(parts, here).map((part) => {
    if (!isChapter(part)) return sectionPart(part);
    if (part !== parts[here]) return chapterPart(part);
    const at = part.sections.findIndex((one) => one.address === address);
    return { ...chapterPart(part), sections: nearest(part.sections, at).map(sectionPart) };
  });
}

const chapterPart = ({ address, title, printed }: Chapter): NavigationPart => ({ address, title, printed });
const sectionPart = ({ address, data: { title, printed } }: Section): NavigationPart => ({ address, title, printed });

/** Of a long list as many as are shown, about the one at `here`; -1 stands for the beginning. */
export function nearest<Item>(items: readonly Item[], here: number, most = MOST): Item[] {
  const first = Math.max(0, Math.min(here - Math.floor(most / 2), items.length - most));
  return items.slice(first, first + most);
}
