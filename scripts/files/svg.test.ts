import { expect, it } from 'vitest';
import { dangersInSvg } from './svg.ts';

const svg = (body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${body}</svg>`;

it.each([
  ['shapes', '<path d="M0 0"/><text>on = off</text>'],
  ['a gradient of its own', '<linearGradient id="a"/><rect fill="url(#a)"/><use xlink:href="#a"/>'],
  ['a picture in it', '<image href="data:image/png;base64,AAAA"/>'],
  ['what drawing programs leave', '<metadata><rdf:RDF rdf:about=""/></metadata><sodipodi:namedview/>'],
])('%s only draw', (_, body) => expect(dangersInSvg(svg(body))).toEqual([]));

it.each([
  ['<script>alert(1)</script>', 'a script'],
  ['<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>', 'a script'],
  ['<a href="#x">x</a>', 'a link'],
  ['<foreignObject/>', 'foreign elements'],
  ['<rect onclick="x()"/>', 'an event handler'],
  ['<image href="https://example.org/a.png"/>', 'an address of something else'],
  ['<use xlink:href="javascript:x"/>', 'an address of something else'],
  ['<style>@import "a.css"</style>', 'a style that fetches something'],
  ['<rect fill="url(https://example.org/#a)"/>', 'a style that fetches something'],
])('%s does more', (body, danger) => expect(dangersInSvg(svg(body))).toEqual([danger]));

it('an SVG says that it is UTF-8, or nothing of its encoding', () => {
  expect(dangersInSvg(`<?xml version="1.0" encoding="utf-8"?>${svg('')}`)).toEqual([]);
  expect(dangersInSvg(`<?xml version="1.0" encoding="ISO-2022-JP"?>${svg('')}`)).toEqual([
    'another encoding than UTF-8',
  ]);
});
