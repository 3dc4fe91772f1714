import { expect, it } from 'vitest';
import { knownLanguages } from '../languages/index.ts';
import { toApa } from './apa.ts';

it.each(knownLanguages)('a report of an organisation is cited in a library in %s', (lang) => {
  const item = {
    id: 'a',
    type: 'report',
    title: 'T',
    author: [{ literal: '本機構' }],
    issued: { 'date-parts': [[2025]] },
    URL: 'https://example.org/',
  };
  expect(toApa([item], lang)).toEqual(['本機構. (2025). <i>T</i>. https://example.org/']);
});
