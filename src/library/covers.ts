import { isChapter, type Report, reportIn } from './model.ts';
import { question } from './questions.ts';

/**
 * What a cover is drawn from where a report has no picture of one: how long each of its chapters, or sections, is, in
 * order, in steps that double, so that an edit rarely changes it.
 */
export const coverRings = question('cover-rings', (model, lang: string, id: string): number[] => {
  const report = reportIn(model, lang, id);
  return report ? ringsOfReport(report) : [];
});

/** Of fewer chapters than this, their sections are taken. */
const FEW = 5;

export function ringsOfReport({ parts, sections }: Report): number[] {
  const groups =
    parts.length < FEW
      ? sections.map((section) => [section])
      : parts.map((part) => (isChapter(part) ? [...(part.lead ? [part.lead] : []), ...part.sections] : [part]));
  return groups
    .map((texts) => texts.reduce((sum, { summary }) => sum + summary.blocks.length, 0))
    .map((blocks) => Math.round(Math.log2(blocks + 1)));
}
