import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatProblem } from './problem.ts';
import { readYaml } from './read-yaml.ts';

const words = z.record(z.string(), z.string());
const say = (text: string, schema: z.ZodType = words) =>
  readYaml('a.yaml', text, schema).problems.map((problem) => formatProblem(problem, 'en'));

describe('YAML', () => {
  it('has each key once, at any depth', () => {
    expect(say('a: x\nb: y\na: z\n')).toEqual([
      'a.yaml:3:1  this key stands here a second time — each key once — take one of the two away',
    ]);
    expect(say('- { a: 1, "a": 2 }\n', z.any())).toEqual([
      'a.yaml:1:11  this key stands here a second time — each key once — take one of the two away',
    ]);
  });
  it('has no key __proto__, which would be lost', () =>
    expect(say('a: x\n__proto__: y\n')).toEqual([
      'a.yaml:2:1  "__proto__" cannot be a key here — expected: use lower-case letters, digits and single hyphens — rename it',
    ]));
  it('has no key that is a list or a map', () =>
    expect(say('? [a, b]\n: x\n')).toEqual([expect.stringContaining('this is not YAML: a key that is no word')]));
  it('answers undefined for names that nobody has given', () => {
    const { data } = readYaml('a.yaml', 'a: x\n', words).yaml;
    expect(['a', 'constructor', 'toString', '__proto__'].map((key) => data?.[key])).toEqual([
      'x',
      undefined,
      undefined,
      undefined,
    ]);
    expect('constructor' in data!).toBe(false);
  });
  it('is read in time that grows with its length', () => {
    const time = (keys: number) => {
      const text = Array.from({ length: keys }, (_, index) => `k${index}: x`).join('\n');
      const before = process.cpuUsage();
      readYaml('a.yaml', text, words);
      return process.cpuUsage(before).user;
    };
    time(500);
    expect(time(8000)).toBeLessThan(60 * time(1000) + 100_000);
  });
});
