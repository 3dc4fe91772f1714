import { isMap, isScalar, visit, type Scalar, type YAMLMap } from 'yaml';
import { facts, type Lang } from '../../../languages/index.ts';
import {
  type Passage,
  passageOfScalar,
  positionOf,
  printedOf,
  type Problem,
  type TextFile,
  type Yaml,
} from '../../../content/index.ts';
import type { TranslatedPage } from '../../aligned-blocks.ts';
import { differencesInWords } from './words.ts';

/**
 * Values of a YAML file that stand there in several languages: `{ zh: …, en: … }`. Editor's notes are remarks of our own
 * on the source.
 */
export function differencesInYaml(yaml: Yaml<unknown>, languages: readonly Lang[], isRemark = false): Problem[] {
  const problems: Problem[] = [];
  visit(yaml.document, {
    Map(_, map) {
      const [source, ...translations] = languages.flatMap((lang) => textUnder(yaml, map, lang) ?? []);
      for (const translation of translations)
        problems.push(...differencesInWords(source!, translation, {}, { isRemark }));
    },
  });
  return problems;
}

function textUnder(yaml: Yaml<unknown>, map: YAMLMap, lang: Lang): Passage | undefined {
  const node = map.get(lang, true) as Scalar | undefined;
  return isScalar(node) && typeof node.value === 'string' ? passageOfScalar(yaml, node, node.value, lang) : undefined;
}

const COMPARED = ['title', 'printed', 'summary', 'outcome', 'amounts', 'outlet', 'places', 'organisations', 'persons'];

/** Frontmatter of a file and its translation; a list as one text. */
export function differencesInFrontmatter({ source, translation }: TranslatedPage): Problem[] {
  return COMPARED.filter((key) => !isNumbered(key, source) || !isNumbered(key, translation)).flatMap((key) => {
    const [ours, theirs] = [source, translation].map(({ frontmatter, path }) => textOfKey(frontmatter, key, path.lang));
    return ours && theirs ? differencesInWords(ours, theirs) : [];
  });
}

/** Where both are numbers, 1.1 and 1.2, the pairing holds them against each other. */
const isNumbered = (key: string, text: TextFile): boolean =>
  key === 'printed' && /^[\d.]+$/.test(printedOf(text) ?? '');

function textOfKey(yaml: Yaml<unknown>, key: string, lang: Lang): Passage | undefined {
  const contents = yaml.document.contents;
  const node = isMap(contents) ? contents.get(key, true) : undefined;
  if (isScalar(node) && typeof node.value === 'string') return passageOfScalar(yaml, node, node.value, lang);
  const list = (yaml.data as Record<string, unknown> | undefined)?.[key];
  if (!Array.isArray(list)) return undefined;
  return {
    lang,
    kind: 'yaml',
    text: list.join(facts(lang).separators.clause),
    at: () => positionOf(yaml, [key]),
    escaped: () => false,
  };
}
