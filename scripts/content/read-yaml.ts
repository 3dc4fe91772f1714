import { isMap, isNode, isPair, LineCounter, parseDocument, visit, type Document as YamlDocument } from 'yaml';
import type { z } from 'zod';
import type { Yaml } from './library.ts';
import type { Position, Problem } from './problem.ts';
import { schemaMessages } from './schema-messages.ts';

/**
 * Reads YAML and holds it against its schema. Every problem has the place of the value, or of the key when the
 * value is missing, in the file (`offset` lines above the text are counted in).
 */
export function readYaml<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
  offset = 0,
): { yaml: Yaml<z.infer<Schema>>; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const yaml: Yaml<z.infer<Schema>> = { file, text, document, lines, offset };
  // A warning is about a tag that nobody knows (`!!js/function`).
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    return { yaml, problems: faults.map((error) => broken(yaml, error.pos[0], error.code, error.message)) };
  }
  const alias = firstAlias(document, text);
  if (alias !== undefined)
    return { yaml, problems: [{ ...positionAt(yaml, alias), rule: 'yaml', severity: 'error', message: noAliases }] };
  const data: unknown = document.toJS();
  const parsed = schema.safeParse(data ?? {});
  if (!parsed.success) return { yaml, problems: parsed.error.issues.flatMap((issue) => schemaMessages(issue, yaml)) };
  return { yaml: { ...yaml, data: parsed.data }, problems: [] };
}

/** Where the first alias (`*name`) stands. Nothing in content needs one, and a few lines of them can fill the memory. */
function firstAlias(document: YamlDocument, text: string): number | undefined {
  if (!text.includes('*')) return undefined;
  let found: number | undefined;
  visit(document, {
    Alias(_, node) {
      found = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

const noAliases: Problem['message'] = {
  en: [
    'an alias (*name) stands here',
    'the words themselves',
    'write the value out, or put it in "double quotes" if it begins with a star',
  ],
  zh: ['这里用了别名（*名称）', '应直接写出内容', '写出值本身；若值以星号开头，用英文双引号括起来'],
};

/** The place of a value in the file, by its path: `['key_figures', 0, 'value']`; of the nearest value above it that is there. */
export function positionOf(yaml: Yaml<unknown>, path: readonly PropertyKey[]): Position {
  for (let length = path.length; length > 0; length--) {
    const offset = offsetOf(yaml, path.slice(0, length));
    if (offset !== undefined) return positionAt(yaml, offset);
  }
  return positionAt(yaml, 0);
}

/** The place of a key itself, for keys that nobody knows. */
export function positionOfKey(yaml: Yaml<unknown>, path: readonly PropertyKey[], key: string): Position {
  const map = path.length ? yaml.document.getIn(path, true) : yaml.document.contents;
  const pair = isMap(map) ? map.items.find((item) => isPair(item) && String(item.key) === key) : undefined;
  return pair && isNode(pair.key) && pair.key.range ? positionAt(yaml, pair.key.range[0]) : positionOf(yaml, path);
}

function offsetOf(yaml: Yaml<unknown>, path: readonly PropertyKey[]): number | undefined {
  const node = yaml.document.getIn(path, true);
  return isNode(node) && node.range ? node.range[0] : undefined;
}

/** The place of an offset in the YAML text. */
export function positionAt({ file, lines, offset }: Yaml<unknown>, position: number): Position {
  const { line, col } = lines.linePos(position);
  return { file, line: Math.max(line, 1) + offset, column: Math.max(col, 1) };
}

function broken(yaml: Yaml<unknown>, position: number, code: string, message: string): Problem {
  const reason = message.split(' at line ')[0]!;
  const duplicate = code === 'DUPLICATE_KEY';
  return {
    ...positionAt(yaml, position),
    rule: 'yaml',
    severity: 'error',
    message: {
      en: [
        duplicate ? 'this key stands here a second time' : `this is not YAML: ${reason}`,
        duplicate ? 'each key once' : 'lines of the form «key: value»',
        duplicate ? 'take one of the two away' : 'put a value that holds a colon, a quote or a # in "double quotes"',
      ],
      zh: [
        duplicate ? '这个键重复出现' : `这里不是合法的YAML：${reason}`,
        duplicate ? '每个键只能出现一次' : '应写成“键: 值”',
        duplicate ? '删去其中一个' : '值里有冒号、引号或#时，用英文双引号括起来',
      ],
    },
  };
}
