import { expect, it } from 'vitest';
import { quotation } from './quote.ts';

it.each([
  ['“{text}” A Ministry. Report. {url}', 'Sales grew.', '“Sales grew.” A Ministry. Report. https://a.org/#p1'],
  ['「{text}」某部。{url}', '銷售$& {url}', '「銷售$& {url}」某部。https://a.org/#p1'],
])('%s with its text and its address', (form, text, line) =>
  expect(quotation(form, text, 'https://a.org/#p1')).toBe(line),
);
