import { expect, it } from 'vitest';
import { splitFlags } from './flags.ts';

it.each([
  ['123.4p', '123.4', ['provisional']],
  ['123.4 p', '123.4', ['provisional']],
  ['123.4 (p)', '123.4', ['provisional']],
  ['123.4 [r]', '123.4', ['revised']],
  ['123.4ᵖ', '123.4', ['provisional']],
  ['12.5% e', '12.5%', ['estimated']],
  ['12.5%（初步）', '12.5%', ['provisional']],
  ['3.5亿元（修订数）', '3.5亿元', ['revised']],
  ['RMB 3.5 billion (revised)', 'RMB 3.5 billion', ['revised']],
  ['123.4 (p, e)', '123.4', ['provisional', 'estimated']],
  ['123.4pe', '123.4', ['provisional', 'estimated']],
])('%s is %s and says %s', (text, rest, flags) => expect(splitFlags(text)).toEqual({ rest, flags }));

it.each(['123.4', '84.5x', '12 m', '3 (a)', '5 (pp)', '2020', 'p', '(p)', '5 sheep', '1.5（预计）'])(
  '%s has no flag',
  (text) => expect(splitFlags(text)).toBeUndefined(),
);
