import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Pages ask src/library/, which records what they depend on (scripts/cache/README.md). */
const noContent = { name: 'astro:content', message: 'Ask src/library/: what a page asks there is what it depends on.' };

export default defineConfig(
  { ignores: ['dist/', 'parts/', '.build-*/', '.astro/', '.yearleaf/', 'node_modules/', 'content/'] },
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
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: ['src/library/text.ts', 'src/content.config.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [noContent] }] },
  },
  {
    files: ['scripts/setup.mjs', 'scripts/commands/*.ts', 'scripts/testing/bench/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
