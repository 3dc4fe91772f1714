import { LineCounter, parseDocument, visit, type Document as YamlDocument } from 'yaml';
import type { z } from 'zod';
import type { Lang } from '../languages/index.ts';
import { foldLines } from './fold-lines.ts';
import type { Yaml } from './library.ts';
import { problemAt } from './position.ts';
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
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const yaml: Yaml<z.infer<Schema>> = { file, text, document, lines, offset };
  // A warning is about a tag that nobody knows (`!!js/function`).
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    return { yaml, problems: faults.map((error) => broken(yaml, error.pos[0], error.code, error.message)) };
  }
  const alias = firstAlias(document, text);
  if (alias !== undefined)
    return { yaml, problems: [problemAt(positionAt(yaml, alias), 'yaml', (words) => words.yaml.alias)] };
  foldLines(document, text, lang);
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

function broken(yaml: Yaml<unknown>, offset: number, code: string, message: string): Problem {
  const [reason = ''] = message.split(' at line ');
  return problemAt(positionAt(yaml, offset), 'yaml', ({ yaml: words }) =>
    code === 'DUPLICATE_KEY' ? words.duplicateKey : words.notYaml(reason),
  );
}
