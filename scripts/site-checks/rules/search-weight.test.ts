import { expect, it } from 'vitest';
import { siteOf } from '../../testing/site.ts';
import { untilFirstResult } from './search-weight.ts';

it('counts the page, its thread, the list of the index, and pieces and texts as most queries need them', () => {
  const page = {
    'zh/search/index.html': '<!doctype html><title>x</title>',
    '_astro/worker-a.js': 'x()',
    'pagefind/zh.packed': '12345',
  };
  const weigh = (files: Record<string, string>) => untilFirstResult(siteOf({ ...page, ...files }), 'zh');
  const alone = weigh({});
  expect(weigh({ 'pagefind/lasting/zh-1/words/0.packed': '1234567890' })).toBe(alone + 50);
  expect(
    weigh({ 'pagefind/lasting/zh-1/texts/0.packed': '1234567890', 'pagefind/lasting/en-1/texts/0.packed': '1' }),
  ).toBe(alone + 120);
});
