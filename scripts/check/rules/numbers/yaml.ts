import { isMap, isScalar, visit, type Scalar, type YAMLMap } from 'yaml';
import type { Yaml } from '../../content.ts';
import type { Problem } from '../../problem.ts';
import { placeOf } from '../../read-yaml.ts';
import type { Twins } from '../../twins.ts';
import { type Words, wordsOfScalar } from '../../words.ts';
import { differencesInWords } from './words.ts';

/** Values of a YAML file that stand there in both languages: `{ zh: …, en: … }`. */
export function differencesInYaml(yaml: Yaml<unknown>): Problem[] {
  const problems: Problem[] = [];
  visit(yaml.document, {
    Map(_, map) {
      const [zh, en] = [wordsUnder(yaml, map, 'zh'), wordsUnder(yaml, map, 'en')];
      if (zh && en) problems.push(...differencesInWords(zh, en));
    },
  });
  return problems;
}

function wordsUnder(yaml: Yaml<unknown>, map: YAMLMap, key: 'zh' | 'en'): Words | undefined {
  const node = map.get(key, true) as Scalar | undefined;
  return isScalar(node) && typeof node.value === 'string' ? wordsOfScalar(yaml, node, node.value, key) : undefined;
}

const COMPARED = ['title', 'summary', 'outcome', 'amounts'];

/** Frontmatter of a file and its twin; a list as one text. */
export function differencesInFrontmatter({ zh, en }: Twins): Problem[] {
  return COMPARED.flatMap((key) => {
    const [ours, theirs] = [wordsOfKey(zh.frontmatter, key, 'zh'), wordsOfKey(en.frontmatter, key, 'en')];
    return ours && theirs ? differencesInWords(ours, theirs) : [];
  });
}

function wordsOfKey(yaml: Yaml<unknown>, key: string, lang: 'zh' | 'en'): Words | undefined {
  const contents = yaml.document.contents;
  const node = isMap(contents) ? contents.get(key, true) : undefined;
  if (isScalar(node) && typeof node.value === 'string') return wordsOfScalar(yaml, node, node.value, lang);
  const list = (yaml.data as Record<string, unknown> | undefined)?.[key];
  if (!Array.isArray(list)) return undefined;
  return { lang, kind: 'yaml', text: list.join(lang === 'zh' ? '；' : '; '), at: () => placeOf(yaml, [key]), escaped: () => false };
}
