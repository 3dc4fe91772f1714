import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { jpeg } from '../testing/pictures.ts';
import { digitsIn } from './digits.ts';
import { drawPreview } from './draw.ts';
import { COVER_BOX, PREVIEW_SIZE, previewSvg, yearsOf } from './preview.ts';
import { ringsOf } from './rings.ts';

const REPORT = { years: '2020-11', rings: [3, 5, 4], accent: '#0b6e4f' };

describe('a preview', () => {
  it('has no words: no font is needed', () => expect(previewSvg(REPORT)).not.toMatch(/<text|font/));
  it('draws every digit', () =>
    expect(digitsIn('0123456789-', { x: 0, y: 0, width: 900, height: 160 })).not.toContain('d=""'));
  it('keeps long years within their box', () => {
    const scaleOf = (text: string) =>
      Number(/scale\(([\d.]+)\)/.exec(digitsIn(text, { x: 0, y: 0, width: 496, height: 160 }))![1]);
    expect([scaleOf('2020'), scaleOf('2020-2022')]).toEqual([1, 0.429]);
  });
  it('is 1200 by 630 pixels in the library’s accent, and the same when it is drawn again', async () => {
    const one = await drawPreview(REPORT);
    expect(one.equals(await drawPreview(REPORT))).toBe(true);
    const { width, height, format } = await sharp(one).metadata();
    expect([width, height, format]).toEqual([PREVIEW_SIZE.width, PREVIEW_SIZE.height, 'png']);
    expect(one.length).toBeLessThan(60_000);
    const corner = await sharp(one).extract({ left: 600, top: 10, width: 1, height: 1 }).removeAlpha().raw().toBuffer();
    expect([...corner]).toEqual([0x0b, 0x6e, 0x4f]);
  });
  it('has the cover of a report that has one, in the middle of its box', async () => {
    const picture = await drawPreview(REPORT, await jpeg(300, 600));
    const at = async (left: number, top: number) => [
      ...(await sharp(picture).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer()),
    ];
    const { left, top, width, height } = COVER_BOX;
    expect(await at(left + width / 2, top + height / 2)).toEqual([0x88, 0x88, 0x88]);
    expect(await at(left + 80, top)).toEqual([0x88, 0x88, 0x88]);
    expect(await at(left + 60, top)).toEqual([0x0b, 0x6e, 0x4f]);
  });
});

describe('the preview of a report with a photograph for a cover', () => {
  it('is light enough for messengers', async () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
    const photograph = sharp({ create: { width: 390, height: 510, channels: 3, background: '#000', noise } }).blur(2);
    expect((await drawPreview(REPORT, await photograph.jpeg().toBuffer())).length).toBeLessThan(200_000);
  });
});

describe('the years of a preview', () => {
  it.each([
    [['2020'], '2020'],
    [['2020-11'], '2020-11'],
    [['2020-11-11'], '2020-11'],
    [['2020-11-01/2020-11-20'], '2020-11'],
    [['2020-04/2021-03'], '2020-2021'],
    [['2020-11', '2020-12'], '2020'],
    [['2022', '2020-11', '2021'], '2020-2022'],
    [[], ''],
  ])('of %j are «%s»', (periods, years) => expect(yearsOf(periods)).toBe(years));
});

it('rings are as wide as their weights say, with gaps between them', () =>
  expect(ringsOf([1, 1, 3, 1, 1, 1], { inner: 10, outer: 90, gap: 2 })).toEqual([
    { radius: 15, width: 8 },
    { radius: 25, width: 8 },
    { radius: 45, width: 28 },
    { radius: 65, width: 8 },
    { radius: 75, width: 8 },
    { radius: 85, width: 8 },
  ]));

it('a report of one section has one ring and no disc', () =>
  expect(ringsOf([7], { inner: 10, outer: 70, gap: 2 })).toEqual([{ radius: 15, width: 8 }]));
