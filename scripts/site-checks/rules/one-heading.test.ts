import { expect, it } from 'vitest';
import { sayOfPage } from '../../testing/site.ts';
import { oneHeading } from './one-heading.ts';

it.each([
  ['<h1>x</h1>', []],
  ['<h2>x</h2>', ['0 <h1> — one — correct the page']],
  ['<h1>x</h1><h1>y</h1>', ['2 <h1> — one — correct the page']],
  ['<h1> </h1>', ['an <h1> without words — the name of the page — correct the page']],
])('%s', (html, said) => expect(sayOfPage(oneHeading, html)).toEqual(said));
