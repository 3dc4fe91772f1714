import { expect, it } from 'vitest';
import { addPolicy, pagePolicy } from '../../publish/index.ts';
import { sayOfPage } from '../../testing/site.ts';
import { policy } from './policy.ts';

const plain = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title></head>';

it('has nothing to message of a sealed page', () => expect(sayOfPage(policy, addPolicy(plain, 'nothing'))).toEqual([]));

it('lets a page with a script have the policy that the script needs', () => {
  const files = { '_astro/a.js': 'import("/pagefind/pagefind.js")' };
  const page = plain.replace('</head>', '<script type="module" src="/reports/_astro/a.js"></script></head>');
  expect(sayOfPage(policy, addPolicy(page, 'search'), '/en/x/', files)).toEqual([]);
});

it.each([
  [plain, `the page has no content security policy — ${pagePolicy('nothing')} — see scripts/render/draw-pages.ts`],
  [
    addPolicy(plain, 'search'),
    `the content security policy is «${pagePolicy('search')}» — «${pagePolicy('nothing')}» — see scripts/render/draw-pages.ts`,
  ],
  [
    plain.replace('</head>', `<meta http-equiv="content-security-policy" content="${pagePolicy('nothing')}"></head>`),
    'the content security policy does not come first — nothing but the charset before it — see scripts/render/draw-pages.ts',
  ],
])('refuses %s', (html, said) => expect(sayOfPage(policy, html)).toEqual([said]));
