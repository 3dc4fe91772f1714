import { describe, expect, it } from 'vitest';
import { escapeXml, round, tag, text } from './svg.ts';

describe('SVG text', () => {
  it.each([
    ['东部', '东部'],
    ['R&D <5%', 'R&amp;D &lt;5%'],
    ['"a" > b', '&quot;a&quot; &gt; b'],
    ['&lt;', '&amp;lt;'],
  ])('%j is written as %j', (plain, written) => expect(escapeXml(plain)).toBe(written));
});

describe('a position', () => {
  it.each([
    [12.345, 12.3],
    [12.35, 12.4],
    [-0.01, 0],
    [7, 7],
  ])('%f is written as %f', (value, written) => expect(Object.is(round(value), written)).toBe(true));
});

describe('an element', () => {
  it('leaves out what is undefined and closes itself when empty', () => {
    expect(tag('rect', { x: 1.04, class: undefined })).toBe('<rect x="1"/>');
  });

  it('carries its anchor as an attribute', () => {
    expect(text('<1', 3, 4, 'c-text', 'end')).toBe('<text x="3" y="4" class="c-text" text-anchor="end">&lt;1</text>');
  });
});
