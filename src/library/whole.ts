import type { SectionData } from '../../scripts/content/index.ts';
import type { Lang } from '../../scripts/languages/index.ts';
import { isChapter, type Report, reportIn, type Section } from './model.ts';
import { question } from './questions.ts';

/** A text as the page of the whole report names it. */
export interface WholeText {
  /** Its address in the report. */
  slug: string;
  title: string;
  printed?: string;
  authors?: SectionData['authors'];
}

/** What stands at the top of a report: a chapter with its sections, a section of its own, or all cases. */
type WholePart =
  | (WholeText & { kind: 'chapter'; hasText: boolean; texts: WholeText[] })
  | (WholeText & { kind: 'section' })
  | { kind: 'cases'; texts: WholeText[] };

/** Every text of a report in its order: chapters with their sections, then the cases. */
export const wholeReport = question('whole', (model, lang: Lang, id: string): WholePart[] => {
  const report = reportIn(model, lang, id);
  return report ? [...partsOf(report), ...casesOf(report)] : [];
});

const partsOf = ({ parts }: Report): WholePart[] =>
  parts.map((part) =>
    isChapter(part)
      ? {
          kind: 'chapter',
          slug: part.key,
          title: part.title,
          printed: part.printed,
          hasText: part.lead !== undefined,
          texts: part.sections.map(textAt),
        }
      : { kind: 'section', ...textAt(part) },
  );

const textAt = ({ path: { slug }, data: { title, printed, authors } }: Section): WholeText => ({
  slug,
  title,
  printed,
  authors,
});

const casesOf = ({ cases }: Report): WholePart[] =>
  cases.length > 0
    ? [{ kind: 'cases', texts: cases.map(({ path: { slug }, data: { title } }) => ({ slug, title })) }]
    : [];
