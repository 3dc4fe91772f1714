import type { SectionData } from '../../scripts/content/index.ts';
import type { Lang } from '../../scripts/languages/index.ts';
import { isChapter, type Report, reportIn, type Section } from './model.ts';
import { question } from './questions.ts';

/** A chapter, section or case, as the page of the whole report names it. */
export interface WholePart {
  kind: 'chapter' | 'section' | 'case';
  /** Its address in the report. */
  slug: string;
  title: string;
  printed?: string;
  /** 1 for what stands at the top of the report, 2 for what stands in a chapter. */
  level: 1 | 2;
  /** A chapter may have no words of its own. */
  hasText: boolean;
  authors?: SectionData['authors'];
}

/** Every text of a report in its order: chapters with their sections, then the cases. */
export const wholeReport = question('whole', (model, lang: Lang, id: string): WholePart[] => {
  const report = reportIn(model, lang, id);
  return report ? [...partsOf(report), ...casesOf(report)] : [];
});

const partsOf = ({ parts }: Report): WholePart[] =>
  parts.flatMap((part): WholePart[] =>
    isChapter(part)
      ? [
          {
            kind: 'chapter',
            slug: part.key,
            title: part.title,
            printed: part.printed,
            level: 1,
            hasText: part.lead !== undefined,
          },
          ...part.sections.map((section) => sectionAt(section, 2)),
        ]
      : [sectionAt(part, 1)],
  );

const sectionAt = ({ path: { slug }, data: { title, printed, authors } }: Section, level: 1 | 2): WholePart => ({
  kind: 'section',
  slug,
  title,
  printed,
  level,
  hasText: true,
  authors,
});

const casesOf = ({ cases }: Report): WholePart[] =>
  cases.map(({ path: { slug }, data: { title } }) => ({ kind: 'case', slug, title, level: 2, hasText: true }));
