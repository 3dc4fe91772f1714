import { expect, it } from 'vitest';
import type { z } from 'zod';
import { sayInEach } from '../../languages/checks/index.ts';
import { caseSchema, pageSchema, schemasFor, sectionSchema } from './index.ts';

/** Told in other words: nothing was found, or the key belongs to a report of the other kind. */
const NOT_SAID = new Set(['must not be empty', 'missing', 'original', 'restatement']);

/** What a schema, and all that it is made of, asks for in words of its own. */
function requirementsIn(schema: unknown, seen = new Set<unknown>()): string[] {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return [];
  seen.add(schema);
  const definition = (schema as Partial<z.core.$ZodType>)._zod?.def as { error?: unknown } | undefined;
  const said = typeof definition?.error === 'function' ? [String(definition.error({ input: 1 }))] : [];
  return [...said, ...Object.values(definition ?? schema).flatMap((part) => requirementsIn(part, seen))];
}

const all = [...Object.values(schemasFor(['zh', 'en'])), sectionSchema, caseSchema, pageSchema];
const requirements = [...new Set(requirementsIn(all))].filter((one) => !NOT_SAID.has(one) && one !== 'undefined');

it('schemas ask for much in words of their own', () =>
  expect(requirements).toContain('write the two capital letters of a country or region, such as HK'));

it.each(requirements)('«%s» is said in each language', (requirement) => {
  const said = sayInEach(({ expected }) => [expected.other(requirement), '', '']);
  expect(said.en[0]).toContain(requirement);
  expect(said.zh[0]).not.toContain(requirement);
  expect(said['zh-hant'][0]).not.toContain(requirement);
});
