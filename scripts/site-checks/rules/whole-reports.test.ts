import { expect, it } from 'vitest';
import { sayOfSite } from '../../testing/site.ts';
import { wholeReports } from './whole-reports.ts';

const check = (body: string, address = 'en/tea/all') => sayOfSite(wholeReports, { [`${address}/index.html`]: body });

it.each([
  '<h2 id="a/top">A</h2><a href="#a/top">A</a><a href="/reports/en/tea/a/#p1">¶</a><a href="#top">up</a><a href="#">up</a>',
  '<p id="a/fn-年">x</p><p id="100%">y</p><a href="#a/fn-%E5%B9%B4">1</a><a href="#100%">2</a>',
  '<p id="a/fn-&quot;&amp;">x</p><a href="#a/fn-%22&amp;">1</a>',
  '<figure aria-labelledby="a/f-title  a/f-unit"><b id="a/f-title">x</b><i id="a/f-unit">y</i></figure>',
  '<p title="1 > 0" id="a">x</p><code>&lt;a id="a" href="#b"> id="a"</code>',
])('has nothing to say of a whole report that holds %s', (body) => expect(check(body)).toEqual([]));

it.each([
  ['<p id="a/p1">x</p><p id="a/p1">y</p>', 'id="a/p1" stands more than once — each id once — rename one'],
  ['<a href="#a/fn-1">1</a>', 'href names an id that is not there — id="a/fn-1" — correct one of the two'],
  [
    '<b id="a/f-title">x</b><figure aria-labelledby="a/f-title f-unit"></figure>',
    'aria-labelledby names an id that is not there — id="f-unit" — correct one of the two',
  ],
])('says what is wrong with %s', (body, said) => expect(check(body)).toEqual([`/en/tea/all/  ${said}`]));

it('leaves other pages to other rules', () =>
  expect(check('<p id="p1">x</p><p id="p1">y</p>', 'en/tea/a')).toEqual([]));
