/** How Vite bundles the program that draws the pages, and what it says of it. */
export const bundling = {
  build: {
    rolldownOptions: {
      /** Every compiled MDX file says "use strict" in a way that the bundler warns of: a thousand lines that mean nothing. */
      onLog(level: string, log: { code?: string }, handler: (level: string, log: unknown) => void) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
      },
    },
    assetsInlineLimit: 0,
  },
  // As modules, so that a worker can load what is needed later when it is.
  worker: { format: 'es' as const },
  // All texts are needed anyway: one file is written and read sooner than hundreds.
  environments: {
    prerender: {
      build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'texts', test: /\.mdx/ }] } } } },
    },
  },
};
