import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Their keys hold the figures that they show. */
const SHOW_FIGURES = ['src/pages/*/*/figures/*', 'src/pages/*/index.astro'];
const noContent = { name: 'astro:content', message: 'Ask src/library.ts.' };
const noWholeFigure = { group: ['**/library.ts'], importNames: ['wholeFigure'], message: 'Tables are for the pages of figures and the entry, which alone are drawn again when one changes.' };

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
  // A build knows what a page is drawn from because all of it comes through src/library.ts (scripts/output/last-build.ts).
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: ['src/library.ts', 'src/content.config.ts', ...SHOW_FIGURES],
    rules: { 'no-restricted-imports': ['error', { paths: [noContent], patterns: [noWholeFigure] }] },
  },
  { files: SHOW_FIGURES, rules: { 'no-restricted-imports': ['error', { paths: [noContent] }] } },
  { files: ['scripts/*.{ts,mjs}', 'scripts/{bench,deploy}/*.ts'], rules: { 'no-console': 'off' } },
);
