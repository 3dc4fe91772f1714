import { expect, it } from 'vitest';
import { laterPeriod, laterWords, yearsLater } from './years.ts';

it.each([
  ['annual-2025', 'annual-2024', '2024', 1],
  ['annual-2026', 'annual-2024', '2024', 2],
  ['annual-2025', 'annual-2024', '2023-04/2024-03', 1],
  ['annual-2026', 'annual', '2024', 2],
  ['annual', 'annual-2024', '2024', 1],
])('%s is later than %s, which is of %s, by %3$i', (id, from, period, years) =>
  expect(yearsLater(id, from, period)).toBe(years),
);

it.each([
  ['2024', '2025'],
  ['2024-04/2025-03', '2025-04/2026-03'],
  ['2024-11-01/2024-11-20', '2025-11-01/2025-11-20'],
])('the year after %s is %s', (old, later) => expect(laterPeriod(old, 1)).toBe(later));

it.each([
  ['Annual Report 2024', 'Annual Report 2025'],
  ['Annual Report 2024/25', 'Annual Report 2025/26'],
  ['Annual Report 2024–2025', 'Annual Report 2025–2026'],
  ['2024-25年報', '2025-26年報'],
  ['2024年度報告', '2025年度報告'],
  ['Plan 2024–2030', 'Plan 2025–2030'],
  ['Since 1924', 'Since 1924'],
  ['No. 20241', 'No. 20241'],
])('%s is called %s a year later', (old, later) => expect(laterWords(old, 2024, 1)).toBe(later));
