import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { type Cache, openCache } from '../../scripts/cache/index.ts';
import type { SiteLanguages } from '../../scripts/content/index.ts';
import { missingValuesKey } from '../../scripts/tables/index.ts';
import type { Project } from '../../scripts/project.ts';

/** The plugin of `@astrojs/mdx` that makes a module of a text. */
const MDX = '@mdx-js/rolldown';

/** After an edit most texts are not asked for, since their pages are not drawn. */
const MAX_UNUSED = 100;

/**
 * A build compiles only the texts that have changed since the last one. What a text becomes depends on itself, its
 * place, the sub-path, the library's languages and its signs for missing values (scripts/markdown/markdown.ts), and on the program, which every cache looks at.
 */
export const cacheMdx = (project: Project, { languages }: SiteLanguages): AstroIntegration => {
  // Opened by a build alone: nobody else compiles all texts.
  let cache: Cache | undefined;
  return {
    name: 'yearleaf-cache-mdx',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        const opened = (cache = openCache(project, 'mdx', {
          scope: [project.base, missingValuesKey(), ...languages],
          maxUnused: MAX_UNUSED,
        }));
        const configResolved: Plugin['configResolved'] = ({ plugins }) =>
          plugins.filter(({ name }) => name === MDX).forEach((plugin) => wrap(plugin, opened));
        updateConfig({ vite: { plugins: [{ name: 'yearleaf-cache-mdx', configResolved }] } });
      },
      'astro:build:done': () => cache?.save(),
    },
  };
};

function wrap({ transform }: Plugin, cache: Cache): void {
  if (typeof transform !== 'object')
    throw new Error(`${MDX} has another form than in the version that this was written for: look at cacheMdx.`);
  const compile = transform.handler;
  transform.handler = function (code, id, ...rest) {
    return cache.getOrComputeAsync([id, code], async () => compile.call(this, code, id, ...rest));
  };
}
