import { describe, expect, it } from 'vitest';
import { sample } from '../../sample.ts';
import { closeUp } from './bands.ts';

const over = (labels: string[], more = {}) =>
  sample('column', ['Time | Value', ...labels.map((label) => `${label} | 1`)], more);

describe('columns too few to fill the sheet', () => {
  it('stand side by side where their times follow each other', () =>
    expect(closeUp([30, 650], over(['2019', '2020']))).toEqual([30, 130]));

  it('leave the room of the years between them', () =>
    expect(closeUp([30, 650], over(['2016', '2020']))).toEqual([30, 430]));

  it.each([
    ['halves', ['H1 2019', 'H2 2019']],
    ['quarters', ['Q4 2019', 'Q1 2020']],
    ['months', ['January 2020', 'February 2020']],
    ['days', ['11 November 2020', '12 November 2020']],
    ['periods of some years', ['2011–2015', '2016–2020']],
  ])('follow each other as %s, too', (_, labels) => {
    const [first, last] = closeUp([30, 650], over(labels));
    expect(first).toBe(30);
    expect(last).toBeCloseTo(130, 6);
  });

  it('keep the sheet where a line to compare with is named at its end', () =>
    expect(closeUp([30, 650], over(['2019', '2020'], { target: '2 Goal' }))).toEqual([30, 650]));

  it('are none where months fill it', () =>
    expect(closeUp([30, 650], over(['March 2020', 'June 2022']))).toEqual([30, 650]));

  it('may be one', () => expect(closeUp([340], over(['2020']))).toEqual([340]));
});
