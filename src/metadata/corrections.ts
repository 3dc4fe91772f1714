import { addresses } from '../../scripts/addresses.ts';
import { catalogue, facts, type Lang } from '../../scripts/languages/index.ts';
import type { Correction } from '../library/index.ts';

/**
 * What was put right, as https://schema.org/CorrectionComment has it: for `correction` of whatever it was put right in.
 * Undefined where nothing was. `absolute` makes whole addresses.
 */
export function correctionsAsData(
  corrections: readonly Correction[],
  lang: Lang,
  report: string,
  absolute: (address: string) => string,
) {
  if (corrections.length === 0) return undefined;
  return corrections.map(({ number, date, changes }) => ({
    '@type': 'CorrectionComment',
    datePublished: date,
    url: absolute(addresses.correction(lang, report, number)),
    text: sayCorrected(changes, lang).join('\n'),
  }));
}

/** `Before: a`, `Now: b`: a line each. */
export function sayCorrected(changes: Correction['changes'], lang: Lang): string[] {
  const { was: before, is: after } = catalogue(lang).corrections;
  const { colon } = facts(lang).separators;
  return changes.flatMap(({ was, is }) => [before + colon + was, after + colon + is]);
}
