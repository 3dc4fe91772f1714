import type { z } from 'zod';
import { adjustableRules } from './adjustable-rules.ts';
import type { Yaml } from './library.ts';
import { type CheckMessages, isLanguage } from '../languages/index.ts';
import { MISSING } from './schema/values.ts';
import { problemAt, type Wording } from './position.ts';
import type { Position, Problem } from './problem.ts';
import { FORMAT } from './schema/index.ts';
import { knownKeys } from './schema/known-keys.ts';
import { nearestName } from '../text/index.ts';
import { faultyKey } from './yaml-faults.ts';
import { positionOf, positionOfKey } from './yaml-position.ts';

type Issue = z.core.$ZodIssue;

/** More keys than these are not shown with a value that has none. */
const FEW_KEYS = 4;

/** What does not fit its schema, in the words of an editor: one problem for each mistake. */
export function schemaMessages(issues: readonly Issue[], yaml: Yaml<unknown>, schema: z.ZodType): Problem[] {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? unknownKeys(issue, yaml, schema) : [],
  );
  // A list that is none is not also too long; a key that is misspelt is not also missing.
  const first = new Map(issues.map((issue) => [nameOf(issue.path), issue] as const).reverse());
  const meant = new Set(unknown.map(({ meant }) => meant));
  const wrong = issues.filter(
    (issue) =>
      issue.code !== 'unrecognized_keys' &&
      (issue.code === 'custom' || first.get(nameOf(issue.path))?.code === issue.code) &&
      !(isMissing(issue) && meant.has(nameOf(issue.path))),
  );
  return [...unknown.map(({ problem }) => problem), ...wrong.map((issue) => valueProblem(issue, yaml, schema))];
}

interface UnknownKey {
  problem: Problem;
  /** The name of the key that it stands for, if that is known. */
  meant?: string;
}

function unknownKeys(
  { keys, path }: Issue & { code: 'unrecognized_keys' },
  yaml: Yaml<unknown>,
  schema: z.ZodType,
): UnknownKey[] {
  const known = knownKeys(schema, path);
  const where = nameOf(path);
  return keys.map((key) => {
    const fault = faultyKey(key);
    const meant = nearestName(fault ? fault.key : key, known);
    const place = positionOfKey(yaml, path, key);
    const problem = fault
      ? problemAt({ ...place, column: place.column + fault.at }, 'yaml', fault.wording)
      : schemaProblem(place, ({ schema: words }) =>
          where === 'rules'
            ? words.unknownRule(key, adjustableRules)
            : isLanguage(key)
              ? words.otherLanguage(key, where)
              : words.unknownKey(key, where, known, meant),
        );
    return { problem, meant: meant && nameOf([...path, meant]) };
  });
}

function valueProblem(issue: Issue, yaml: Yaml<unknown>, schema: z.ZodType): Problem {
  const otherFormat = nameOf(issue.path) === 'format' && sayFormat(yaml);
  if (otherFormat) return schemaProblem(placeOfIssue(issue, yaml), otherFormat);
  const [above, key] = [issue.path.slice(0, -1), String(issue.path.at(-1))];
  if (issue.code === 'invalid_type' && issue.expected === 'undefined')
    return ofOtherKind(yaml, above, key, issue.message);
  if (issue.code === 'invalid_key') return wrongKey(yaml, above, key, issue.issues[0]!);
  const wording = sayValueIssue(issue, nameOf(issue.path) || yaml.file, knownKeys(schema, issue.path));
  return schemaProblem(placeOfIssue(issue, yaml), wording);
}

/** A library in another edition of the format: what to do about it. The first edition did not say so. */
function sayFormat({ document }: Yaml<unknown>): Wording | undefined {
  if (document.contents === null) return undefined;
  const found: unknown = document.get('format') ?? 1;
  if (typeof found !== 'number' || !Number.isInteger(found) || found < 1) return undefined;
  return ({ schema }) => schema[found < FORMAT ? 'olderFormat' : 'newerFormat'](String(found), FORMAT);
}

const wrongKey = (yaml: Yaml<unknown>, path: PropertyKey[], key: string, issue: Issue): Problem =>
  schemaProblem(positionOfKey(yaml, path, key), ({ schema, expected }) =>
    schema.wrongKey(key, expectation(issue, expected, [])),
  );

/** `kind` is the kind of report that has the key. */
const ofOtherKind = (yaml: Yaml<unknown>, path: PropertyKey[], key: string, kind: string): Problem =>
  schemaProblem(positionOfKey(yaml, path, key), (words) => words.schema.ofOtherKind(key, kind));

/** What is missing is reported at the key under which it belongs. */
const placeOfIssue = (issue: Issue, yaml: Yaml<unknown>): Position =>
  isMissing(issue) && issue.path.length > 1
    ? positionOfKey(yaml, issue.path.slice(0, -2), String(issue.path.at(-2)))
    : positionOf(yaml, issue.path);

const schemaProblem = (place: Position, wording: Wording): Problem => problemAt(place, 'schema', wording);

/** `['key_figures', 0, 'value', 'en']` -> `key_figures.0.value.en`. */
const nameOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');

/** What is wrong with one value, which may have the `keys`; shared by YAML and by the attributes of a component. */
export const sayValueIssue =
  (issue: Issue, name: string, keys: readonly string[] = []): Wording =>
  (words) =>
    words.schema[isMissing(issue) ? 'missing' : 'wrong'](name, expectation(issue, words.expected, keys));

const isMissing = (issue: Issue): boolean =>
  (issue.code === 'invalid_type' && /received undefined|received null/.test(issue.message)) ||
  (issue.code === 'invalid_value' && issue.input === undefined && /received undefined/.test(issue.message)) ||
  (isChoice(issue) && issue.message === MISSING);

/** None of the values that decide what else there may be: `kind` of a report. */
const isChoice = (issue: Issue): issue is Issue & { options: string[] } =>
  issue.code === 'invalid_union' && 'discriminator' in issue && 'options' in issue;

function expectation(issue: Issue, words: CheckMessages['expected'], keys: readonly string[]): string {
  if (issue.code === 'invalid_type' && keys.length > 0 && keys.length <= FEW_KEYS) return words.keys(keys);
  if (issue.code === 'invalid_type') return words.type(issue.expected);
  if (issue.code === 'invalid_value') return words.oneOf(issue.values.map(String).join(', '));
  if (isChoice(issue)) return words.oneOf(issue.options.join(', '));
  if (issue.code === 'too_small') return words.something;
  if (issue.code === 'too_big') return words.atMost(String(issue.maximum));
  return words.other(issue.message);
}
