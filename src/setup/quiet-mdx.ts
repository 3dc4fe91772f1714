/** Every compiled MDX file says "use strict" in a way that the bundler warns of: a thousand lines that mean nothing. */
export const quietMdx = {
  rolldownOptions: {
    onLog(level: string, log: { code?: string }, handler: (level: string, log: unknown) => void) {
      if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
    },
  },
};
