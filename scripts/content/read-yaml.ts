import { isMap, isScalar, LineCounter, parseDocument, visit, type Document as YamlDocument, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import type { Lang } from '../languages/index.ts';
import { foldLines } from './fold-lines.ts';
import type { Yaml } from './library.ts';
import { problemAt, type Wording } from './position.ts';
import type { Problem } from './problem.ts';
import { schemaMessages } from './schema-messages.ts';
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
  // A warning is about a tag that nobody knows (`!!js/function`).
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) return { yaml, problems: faults.map((error) => broken(yaml, error.pos[0], error.message)) };
  const unwanted = unwantedIn(document);
  if (unwanted.length > 0)
    return { yaml, problems: unwanted.map(({ at, wording }) => problemAt(positionAt(yaml, at), 'yaml', wording)) };
  foldLines(document, text, lang);
  const data: unknown = document.toJS();
  const parsed = schema.safeParse(data ?? {});
  if (!parsed.success) return { yaml, problems: parsed.error.issues.flatMap((issue) => schemaMessages(issue, yaml)) };
  return { yaml: { ...yaml, data: withoutPrototypes(parsed.data) }, problems: [] };
}

interface Unwanted {
  at: number;
  wording: Wording;
}

/**
 * What YAML allows and content may not have: keys that stand twice, the key `__proto__`, which is lost on the way, and
 * the first alias (`*name`): nothing in content needs one, and a few lines of them can fill the memory.
 */
function unwantedIn(document: YamlDocument): Unwanted[] {
  const found: Unwanted[] = [];
  visit(document, {
    Alias(_, node) {
      found.push({ at: node.range?.[0] ?? 0, wording: (words) => words.yaml.alias });
      return visit.BREAK;
    },
    Map: (_, node) => void found.push(...unwantedKeys(node)),
  });
  return found;
}

function unwantedKeys({ items }: YAMLMap): Unwanted[] {
  const before = new Set<string>();
  return items.flatMap(({ key }): Unwanted[] => {
    const at = isScalar(key) || isMap(key) ? (key.range?.[0] ?? 0) : 0;
    if (!isScalar(key)) return [{ at, wording: (words) => words.yaml.notYaml('a key that is no word') }];
    const name = String(key.value);
    const isTwice = before.has(name);
    before.add(name);
    if (name === '__proto__') return [{ at, wording: (words) => words.schema.wrongKey(name) }];
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

function broken(yaml: Yaml<unknown>, offset: number, message: string): Problem {
  const [reason = ''] = message.split(' at line ');
  return problemAt(positionAt(yaml, offset), 'yaml', ({ yaml: words }) => words.notYaml(reason));
}
