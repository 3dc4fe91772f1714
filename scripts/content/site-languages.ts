import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { FileContent } from '../files/index.ts';
import { isLanguage, isRegion, knownLanguages, type Lang, type Regions } from '../languages/index.ts';

/** What `site.yaml` says of the library's languages. */
export interface SiteLanguages {
  /** In their order: `/` leads to the first. */
  languages: Lang[];
  regions: Regions;
}

/**
 * The languages that the text of a `site.yaml` lists, before it is held against its schema, which depends on them. Where
 * the list is none, those in which it says its name: so that no more than this one mistake is reported. `areKnown`
 * is false where it does not say, or names one that nobody knows: they are a guess then.
 */
export function siteLanguagesIn(text: string): SiteLanguages & { areKnown: boolean } {
  const { languages, name, regions } = mapIn(text);
  const said = [languages, keysOf(name)];
  const whole = said.find((list) => knownIn(list).length > 0 && (list as unknown[]).every(isLanguage));
  const some = [whole, ...said, knownLanguages].map(knownIn).find(({ length }) => length > 0)!;
  return { languages: some, regions: regionsIn(regions), areKnown: whole !== undefined };
}

/**
 * The files of a library that can be judged: where its `site.yaml` does not say in which languages it is, that file
 * alone. All others would be held against languages that are not theirs.
 */
export function judgedFiles(files: ReadonlyMap<string, FileContent>): ReadonlyMap<string, FileContent> {
  const site = files.get('site.yaml');
  return site === undefined || siteLanguagesIn(String(site)).areKnown ? files : new Map([['site.yaml', site]]);
}

/** The same of the library in a folder. Whatever cannot be read is the check's business. */
export function readSiteLanguages(folder: string): SiteLanguages {
  try {
    return siteLanguagesIn(readFileSync(join(folder, 'site.yaml'), 'utf8'));
  } catch {
    return siteLanguagesIn('');
  }
}

/** What is not YAML further down takes nothing away from what stands above. */
function mapIn(text: string): Record<string, unknown> {
  try {
    const document = parseDocument(text, { uniqueKeys: false });
    return (document.toJS({ maxAliasCount: 0 }) as Record<string, unknown> | null) ?? {};
  } catch {
    return {};
  }
}

const knownIn = (list: unknown): Lang[] => (Array.isArray(list) ? [...new Set(list.filter(isLanguage))] : []);

const keysOf = (value: unknown): string[] => (typeof value === 'object' && value !== null ? Object.keys(value) : []);

const regionsIn = (value: unknown): Regions =>
  Object.fromEntries(
    Object.entries(typeof value === 'object' ? (value ?? {}) : {}).filter(
      ([lang, region]) => isLanguage(lang) && isRegion(region),
    ),
  );
