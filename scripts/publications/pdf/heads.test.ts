import { expect, it } from 'vitest';
import { runningHeads } from './heads.ts';

it('the report stands at the left of a sheet, its part at the right, and nothing on the title', () =>
  expect(runningHeads('Tea 2020', ['Chapter 1 Trade'])).toBe(`@page { @top-left { content: "Tea 2020"; } }
@page :first { @top-left { content: none; } @bottom-center { content: none; } }
@page part-0 { @top-right { content: "Chapter 1 Trade"; } }`));

it('no name ends its string, its line or the style sheet', () =>
  expect(runningHeads('A "b" \\\n </style>', [])).toContain('content: "A \\22 b\\22  \\5c  \\3c /style>";'));
