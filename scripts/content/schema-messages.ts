import type { z } from 'zod';
import { adjustableRules } from './adjustable-rules.ts';
import type { Yaml } from './library.ts';
import { type CheckMessages, isLanguage } from '../languages/index.ts';
import { MISSING } from './schema/values.ts';
import { problemAt, type Wording } from './position.ts';
import type { Position, Problem } from './problem.ts';
import { FORMAT } from './schema/index.ts';
import { positionOf, positionOfKey } from './yaml-position.ts';

type Issue = z.core.$ZodIssue;

/** A schema's complaint about a YAML value, in the words of an editor; one problem for each unknown key. */
export function schemaMessages(issue: Issue, yaml: Yaml<unknown>): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      schemaProblem(positionOfKey(yaml, issue.path, key), (words) =>
        nameOf(issue.path) === 'rules'
          ? words.schema.unknownRule(key, adjustableRules)
          : isLanguage(key)
            ? words.schema.otherLanguage(key, nameOf(issue.path))
            : words.schema.unknownKey(key, nameOf(issue.path)),
      ),
    );
  }
  const otherFormat = nameOf(issue.path) === 'format' && sayFormat(yaml);
  if (otherFormat) return [schemaProblem(placeOfIssue(issue, yaml), otherFormat)];
  if (issue.code === 'invalid_type' && issue.expected === 'undefined')
    return [ofOtherKind(yaml, issue.path.slice(0, -1), String(issue.path.at(-1)), issue.message)];
  if (issue.code === 'invalid_key') return [wrongKey(yaml, issue.path.slice(0, -1), String(issue.path.at(-1)))];
  return [schemaProblem(placeOfIssue(issue, yaml), sayValueIssue(issue, nameOf(issue.path)))];
}

/** A library in another edition of the format: what to do about it. The first edition did not say so. */
function sayFormat({ document }: Yaml<unknown>): Wording | undefined {
  const found: unknown = document.get('format') ?? 1;
  if (typeof found !== 'number' || !Number.isInteger(found) || found < 1) return undefined;
  return ({ schema }) => schema[found < FORMAT ? 'olderFormat' : 'newerFormat'](String(found), FORMAT);
}

const wrongKey = (yaml: Yaml<unknown>, path: PropertyKey[], key: string): Problem =>
  schemaProblem(positionOfKey(yaml, path, key), (words) => words.schema.wrongKey(key));

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

/** What is wrong with one value; shared by YAML and by the attributes of a component. */
export const sayValueIssue =
  (issue: Issue, name: string): Wording =>
  (words) =>
    words.schema[isMissing(issue) ? 'missing' : 'wrong'](name, expectation(issue, words.expected));

const isMissing = (issue: Issue): boolean =>
  (issue.code === 'invalid_type' && /received undefined|received null/.test(issue.message)) ||
  (issue.code === 'invalid_value' && issue.input === undefined && /received undefined/.test(issue.message)) ||
  (isChoice(issue) && issue.message === MISSING);

/** None of the values that decide what else there may be: `kind` of a report. */
const isChoice = (issue: Issue): issue is Issue & { options: string[] } =>
  issue.code === 'invalid_union' && 'discriminator' in issue && 'options' in issue;

function expectation(issue: Issue, words: CheckMessages['expected']): string {
  if (issue.code === 'invalid_type') return words.type(issue.expected);
  if (issue.code === 'invalid_value') return words.oneOf(issue.values.map(String).join(', '));
  if (isChoice(issue)) return words.oneOf(issue.options.join(', '));
  if (issue.code === 'too_small') return words.something;
  if (issue.code === 'too_big') return words.atMost(String(issue.maximum));
  return words.other(issue.message);
}
