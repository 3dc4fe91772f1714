import type { z } from 'zod';
import type { Yaml } from './library.ts';
import type { Position, Problem, Message } from './problem.ts';
import { positionOf, positionOfKey } from './read-yaml.ts';

type Issue = z.core.$ZodIssue;

/** A schema's complaint about a YAML value, in the words of an editor; one problem for each unknown key. */
export function schemaMessages(issue: Issue, yaml: Yaml<unknown>): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      schemaProblem(positionOfKey(yaml, issue.path, key), unknownKey(key, [...issue.path])),
    );
  }
  if (issue.code === 'invalid_key')
    return [schemaProblem(positionOfKey(yaml, issue.path.slice(0, -1), String(issue.path.at(-1))), wrongKey(issue))];
  return [schemaProblem(placeOfIssue(issue, yaml), sayValueIssue(issue, nameOf(issue.path)))];
}

/** What is missing is told at the key under which it belongs. */
const placeOfIssue = (issue: Issue, yaml: Yaml<unknown>): Position =>
  isMissing(issue) && issue.path.length > 1
    ? positionOfKey(yaml, issue.path.slice(0, -2), String(issue.path.at(-2)))
    : positionOf(yaml, issue.path);

const schemaProblem = (place: Position, message: Problem['message']): Problem => ({
  ...place,
  rule: 'schema',
  severity: 'error',
  message,
});

/** `['key_figures', 0, 'value', 'en']` -> `key_figures.0.value.en`. */
export const nameOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');

function unknownKey(key: string, path: PropertyKey[]): Problem['message'] {
  const where = path.length ? ` in ${nameOf(path)}` : '';
  return {
    en: [
      `nobody knows the key "${key}"${where}`,
      'one of the keys that the guide lists',
      'correct its spelling or take it away',
    ],
    zh: [`没有“${key}”这个键${path.length ? `（在${nameOf(path)}内）` : ''}`, '应是编写指南列出的键', '改正拼写或删去'],
  };
}

function wrongKey(issue: Issue): Problem['message'] {
  const key = String(issue.path.at(-1));
  return {
    en: [`"${key}" cannot be a key here`, 'lower-case letters, digits and single hyphens', 'rename it'],
    zh: [`“${key}”不能作键`, '应由小写字母、数字和单个连字符组成', '改名'],
  };
}

/** What is wrong with one value; shared by YAML and by the attributes of a component. */
export function sayValueIssue(issue: Issue, name: string): Problem['message'] {
  const missing = isMissing(issue);
  if (missing) {
    return {
      en: [`"${name}" is missing`, expectation(issue).en, `add ${name}`],
      zh: [`缺少“${name}”`, expectation(issue).zh, `补上${name}`],
    };
  }
  const { en, zh } = expectation(issue);
  return {
    en: [`"${name}" is not right`, en, 'correct it'] as Message,
    zh: [`“${name}”的值不对`, zh, '请改正'] as Message,
  };
}

const isMissing = (issue: Issue): boolean =>
  (issue.code === 'invalid_type' && /received undefined|received null/.test(issue.message)) ||
  (issue.code === 'invalid_value' && issue.input === undefined && /received undefined/.test(issue.message));

const typeNames: Record<string, { en: string; zh: string }> = {
  string: { en: 'expected text (a number or date in "quotes")', zh: '应是文字（数字、日期要加英文双引号）' },
  array: { en: 'expected a list: [a, b]', zh: '应是列表：[a, b]' },
  object: { en: 'expected keys and values', zh: '应是若干“键: 值”' },
  record: { en: 'expected keys and values', zh: '应是若干“键: 值”' },
};

function expectation(issue: Issue): { en: string; zh: string } {
  if (issue.code === 'invalid_type')
    return typeNames[issue.expected] ?? { en: `expected ${issue.expected}`, zh: `应是${issue.expected}` };
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String).join(', ');
    return { en: `expected one of: ${values}`, zh: `应是其中之一：${values}` };
  }
  if (issue.code === 'too_small') return { en: 'expected something, found nothing', zh: '不能为空' };
  if (issue.code === 'too_big') return { en: `expected at most ${issue.maximum}`, zh: `最多${issue.maximum}项` };
  return { en: `expected: ${issue.message}`, zh: `要求：${inChinese[issue.message] ?? issue.message}` };
}

/** What the schema asks for in words, in Chinese. */
const inChinese: Record<string, string> = {
  'use lower-case letters, digits and single hyphens': '由小写字母、数字和单个连字符组成',
  'use lower-case letters, digits and single hyphens, a letter first': '由小写字母、数字和单个连字符组成，以字母开头',
  'write 2020, 2020-11, 2020-11-11 or 2020-11-01/2020-11-20, in quotes':
    '写成2020、2020-11、2020-11-11或2020-11-01/2020-11-20，加英文引号',
  'write a section, e.g. overview/status#s1.1.2': '写明位置，例如overview/status#s1.1.2',
  'write a place, e.g. overview/status': '写明位置，例如overview/status',
};
