import { expect, it } from 'vitest';
import { ExpectedError, named } from './expected-error.ts';

const withCode = (code: string, more: object = {}) => Object.assign(new Error('write'), { code, ...more });

it.each([
  ['ENOSPC', { path: '/site/a.html' }, ': there was no room for /site/a.html'],
  ['EDQUOT', { path: '/work/a.html', dest: '/site/a.html' }, ': there was no room for /site/a.html'],
  ['ENOSPC', {}, ''],
])('of a disk without room (%s) it is said what to do', (code, more, where) =>
  expect(named(withCode(code, more))).toEqual(
    new ExpectedError(
      `The disk is full${where}. Nothing that was published has changed. Make room, or let the result go to another disk, and try again.`,
    ),
  ),
);

it.each([
  ['EACCES', { path: '/library/site.yaml' }],
  ['EPERM', { path: '/work/library/site.yaml', dest: '/library/site.yaml' }],
  ['EROFS', { path: '/library/site.yaml' }],
])('of what this user may not touch (%s) it is said what to do', (code, more) =>
  expect(named(withCode(code, more))).toEqual(
    new ExpectedError(
      'The system does not let this user read or write /library/site.yaml. Nothing that was published has changed. Give yourself the permission (on Linux and macOS: chmod u+rwX), or name another folder, and try again.',
    ),
  ),
);

it.each([withCode('EACCES'), withCode('ENOENT'), new ExpectedError('No tea.'), 'text', undefined])(
  '%s stays as it is',
  (error) => expect(named(error)).toBe(error),
);
