/** What architecture.test.ts does not hold yet. These lists and counts may become smaller, never larger. */

/** Imports that close a circle of files, as `from -> to`. */
export const expectedCircles: string[] = [
  'scripts/charts/frame.ts -> scripts/charts/index.ts',
  'scripts/charts/parts-labels.ts -> scripts/charts/parts.ts',
];

/** Imports from a lower folder into a higher one: how many at most. */
export const expectedArrowsBack: Record<string, number> = {};

/** Imports from outside into a folder that go past its index.ts: how many at most. */
export const expectedPastDoors: Record<string, number> = {
  'scripts/cache': 21,
  'scripts/charts': 5,
  'scripts/check': 14,
  'scripts/content': 190,
  'scripts/files': 16,
  'scripts/markdown': 27,
  'scripts/numbers': 33,
  'scripts/publish': 10,
  'scripts/search': 30,
  'scripts/site-checks': 13,
  'scripts/tables': 49,
  'scripts/text': 14,
  'src/client': 5,
  'src/library': 1,
};

export const expectedWithoutReadme: string[] = [];
