import { expect, it } from 'vitest';
import { qualify } from './amounts.ts';

it.each([
  ['sales were to pass ', 'over'],
  ['sales passed RMB ', 'over'],
  ['sales passed the ', 'over'],
  ['sales approached ', 'nearly'],
  ['some ', 'about'],
  ['a mountain pass of ', undefined],
])('%j before a number says that it is %s', (before, qualifier) =>
  expect(qualify({ before, after: '' }).qualifier).toBe(qualifier),
);
