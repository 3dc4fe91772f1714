import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { hasTranslation } from '../../scripts/content/translations.ts';
import { belowContent, parsePath } from '../../scripts/content/paths.ts';
import { type Cache, openCache } from '../../scripts/cache/cache.ts';

/** The plugin of `@astrojs/mdx` that makes a module of a text. */
const MDX = '@mdx-js/rolldown';

/**
 * A build compiles only the texts that have changed since the last one. What a text becomes depends on itself, its
 * place, the sub-path, whether it has a twin (scripts/markdown/markdown.ts), and on the program, which the memo looks at.
 */
export const cacheMdx = (base: string): AstroIntegration => {
  // Opened by a build alone: nobody else compiles all texts.
  let memo: Cache | undefined;
  return {
    name: 'yearleaf-remember-mdx',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        // After an edit most texts are not asked for, since their pages are not drawn.
        const opened = (memo = openCache('mdx', 100));
        const configResolved: Plugin['configResolved'] = ({ plugins }) =>
          plugins.filter(({ name }) => name === MDX).forEach((plugin) => wrap(plugin, opened));
        updateConfig({ vite: { plugins: [{ name: 'yearleaf-remember-mdx', configResolved }] } });
      },
      'astro:build:done': () => memo?.save(),
    },
  };

  function wrap({ transform }: Plugin, memo: Cache): void {
    if (typeof transform !== 'object')
      throw new Error(`${MDX} has another form than in the version that this was written for: look at rememberMdx.`);
    const compile = transform.handler;
    transform.handler = function (code, id, ...rest) {
      const place = parsePath(belowContent(id));
      return memo.getOrComputeAsync([id, code, base, String(place && hasTranslation(place))], async () =>
        compile.call(this, code, id, ...rest),
      );
    };
  }
};
