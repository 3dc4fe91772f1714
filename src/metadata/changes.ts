import { catalogue, facts, type Lang } from '../../scripts/languages/index.ts';
import type { Change } from '../library/index.ts';

/** What a change is, and in a sentence what it brings: `Correction 3`, `4.3 Policy: “a” is now “b”.` */
export function sayChange({ report, what }: Change, lang: Lang): { name: string; summary: string } {
  const words = catalogue(lang);
  if (!what) return { name: words.changes.published[report.kind], summary: report.summary };
  if ('revised' in what) return { name: words.changes.revised, summary: report.summary };
  const { number, place, changes } = what.correction;
  const { colon } = facts(lang).separators;
  const { was, is, name } = words.corrections;
  return {
    name: name(number),
    summary: [place.title, ...changes.flatMap((one) => [`${was}${colon}${one.was}`, `${is}${colon}${one.is}`])]
      .filter(Boolean)
      .join(facts(lang).separators.longList),
  };
}
