import { expect, it } from 'vitest';
import { sourcesOf } from './sources.ts';

const content = new Map([
  ['r/zh/1-overview/2-status.mdx', 'text\n\n<Figure id="regions" chart="bar">'],
  ['r/zh/cases/boots.mdx', ''],
]);
const templates = [
  'src/pages/404.astro',
  'src/pages/[lang]/index.astro',
  'src/pages/[lang]/library/[...page].astro',
  'src/pages/[lang]/[report]/index.astro',
  'src/pages/[lang]/[report]/[...slug].astro',
  'src/pages/[lang]/[report]/[chapter].astro',
];
const sourceOf = sourcesOf(content, templates, 'content');

it.each([
  ['/zh/r/overview/status/', 'content/r/zh/1-overview/2-status.mdx'],
  ['/zh/r/cases/boots/', 'content/r/zh/cases/boots.mdx'],
  ['/zh/r/figures/regions/', 'content/r/zh/1-overview/2-status.mdx:3'],
  ['/zh/r/overview/', 'src/pages/[lang]/[report]/[chapter].astro'],
  ['/zh/r/', 'src/pages/[lang]/[report]/index.astro'],
  ['/zh/library/', 'src/pages/[lang]/library/[...page].astro'],
  ['/zh/library/2/', 'src/pages/[lang]/library/[...page].astro'],
  ['/zh/', 'src/pages/[lang]/index.astro'],
  ['/404.html', 'src/pages/404.astro'],
  ['/robots.txt', undefined],
])('%s comes from %s', (address, source) => expect(sourceOf(address)).toBe(source));
