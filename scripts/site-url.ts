/** Where the site will live: `SITE=https://example.org BASE=/reports npm run build`. */
export interface Publication {
  /** `https://example.org`, without a slash at its end. */
  origin: string;
  /** The sub-path, without a slash at its end: `/reports`, or nothing at a domain's root. */
  base: string;
}

export const publication: Publication = readPublication(process.env);

export function readPublication({ SITE, BASE }: NodeJS.ProcessEnv): Publication {
  return {
    origin: new URL(SITE || 'http://localhost:4321').origin,
    base: `/${BASE ?? ''}`.replace(/\/+/g, '/').replace(/\/$/, ''),
  };
}
