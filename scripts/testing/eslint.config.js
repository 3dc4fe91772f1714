import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const noContent = { name: 'astro:content', message: 'Ask src/library/library.ts.' };
const noWholeFigure = {
  group: ['**/library.ts'],
  importNames: ['wholeFigure'],
  message: 'Tables are for the pages of figures and the entry, which alone are drawn again when one changes.',
};
const allReports = 'A page of a report sees that report alone, since it is not drawn again when another changes.';
const noAllReports = [
  { group: ['**/library.ts'], importNames: ['reportsIn', 'reportsMissingIn', 'reportIn'], message: allReports },
  { group: ['**/laws.ts'], importNames: ['lawsIn'], message: allReports },
  { group: ['**/cases.ts'], importNames: ['allCases'], message: allReports },
  { group: ['**/CaseFinder.astro'], message: allReports },
];

/** Who may import what of the library: a build knows what a page is drawn from because of this (scripts/cache/previous-build.ts). */
const mayNotImport = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { paths: [noContent], patterns }] },
});

export default defineConfig(
  { ignores: ['dist/', '.build-*/', '.astro/', 'node_modules/', 'content/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      // A lookup that the types cannot follow is said so with «!» where the reason is plain from the line above.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  mayNotImport(
    ['src/**/*.{ts,astro}'],
    [noWholeFigure, ...noAllReports],
    ['src/library/library.ts', 'src/content.config.ts'],
  ),
  mayNotImport(
    [
      'src/library/{cases,laws}.ts',
      'src/components/CaseFinder.astro',
      'src/pages/*/*.{ts,astro}',
      'src/pages/*/cases/*',
    ],
    [noWholeFigure],
  ),
  mayNotImport(['src/pages/*/index.astro'], []),
  mayNotImport(['src/pages/*/*/figures/*'], noAllReports),
  {
    files: ['scripts/setup.mjs', 'scripts/commands/*.ts', 'scripts/testing/bench/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
