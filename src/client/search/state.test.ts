import { describe, expect, it } from 'vitest';
import { longestQuery, readState, tidy, writeState } from './state.ts';

describe('the address of the search page', () => {
  it('gives query, filters, order and languages', () => {
    expect(readState('?q=农村&kind=figure&topic=rural-agri&sort=date&lang=both&older=1')).toEqual({
      q: '农村',
      filters: { kind: 'figure', topic: 'rural-agri' },
      sort: 'date',
      both: true,
      older: true,
    });
  });

  it('passes over what it does not know and what is empty', () => {
    expect(readState('?page=3&kind=&q=&sort=up&lang=fr')).toEqual({
      q: '',
      filters: {},
      sort: 'relevance',
      both: false,
      older: false,
    });
  });

  it.each(['?q=%E5%86%9C%E6%9D%91&kind=figure', '?q=a%26b', '?q=a&year=2020&sort=date&lang=both&older=1', ''])(
    'is written back as it was read: %s',
    (address) => {
      expect(writeState(readState(address))).toBe(address);
    },
  );
});

describe('a query', () => {
  it.each([
    ['  58.3万笔/秒 ', '58.3万笔/秒'],
    ['a\u0000b\n c', 'a b c'],
    ['\ud83d', '\ufffd'],
    ['<script>', '<script>'],
  ])('%j is read as %j', (from, to) => expect(tidy(from)).toBe(to));

  it('is cut when nobody could mean it', () => expect(tidy('字'.repeat(10_000))).toHaveLength(longestQuery));

  it('is not cut in the middle of a character', () =>
    expect(tidy(`${'a'.repeat(longestQuery - 1)}😀`)).toBe('a'.repeat(longestQuery - 1)));
});
