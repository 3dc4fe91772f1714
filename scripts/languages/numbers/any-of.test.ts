import { expect, it } from 'vitest';
import { anyOf } from './any-of.ts';

it('tries the longest word first, and takes every sign for itself', () => {
  expect(anyOf(['亿', '万亿', 'US$'])).toBe('US\\$|万亿|亿');
  expect('3万亿'.match(new RegExp(anyOf(['万', '亿', '万亿'])))?.[0]).toBe('万亿');
});
