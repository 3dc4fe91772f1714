import { expect, it } from 'vitest';
import { readHtml } from '../html.ts';
import { validHtml, validWhole } from './valid-html.ts';

const valid = (html: string) => validHtml({ html, ...readHtml(html) });

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title></head><body>${body}</body></html>`;

it.each([
  ['<main><h1>x</h1><p>y</p></main>', []],
  ['<p><div>x</div></p>', ["Stray end tag '</p>' — valid HTML (html-validate: close-order)"]],
  [
    '<ul><p>x</p></ul>',
    [
      '<p> element is not permitted as content under <ul> at html > body > ul > p — valid HTML (html-validate: element-permitted-content)',
    ],
  ],
  ['<table><tr><td>x</td></tr></table><a href="x" aria-label="y">x</a>', []],
])('%s', (body, said) => expect(valid(page(body)).map((message) => message.join(' — '))).toEqual(said));

const parts = [
  '<nav aria-label="a"><ol><li><a href="/1/">1</a></li><li><a href="/2/">2</a></li><li><a href="/3/">3</a></li></ol></nav>',
  '<p id="p1">a<sup><a href="#n">1</a></sup></p><p id="p2">b</p><p id="p3">c<b>d</b></p>',
  '<table><caption>t</caption><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody><tr><th scope="row">c</th><td>1</td></tr><tr><th scope="row">d</th><td>2</td></tr><tr><th scope="row">e</th><td>3</td></tr></tbody></table>',
  '<dl><div><dt>a</dt><dd>b</dd></div><div><dt>c</dt><dd>d</dd></div><div><dt>e</dt><dd>f</dd></div></dl>',
  '<form><label for="q">x</label><input id="q" name="q" type="search"><button type="submit">y</button></form>',
  '<details><summary>a</summary><p>b</p></details><details><summary>c</summary><p>d</p></details><details><summary>e</summary><p>f</p></details>',
];
const whole = page(`<main>${parts.join('')}</main>`);

/** One mistake after each tag of a page that is right. */
const mistakes: [name: string, make: (before: string, tag: string, after: string) => string][] = [
  ['an element where it may not be', (before, tag, after) => `${before}${tag}<tr><td>x</td></tr>${after}`],
  ['a list item', (before, tag, after) => `${before}${tag}<li>x</li>${after}`],
  ['a block', (before, tag, after) => `${before}${tag}<div>x</div>${after}`],
  ['a tag left out', (before, _, after) => before + after],
  ['a role that there is not', (before, tag, after) => before + tag.replace(/^<(\w+)/, '<$1 role="nothing"') + after],
  ['an element that there is not', (before, tag, after) => `${before}${tag}<blink>x</blink>${after}`],
  ['a link in a link', (before, tag, after) => `${before}${tag}<a href="/9/">x</a>${after}`],
  ['a label for nothing', (before, tag, after) => before + tag.replace('for="q"', 'for="p1"') + after],
];

it('finds a mistake anywhere on a page, however often its like is right', () => {
  expect(valid(whole)).toEqual([]);
  const body = whole.indexOf('<body>');
  let faulty = 0;
  for (const { 0: tag, index } of whole.matchAll(/<[^>]+>/g)) {
    if (index < body) continue;
    for (const [name, make] of mistakes) {
      const html = make(whole.slice(0, index), tag, whole.slice(index + tag.length));
      const found = validWhole(html);
      expect(valid(html), `${name} at ${tag} (${index})`).toEqual(found);
      faulty += Number(found.length > 0);
    }
  }
  expect(faulty).toBeGreaterThan(300);
}, 60_000);
