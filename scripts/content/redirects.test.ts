import { expect, it } from 'vitest';
import { redirectsOf } from './redirects.ts';

it('leads from an old place to the new one, in each language that the report has', () =>
  expect(redirectsOf('x', { 'overview/state': 'overview/status' }, ['zh', 'en'])).toEqual({
    '/zh/x/overview/state/': '/zh/x/overview/status/',
    '/en/x/overview/state/': '/en/x/overview/status/',
  }));

it('leaves out a language that the report lacks', () =>
  expect(redirectsOf('x', { 'figures/a': 'figures/b' }, ['zh'])).toEqual({
    '/zh/x/figures/a/': '/zh/x/figures/b/',
  }));

it('leads from a folder that had another name', () =>
  expect(redirectsOf('x', { '/y/overview/status': 'overview/status' }, ['en'])).toEqual({
    '/en/y/overview/status/': '/en/x/overview/status/',
  }));
