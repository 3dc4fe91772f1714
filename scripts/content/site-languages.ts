import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isLanguage, knownLanguages, type Lang, type Regions } from '../languages/index.ts';

/** What `site.yaml` says of the library's languages. */
export interface SiteLanguages {
  /** In their order: `/` leads to the first. */
  languages: Lang[];
  regions: Regions;
}

/**
 * The languages that the text of a `site.yaml` lists, before it is held against its schema, which depends on them. Where
 * it lists none that are known, those in which it says its name: so that no more than this one mistake is reported.
 */
export function siteLanguagesIn(text: string): SiteLanguages {
  const { languages, name, regions } = mapIn(text);
  const some = [languages, keysOf(name), knownLanguages].map(knownIn).find(({ length }) => length > 0)!;
  return { languages: some, regions: regionsIn(regions) };
}

/** The same of the library in a folder. Whatever cannot be read is the check's business. */
export function readSiteLanguages(folder: string): SiteLanguages {
  try {
    return siteLanguagesIn(readFileSync(join(folder, 'site.yaml'), 'utf8'));
  } catch {
    return siteLanguagesIn('');
  }
}

function mapIn(text: string): Record<string, unknown> {
  try {
    return (parse(text, { uniqueKeys: false, maxAliasCount: 0 }) as Record<string, unknown> | null) ?? {};
  } catch {
    return {};
  }
}

const knownIn = (list: unknown): Lang[] => (Array.isArray(list) ? [...new Set(list.filter(isLanguage))] : []);

const keysOf = (value: unknown): string[] => (typeof value === 'object' && value !== null ? Object.keys(value) : []);

const regionsIn = (value: unknown): Regions =>
  Object.fromEntries(
    Object.entries(typeof value === 'object' ? (value ?? {}) : {}).filter(
      ([lang, region]) => isLanguage(lang) && /^[A-Z]{2}$/.test(String(region)),
    ),
  );
