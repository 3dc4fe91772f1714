import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BIG, LABEL, SMALL, textWidth, TILE, TITLE, UNIT, wrap } from './text.ts';

describe('the width of a text', () => {
  it.each([
    ['', 0],
    ['东部', 28],
    ['（%）', 40.9],
    ['84.54', 40.6],
    ['Guangdong', 77],
    ['illicit', 37.8],
  ])('of %j is about %f px at 14 px', (text, width) => expect(textWidth(text, 14)).toBeCloseTo(width, 0));

  // The advance widths of that font, in thousandths of its size.
  it.each([
    ['0123456789', 6362],
    ['(%)', 1730],
    ['-1,234.5%', 5130],
  ])('of the number %j is not less than in DejaVu Sans', (text, width) =>
    expect(textWidth(text, 1000)).toBeGreaterThanOrEqual(width),
  );
});

describe('wrapping', () => {
  it.each([
    ['short', 200, ['short']],
    ['Household appliances and audio-visual equipment', 210, ['Household appliances and', 'audio-visual equipment']],
    ['家用电器和音像器材', 112, ['家用电器和', '音像器材']],
    ['2020年12月', 60, ['2020年', '12月']],
    ['2020年3月（推算）', 75, ['2020年3月', '（推算）']],
    ['2020年11月11日', 64, ['2020年', '11月11日']],
    ['金额（万亿元）', 72, ['金额', '（万亿元）']],
    ['Turnover (RMB trillion)', 110, ['Turnover', '(RMB trillion)']],
    ['(RMB trillion)', 70, ['(RMB', 'trillion)']],
    ['直播带货，很快', 62, ['直播带', '货，很快']],
    ['2021（预计）', 50, ['2021', '（预', '计）']],
    ['GD\u00a0Guangdong; ZJ\u00a0Zhejiang', 150, ['GD\u00a0Guangdong;', 'ZJ\u00a0Zhejiang']],
    ['Donaudampfschifffahrt', 80, ['Donaudam', 'pfschifffah', 'rt']],
    ['', 80, ['']],
  ])('of %j to %d px gives %j', (text, width, lines) => expect(wrap(text, width, 14)).toEqual(lines));

  it('loses no character', () => {
    const text = '市场占有率前10位的B2C平台（含“直播带货”）合计92.7%, and more';
    for (let width = 20; width < 400; width += 7)
      expect(wrap(text, width, 14).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });
});

describe('type sizes', () => {
  const css = readFileSync(new URL('../chart.css', import.meta.url), 'utf8').replace(/\s+/g, ' ');
  const sizes: [string, number][] = [
    ['.chart text', LABEL],
    ['.c-small, .chart .c-head', SMALL],
    ['.c-title', TITLE],
    ['.c-unit', UNIT],
    ['.c-tile-text', TILE],
    ...BIG.map((size): [string, number] => [`.c-big-${size}`, size]),
  ];
  it.each(sizes)('of %s are the same in chart.css', (selector, size) =>
    expect(css).toContain(`${selector} { font-size: ${size}px;`),
  );
});
