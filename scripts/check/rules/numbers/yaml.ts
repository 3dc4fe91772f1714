import { isMap, isScalar, visit, type Scalar, type YAMLMap } from 'yaml';
import type { TextFile, Yaml } from '../../../content/library.ts';
import type { Problem } from '../../../content/problem.ts';
import { positionOf } from '../../../content/yaml-position.ts';
import type { TranslatedPage } from '../../aligned-blocks.ts';
import { type Passage, passageOfScalar } from '../../../content/passages.ts';
import { differencesInWords } from './words.ts';

/** Editor's notes are remarks of our own on the Chinese text. */
export const differencesInNotes = (yaml: Yaml<unknown>): Problem[] => differencesInYaml(yaml, true);

/** Values of a YAML file that stand there in both languages: `{ zh: …, en: … }`. */
export function differencesInYaml(yaml: Yaml<unknown>, isRemark = false): Problem[] {
  const problems: Problem[] = [];
  visit(yaml.document, {
    Map(_, map) {
      const [zh, en] = [wordsUnder(yaml, map, 'zh'), wordsUnder(yaml, map, 'en')];
      if (zh && en) problems.push(...differencesInWords(zh, en, {}, { isRemark }));
    },
  });
  return problems;
}

function wordsUnder(yaml: Yaml<unknown>, map: YAMLMap, key: 'zh' | 'en'): Passage | undefined {
  const node = map.get(key, true) as Scalar | undefined;
  return isScalar(node) && typeof node.value === 'string' ? passageOfScalar(yaml, node, node.value, key) : undefined;
}

const COMPARED = ['title', 'printed', 'summary', 'outcome', 'amounts', 'outlet', 'places', 'organisations', 'persons'];

/** Frontmatter of a file and its twin; a list as one text. */
export function differencesInFrontmatter({ zh, en }: TranslatedPage): Problem[] {
  return COMPARED.filter((key) => !isNumbered(key, zh) || !isNumbered(key, en)).flatMap((key) => {
    const [ours, theirs] = [wordsOfKey(zh.frontmatter, key, 'zh'), wordsOfKey(en.frontmatter, key, 'en')];
    return ours && theirs ? differencesInWords(ours, theirs) : [];
  });
}

/** Where both are numbers, 1.1 and 1.2, the pairing holds them against each other. */
const isNumbered = (key: string, { frontmatter }: TextFile): boolean =>
  key === 'printed' && /^[\d.]+$/.test(frontmatter.data?.printed ?? '');

function wordsOfKey(yaml: Yaml<unknown>, key: string, lang: 'zh' | 'en'): Passage | undefined {
  const contents = yaml.document.contents;
  const node = isMap(contents) ? contents.get(key, true) : undefined;
  if (isScalar(node) && typeof node.value === 'string') return passageOfScalar(yaml, node, node.value, lang);
  const list = (yaml.data as Record<string, unknown> | undefined)?.[key];
  if (!Array.isArray(list)) return undefined;
  return {
    lang,
    kind: 'yaml',
    text: list.join(lang === 'zh' ? '；' : '; '),
    at: () => positionOf(yaml, [key]),
    escaped: () => false,
  };
}
