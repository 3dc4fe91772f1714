import { catalogue, type Lang } from '../../scripts/languages/index.ts';
import type { Change } from '../library/index.ts';
import { sayCorrected } from './corrections.ts';

/** What a change is, and what it brings, a line each: `Correction 3`; `4.3 Policy`, `Before: a`, `Now: b`. */
export function sayChange({ report, what }: Change, lang: Lang): { name: string; lines: string[] } {
  const { changes: words, corrections } = catalogue(lang);
  if (!what) return { name: words.published[report.kind], lines: [report.summary] };
  if ('revised' in what) return { name: words.revised, lines: [report.summary] };
  const { number, place, changes } = what.correction;
  return {
    name: corrections.name(number),
    lines: [...(place.title ? [place.title] : []), ...sayCorrected(changes, lang)],
  };
}
