import { describe, expect, it } from 'vitest';
import type { Cell } from '../../tables/index.ts';
import type { Lang } from '../../languages/index.ts';
import { headWithUnit, measureHead, measures, valueLabel, valueWithUnit } from './measures.ts';
import { sample } from '../sample.ts';

const number = (text: string, unit?: string): Cell => ({ kind: 'number', text, value: 1, ...(unit ? { unit } : {}) });
const missing: Cell = { kind: 'missing', text: '—', reason: 'not_available' };

describe('a value', () => {
  it.each<[Cell, string | undefined, Lang, string, string]>([
    [number('10.80'), '%', 'zh', '10.80%', '10.80%'],
    [number('-6.5%', '%'), '%', 'zh', '-6.5%', '-6.5%'],
    [number('27.95'), '万亿元', 'zh', '27.95', '27.95万亿元'],
    [number('4158.9亿元', '亿元'), '万亿元', 'zh', '4158.9亿元', '4158.9亿元'],
    [number('超2400'), '万场', 'zh', '超2400', '超2400万场'],
    [number('30以上'), '%', 'zh', '30%以上', '30%以上'],
    [number('12.5 (p)'), '%', 'en', '12.5% (p)', '12.5% (p)'],
    [number('12.5ᵉ'), '%', 'en', '12.5%ᵉ', '12.5%ᵉ'],
    [number('12.5（初步）'), '亿元', 'zh', '12.5（初步）', '12.5亿元（初步）'],
    [number('约5'), '家', 'zh', '约5', '约5家'],
    [number('10余'), '家', 'zh', '10余', '10余家'],
    [number('30以上'), '家', 'zh', '30以上', '30家以上'],
    [number('over 24'), 'RMB trillion', 'en', 'over 24', 'over RMB 24 trillion'],
    [number('-6.5'), '%', 'en', '-6.5%', '-6.5%'],
    [number('27.95'), 'RMB trillion', 'en', '27.95', 'RMB 27.95 trillion'],
    [number('13,000'), 'yuan', 'en', '13,000', '13,000 yuan'],
    [number('12'), undefined, 'en', '12', '12'],
    [{ kind: 'number', text: '–', value: 0, plain: '0' }, '%', 'en', '–', '0%'],
    [{ kind: 'number', text: '–', value: 0, plain: '0' }, '家', 'zh', '–', '0家'],
    [{ kind: 'number', text: '–', value: 0, plain: '0' }, 'RMB trillion', 'en', '–', 'RMB 0 trillion'],
    [missing, '%', 'zh', '未给出', '未给出'],
    [missing, '%', 'en', 'not given', 'not given'],
  ])('%j in %s (%s) is %j on a mark and %j in a sentence', (cell, unit, lang, onMark, inSentence) => {
    expect(valueLabel(cell, unit, lang)).toBe(onMark);
    expect(valueWithUnit(cell, unit, lang)).toBe(inSentence);
  });
});

describe('a measure', () => {
  const figure = sample(
    'bar',
    ['区域 | 占比 | 金额（亿元） | 说明', '东部 | 84.54 | 3 | 最高', '西部 | — | 4 | 次之'],
    { unit: '%' },
  );

  it('is a number column with its own unit, else with the figure’s', () => {
    expect(measures(figure).map(({ name, unit }) => [name, unit])).toEqual([
      ['占比', '%'],
      ['金额', '亿元'],
    ]);
  });

  it('that is called by its unit says it once', () => {
    const [mt] = measures(sample('bar', ['Country | Mt', 'A | 5'], { unit: 'Mt' }));
    expect(measureHead(mt!, 'en')).toBe('Mt');
    expect(headWithUnit(mt!, 'en')).toBe('Mt');
  });

  it('says its unit once, in its head, except for %', () => {
    expect(measures(figure).map((measure) => measureHead(measure, 'zh'))).toEqual(['占比', '金额（亿元）']);
  });
});
