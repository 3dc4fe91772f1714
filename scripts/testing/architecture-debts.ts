/** What architecture.test.ts does not hold yet. These lists and counts may become smaller, never larger. */

/** Imports that close a circle of files, as `from -> to`. */
export const expectedCircles: string[] = [
  'scripts/charts/frame.ts -> scripts/charts/index.ts',
  'scripts/charts/parts-labels.ts -> scripts/charts/parts.ts',
  'scripts/check/rules/numbers/units.ts -> scripts/check/rules/numbers/cells.ts',
  'scripts/content/schema-messages.ts -> scripts/content/read-yaml.ts',
  'scripts/import/new-report/report-yaml.ts -> scripts/import/new-report.ts',
  'scripts/site-checks/serialize.ts -> scripts/site-checks/inspect.ts',
];

/** Imports from a lower folder into a higher one: how many at most. */
export const expectedArrowsBack: Record<string, number> = {
  'scripts/cache -> scripts/content': 3,
  'scripts/cache -> scripts/site-checks': 1,
  'scripts/content -> scripts/check': 1,
  'scripts/markdown -> scripts/content': 5,
  'scripts/site-checks -> scripts/search': 1,
  'src/layouts -> src/components': 2,
};

/** Imports from outside into a folder that go past its index.ts: how many at most. */
export const expectedPastDoors: Record<string, number> = {
  'scripts/cache': 16,
  'scripts/charts': 5,
  'scripts/check': 14,
  'scripts/content': 189,
  'scripts/files': 18,
  'scripts/import': 3,
  'scripts/markdown': 26,
  'scripts/numbers': 33,
  'scripts/publish': 10,
  'scripts/search': 29,
  'scripts/site-checks': 14,
  'scripts/tables': 49,
  'scripts/text': 9,
  'src/client': 5,
  'src/library': 32,
};

export const expectedWithoutReadme: string[] = [
  'scripts/cache',
  'scripts/check',
  'scripts/commands',
  'scripts/content',
  'scripts/files',
  'scripts/import',
  'scripts/languages',
  'scripts/markdown',
  'scripts/publish',
  'scripts/search',
  'scripts/site-checks',
  'scripts/tables',
  'scripts/text',
  'src/client',
  'src/components',
  'src/integrations',
  'src/layouts',
  'src/library',
  'src/pages',
  'src/styles',
];
