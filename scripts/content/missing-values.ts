import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { knownLanguages } from '../languages/index.ts';
import { type MissingValue, missingReasons, type MissingValues, provideMissingValues } from '../tables/index.ts';

/** The kinds that `missing_values` in `site.yaml` may name. */
export const missingKinds = [...missingReasons, 'nil'] as const;

/**
 * What the text of a `site.yaml` says of missing values, before it is held against its schema: tables are read with it.
 * Whatever is wrong in it is the check's business.
 */
export function missingValuesIn(text: string): MissingValues {
  const given = recordOf(recordOf(parsed(text))['missing_values']);
  return Object.fromEntries(
    missingKinds.flatMap((kind) => (kind in given ? [[kind, readKind(recordOf(given[kind]))] as const] : [])),
  );
}

/** Tells the same to whatever reads tables in this run. */
export function provideMissingValuesOf(folder: string): void {
  try {
    provideMissingValues(missingValuesIn(readFileSync(join(folder, 'site.yaml'), 'utf8')));
  } catch {
    provideMissingValues({});
  }
}

const readKind = ({ signs, ...words }: Record<string, unknown>): MissingValue => ({
  ...(Array.isArray(signs) && { signs: signs.map(String) }),
  words: Object.fromEntries(
    knownLanguages.flatMap((lang) => (typeof words[lang] === 'string' ? [[lang, words[lang]]] : [])),
  ),
});

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

function parsed(text: string): unknown {
  try {
    return parse(text, { uniqueKeys: false, maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}
