import { describe, expect, it } from 'vitest';
import { normalize, withoutPunctuation } from './normalize.ts';

describe('a text is normalised', () => {
  it.each([
    ['ＧＵＥＳＳ', 'guess'],
    ['37.21 万亿元', '37.21万亿元'],
    ['14,296,274件', '14296274件'],
    ['2019,2020', '2019,2020'],
    ['10，300家', '10，300家'],
    ['“先涨\u200b价”', '"先涨价"'],
    ['国家\n 统计局', '国家统计局'],
    ['fake \n  orders', 'fake orders'],
    ['使用 APP 下单', '使用app下单'],
    ['5～10％', '5~10%'],
    ['a\ud83d', 'a'],
    ['Nestlé', 'nestle'],
    ['Nestle\u0301', 'nestle'],
    ['', ''],
  ])('reads %j as %j', (from, to) => expect(normalize(from).text).toBe(to));

  it('remembers where each character stood', () => {
    expect(normalize('😀共').at).toEqual([0, 0, 2, 3]);
    const { text, at } = normalize(' 共 14,296件');
    expect(text).toBe('共14296件');
    expect(at).toEqual([1, 3, 4, 6, 7, 8, 9, 10]);
  });
});

it.each([
  ['“价格”，欺诈。', '价格欺诈'],
  ['增长4.5%。', '增长4.5'],
  ['b2b/c2m', 'b2bc2m'],
])('what counts of %j is %j', (from, to) => expect(withoutPunctuation(normalize(from)).text).toBe(to));
