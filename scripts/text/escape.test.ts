import { expect, it } from 'vitest';
import { escapeHtml, unescapeHtml } from './escape.ts';

it('text that was put into HTML is read out of it as it was', () => {
  const text = 'a < b & "c" > &amp; &lt; &#38; ’';
  expect(unescapeHtml(escapeHtml(text))).toBe(text);
});

it.each([
  ['&lt;&gt;&quot;&apos;&#39;&amp;', `<>"''&`],
  ['&amp;lt;', '&lt;'],
  ['&nbsp; & &;', '&nbsp; & &;'],
])('%s', (html, text) => expect(unescapeHtml(html)).toBe(text));
