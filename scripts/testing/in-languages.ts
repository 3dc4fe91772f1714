import { parse, stringify } from 'yaml';
import type { Lang } from '../languages/index.ts';
import { inTaiwan } from './traditional.ts';

/**
 * A library in Chinese and English for tests, in other languages: without those that are not asked for, and in Traditional
 * Chinese by conversion.
 */
export function inLanguages(
  library: ReadonlyMap<string, string>,
  languages: readonly Lang[],
  site: Record<string, unknown> = {},
): Map<string, string> {
  const made = new Map<string, string>();
  for (const [file, text] of library) {
    const lang = /(?:^|\/)(zh|en)\//.exec(file)?.[1];
    if (lang === undefined) made.set(file, yamlIn(text, languages, file === 'site.yaml' ? { languages, ...site } : {}));
    else if (languages.includes(lang as Lang)) made.set(file, text);
    if (lang === 'zh' && languages.includes('zh-hant')) made.set(file.replace('zh/', 'zh-hant/'), inTaiwan(text));
  }
  return made;
}

const yamlIn = (text: string, languages: readonly Lang[], more: object): string =>
  stringify({ ...(wordsIn(parse(text), languages) as object), ...more });

/** `{ zh: …, en: … }` in the languages that are asked for. */
function wordsIn(value: unknown, languages: readonly Lang[]): unknown {
  if (Array.isArray(value)) return value.map((one) => wordsIn(one, languages));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, one]): [string, unknown][] => {
    const kept: [string, unknown][] = [[key, wordsIn(one, languages)]];
    if (key !== 'zh' && key !== 'en') return kept;
    const traditional: [string, unknown][] =
      key === 'zh' && languages.includes('zh-hant')
        ? [['zh-hant', Array.isArray(one) ? one.map(String).map(inTaiwan) : inTaiwan(String(one))]]
        : [];
    return [...(languages.includes(key) ? kept : []), ...traditional];
  });
  return Object.fromEntries(entries);
}
