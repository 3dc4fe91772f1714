import { describe, expect, it } from 'vitest';
import { fold } from '../../../scripts/search/query/index.ts';
import { asListed, choose, countsOf, type Item } from './filter.ts';
import { readState, writeState } from './state.ts';

const item = (text: string, stance: string, topic: string[]): Item => ({
  text: fold(text),
  facets: { stance: [stance], topic },
});
const items = [
  item('GUESS羽绒服退货', 'negative', ['after-sales', 'price-promo']),
  item('江西首例网购价格欺诈案', 'positive', ['court', 'price-promo']),
  item('大连海关查获侵权商品', 'negative', ['counterfeit-ip']),
];
const state = (q = '', chosen = {}) => ({ q, chosen });

describe('a list of cases', () => {
  it.each([
    ['guess', 1],
    ['ＧＵＥＳＳ', 1],
    ['江西 欺诈', 1],
    ['江西 海关', 0],
    ['', 3],
  ])('narrowed by %j has %i', (q, count) => expect(choose(items, state(q))).toHaveLength(count));

  it('is narrowed by every facet that is chosen', () => {
    expect(choose(items, state('', { stance: 'negative', topic: 'price-promo' }))).toHaveLength(1);
  });

  it('takes a value of an address as the list writes it', () => {
    const listed = [{ text: '', facets: { place: ['Beijing', 'Hong Kong'] } }];
    expect(asListed({ place: 'hong  KONG', other: 'Atlantis' }, listed)).toEqual({
      place: 'Hong Kong',
      other: 'Atlantis',
    });
  });

  it('counts a facet by what the others leave', () => {
    expect(Object.fromEntries(countsOf(items, state('', { stance: 'negative' }), 'topic'))).toEqual({
      'after-sales': 1,
      'price-promo': 1,
      'counterfeit-ip': 1,
    });
    expect(Object.fromEntries(countsOf(items, state('', { stance: 'negative' }), 'stance'))).toEqual({
      negative: 2,
      positive: 1,
    });
  });
});

describe('the address of a list', () => {
  it('is read back as it was written', () => {
    const written = { q: '刷单', chosen: { stance: 'negative' }, sort: 'title' };
    expect(readState(writeState(written), ['stance'], ['title'])).toEqual(written);
  });
  it('passes over what the list does not know', () => {
    expect(readState('?colour=red&sort=size&q=', ['stance'], ['title'])).toEqual({
      q: '',
      chosen: {},
      sort: undefined,
    });
  });
});
