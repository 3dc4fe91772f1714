import { expect, it } from 'vitest';
import { sayOfPage } from '../../testing/site.ts';
import { noInlineCode } from './no-inline-code.ts';

it.each([
  '<script type="application/ld+json">{}</script><script type="application/json" id="x">{}</script>',
  '<script type="module" src="/a.js"></script>',
  '<a href="https://example.org/">x</a><a href="mailto:a@b.c">x</a><a href="tel:1">x</a><a href="./x:y/">x</a>',
])('has nothing to message of %s', (html) => expect(sayOfPage(noInlineCode, html)).toEqual([]));

it.each([
  [
    '<p style="color:red">',
    '<p style="color:red">: an inline style — a class — the content security policy refuses it: write the style in src/styles/',
  ],
  [
    '<img onerror="x()">',
    '<img onerror="x()">: an event handler — none — take it away, and find out how it came there',
  ],
  ['<style>p{}</style>', '<style>: an inline style sheet — a file of its own — write it in src/styles/'],
  [
    '<script>x()</script>',
    '<script>: an inline script — a file of its own, or data — the content security policy refuses it',
  ],
  ['<a href="javascript:x()">', '<a href="javascript:x()"> runs something — http, https, mailto or tel — take it away'],
  [
    '<a href=" JaVa\tscript:x()">',
    '<a href=" JaVa\tscript:x()"> runs something — http, https, mailto or tel — take it away',
  ],
  [
    '<a href="data:text/html,x">',
    '<a href="data:text/html,x"> runs something — http, https, mailto or tel — take it away',
  ],
  [
    '<form action="vbscript:x">',
    '<form action="vbscript:x"> runs something — http, https, mailto or tel — take it away',
  ],
  ['<iframe></iframe>', '<iframe> — none of these on a page — take it away'],
])('refuses %s', (html, said) => expect(sayOfPage(noInlineCode, html)).toEqual([said]));
