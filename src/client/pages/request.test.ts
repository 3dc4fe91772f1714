import { describe, expect, it } from 'vitest';
import { readRequest } from './request.ts';

const read = (search: string, hash = '') => readRequest(search, hash, 'of');

describe('the page and block that an address asks for', () => {
  it.each([
    ['?of=tea-2020', '', { place: 'tea-2020', block: '' }],
    ['?of=tea-2020/overview/status', '#s1.1.2-p3', { place: 'tea-2020/overview/status', block: 's1.1.2-p3' }],
    ['?of=/tea-2020/overview/', '', { place: 'tea-2020/overview', block: '' }],
    ['?of=tea-2020%2Foverview', '#user-content-fn-%61', { place: 'tea-2020/overview', block: 'user-content-fn-a' }],
    ['?of=registers/laws', '#law-tea-2020-1', { place: 'registers/laws', block: 'law-tea-2020-1' }],
  ])('%s%s', (search, hash, request) => expect(read(search, hash)).toEqual(request));

  it.each(['', '?of=', '?of=%20', '?page=tea-2020'])('is none in %j', (search) => expect(read(search)).toBe('nothing'));

  it.each([
    '?of=../../etc',
    '?of=//evil.example/x',
    '?of=https://evil.example/',
    '?of=javascript:alert(1)',
    '?of=<img src=x onerror=alert(1)>',
    '?of=tea?x',
    '?of=tea%00',
    '?of=Tea',
    '?of=a/b/c/d/e',
    `?of=${'a/'.repeat(300)}`,
  ])('can be none of this site: %s', (search) => expect(read(search)).toBe('unreadable'));

  it.each(['#', '#%', '#<b>', '#1', '#a b', '#a"]'])('names no block: %s', (hash) =>
    expect(read('?of=tea', hash)).toEqual({ place: 'tea', block: '' }),
  );
});
