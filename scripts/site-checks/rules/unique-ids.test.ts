import { expect, it } from 'vitest';
import { sayOfPage } from '../../testing/site.ts';
import { uniqueIds } from './unique-ids.ts';

it.each([
  ['<p id="a"><p id="b">', []],
  ['<p id="a"><svg><g id="a"/></svg>', ['id="a" stands more than once — each id once — rename one']],
])('%s', (html, said) => expect(sayOfPage(uniqueIds, html)).toEqual(said));
