import { expect, it } from 'vitest';
import { siteOf } from '../../testing/site.ts';
import { untilFirstResult } from './search-weight.ts';

it('counts the page, its thread, the engine, the list of the index, and pieces and texts as most queries need them', () => {
  const page = {
    'zh/search/index.html': '<!doctype html><title>x</title>',
    '_astro/worker-a.js': 'x()',
    'pagefind/zh/pagefind.js': 'x()',
    'pagefind/zh/pagefind-entry.json': '{}',
    'pagefind/zh/pagefind.zh_1.pf_meta': '12345',
  };
  const weigh = (files: Record<string, string>) => untilFirstResult(siteOf({ ...page, ...files }), 'zh');
  const alone = weigh({});
  expect(weigh({ 'pagefind/zh/wasm.unknown.pagefind': '1234567890' })).toBe(alone + 10);
  expect(weigh({ 'pagefind/zh/index/zh_1.pf_index': '1234567890' })).toBe(alone + 40);
  expect(
    weigh({ 'pagefind/zh/fragment/zh_1.pf_fragment': '1234567890', 'pagefind/en/fragment/en_1.pf_fragment': '1' }),
  ).toBe(alone + 100);
});
