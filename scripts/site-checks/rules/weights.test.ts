import { expect, it } from 'vitest';
import { median, weights, type Weighed } from './weights.ts';

const budgets = {
  section: { median: 30_000, largest: 60_000 },
  reading: 6_000,
  page: 80_000,
  gallery: 150_000,
  scripted: ['/*/search/', '/embed/'],
  search: 120_000,
  searchList: 95_000,
};
const section = (view: number, script = 0): Weighed => ({
  address: '/en/r/s/',
  isSection: true,
  isRead: true,
  view,
  script,
});
const other = (address: string, view: number, script = 0): Weighed => ({
  ...{ address, isSection: false, isRead: false, view, script },
});
const check = (...pages: Weighed[]) =>
  weights(pages, budgets).map(({ address, message }) => `${address}  ${message.join(' — ')}`);

it('has nothing to message of pages within their budget', () =>
  expect(check(section(30_000), section(1), section(60_000))).toEqual([]));
it.each(['/en/r/figures/', '/en/r/figures/2/', '/en/figures/2/'])('lets %s weigh more than another page', (gallery) =>
  expect(check(other(gallery, 140_000))).toEqual([]),
);
it('lets a page that is read have a small script', () => expect(check(section(1, 6000))).toEqual([]));
it.each(['/en/search/', '/embed/en/r/a/'])('lets %s have script', (address) =>
  expect(check(other(address, 1, 9_000))).toEqual([]),
);

it.each([
  [
    'a large section',
    [section(1), section(61_234)],
    '/en/r/s/  the first view weighs 61.2 kB — at most 60.0 kB of HTML and CSS after gzip — divide the page, or draw less',
  ],
  [
    'heavy sections',
    [section(31_000), section(32_000)],
    '/  half of the sections weigh more than 31.0 kB — a median of at most 30.0 kB — see scripts/site-checks/budgets.ts',
  ],
  [
    'a large script on a section',
    [section(1, 6_500)],
    '/en/r/s/  the page has 6.5 kB of script — at most 6.0 kB on a page that is read — do it without',
  ],
  [
    'script on another page',
    [other('/en/r/', 1, 500)],
    '/en/r/  the page has 0.5 kB of script — none outside /*/search/, /embed/ — do it without',
  ],
])('refuses %s', (_, pages, said) => expect(check(...pages)).toEqual([said]));

it('warns of what is heavy, since a long text is; script is the program’s fault', () =>
  expect(
    weights([section(31_000), section(61_234, 6_500)], budgets).map(({ isWarning }) => isWarning ?? false),
  ).toEqual([true, true, false]));

it.each([
  [[], 0],
  [[3], 3],
  [[9, 1, 5], 5],
])('the median of %j is %d', (values, middle) => expect(median(values)).toBe(middle));
