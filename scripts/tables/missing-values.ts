import { catalogue, type Lang } from '../languages/index.ts';
import type { MissingReason } from './missing-reasons.ts';

/** What a library says of one kind of missing value, or of nil: its signs and its words, besides or instead of the usual. */
export interface MissingValue {
  signs?: readonly string[];
  words?: Partial<Record<Lang, string>>;
}

/** By kind; `missing_values` in `site.yaml`. */
export type MissingValues = Partial<Record<MissingReason | 'nil', MissingValue>>;

/** What draws the pages is bundled apart from what reads them: all of them find it in `globalThis`. */
const shared = globalThis as { yearleafMissingValues?: MissingValues };

/** Says what this run's library calls and how it writes values that are missing. Whoever reads `site.yaml` does. */
export const provideMissingValues = (values: MissingValues): void => void (shared.yearleafMissingValues = values);

const missingValues = (): MissingValues => shared.yearleafMissingValues ?? {};

/** All of it as part of a key: what is read of a table depends on it. */
export const missingValuesKey = (): string => JSON.stringify(missingValues());

/** The kind that the library gives a sign: `–` -> nil. Undefined for signs that it does not name. */
export const kindOfSign = (sign: string): MissingReason | 'nil' | undefined =>
  (Object.keys(missingValues()) as (MissingReason | 'nil')[]).find((kind) =>
    missingValues()[kind]!.signs?.includes(sign),
  );

/** Why there is no value, in the library's words or else in the language's own: `未给出`, `not given`. */
export const missingWord = (kind: MissingReason | 'nil', lang: Lang): string => {
  const words = catalogue(lang).tables;
  return missingValues()[kind]?.words?.[lang] ?? (kind === 'nil' ? words.nil : words.missing[kind]);
};
