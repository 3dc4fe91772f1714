import {
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  type Scalar,
  visit,
  type Document as YamlDocument,
  type YAMLMap,
} from 'yaml';
import type { z } from 'zod';
import type { Lang } from '../languages/index.ts';
import { foldLines } from './fold-lines.ts';
import type { Yaml } from './library.ts';
import { problemAt } from './position.ts';
import type { Problem } from './problem.ts';
import { SLUG } from './schema/values.ts';
import { schemaMessages } from './schema-messages.ts';
import { oddSpaceIn, type YamlFault, yamlFault } from './yaml-faults.ts';
import { positionAt } from './yaml-position.ts';

/**
 * Reads YAML and holds it against its schema. Every problem has the place of the value, or of the key when the
 * value is missing, in the file (`offset` lines above the text are counted in). `lang` is the language of all values,
 * where they are in one.
 */
export function readYaml<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
  { offset = 0, lang }: { offset?: number; lang?: Lang } = {},
): { yaml: Yaml<z.infer<Schema>>; problems: Problem[] } {
  const lines = new LineCounter();
  // The library looks for keys that stand twice in time that grows with the square of their number.
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false });
  const yaml: Yaml<z.infer<Schema>> = { file, text, document, lines, offset };
  const problems = faultsIn(text, document).map(({ at, wording }) => problemAt(positionAt(yaml, at), 'yaml', wording));
  if (problems.length > 0) return { yaml, problems };
  foldLines(document, text, lang);
  const data: unknown = document.toJS();
  const parsed = schema.safeParse(data ?? {});
  if (!parsed.success)
    return { yaml, problems: oddSpacesIn(yaml) ?? schemaMessages(parsed.error.issues, yaml, schema) };
  return { yaml: { ...yaml, data: withoutPrototypes(parsed.data) }, problems: [] };
}

/** An odd space makes a key unknown and another missing: it is what there is to say. */
function oddSpacesIn(yaml: Yaml<unknown>): Problem[] | undefined {
  const odd = oddSpaceIn(yaml.text);
  return odd && [problemAt(positionAt(yaml, odd.at), 'yaml', odd.wording)];
}

/** What keeps a text from being read: it is not YAML, or has what content may not have. */
const faultsIn = (text: string, document: YamlDocument): YamlFault[] =>
  // A warning is about a tag that nobody knows (`!!js/function`).
  document.errors.length + document.warnings.length > 0 ? [yamlFault(text, document)] : unwantedIn(document, text);

/**
 * What YAML allows and content may not have: keys that stand twice, the key `__proto__`, which is lost on the way, and
 * the first alias (`*name`): nothing in content needs one, and a few lines of them can fill the memory.
 */
function unwantedIn(document: YamlDocument, text: string): YamlFault[] {
  const found: YamlFault[] = [];
  visit(document, {
    Alias(_, node) {
      found.push({ at: node.range?.[0] ?? 0, wording: (words) => words.yaml.alias });
      return visit.BREAK;
    },
    Map: (_, node) => void found.push(...unwantedKeys(node)),
    Scalar: (_, node) => void found.push(...lostTo(node, text)),
  });
  return found;
}

/** `light: #0b6e4f`, `title: Our #1 year`: what looks like a value is a comment. One that is meant has a space after its #. */
function lostTo({ type, range }: Scalar, text: string): YamlFault[] {
  if (!range || (type && type !== 'PLAIN')) return [];
  const [lost, space = ''] = /^([ \t]+)?#[^\s#].*/.exec(text.slice(range[1]).split('\n', 1)[0]!) ?? [];
  const isComment = lost !== undefined && (space !== '' || /\s/.test(text[range[1] - 1] ?? ''));
  return isComment ? [{ at: range[1] + space.length, wording: (words) => words.yaml.comment(lost.trim()) }] : [];
}

function unwantedKeys({ items }: YAMLMap): YamlFault[] {
  const before = new Set<string>();
  return items.flatMap(({ key }): YamlFault[] => {
    const at = isScalar(key) || isMap(key) ? (key.range?.[0] ?? 0) : 0;
    if (!isScalar(key)) return [{ at, wording: (words) => words.yaml.notYaml('a key that is no word') }];
    const name = String(key.value);
    const isTwice = before.has(name);
    before.add(name);
    if (name === '__proto__')
      return [{ at, wording: (words) => words.schema.wrongKey(name, words.expected.other(SLUG)) }];
    return isTwice ? [{ at, wording: (words) => words.yaml.duplicateKey }] : [];
  });
}

/** Looked up by a name that nobody has given, `constructor` or `toString`, a record answers undefined. */
function withoutPrototypes<Data>(data: Data): Data {
  if (Array.isArray(data)) return data.map(withoutPrototypes) as Data;
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).map(([key, value]) => [key, withoutPrototypes(value)]);
  return Object.assign(Object.create(null), Object.fromEntries(entries)) as Data;
}
