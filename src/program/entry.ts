import type { RouteData, SSRManifest } from 'astro';
import { app, manifest } from 'astro/entrypoints/prerender';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { answerHash as answerHashIn, currentModel } from '../library/answers.ts';

/**
 * What the program that draws pages can be asked, whoever bundled it and when. Astro hands its own prerenderer what it
 * found out while it bundled: of that, drawing needs the sheets of each page, which stand in the manifest, too.
 */
const sheets = new Map(
  (manifest as SSRManifest).routes.map(({ routeData: { route, component }, styles }) => [
    `${route}&${component}`,
    { styles: styles.map((sheet) => ({ sheet, depth: 0, order: 0 })) },
  ]),
);
app.setInternals({ pagesByKeys: sheets } as unknown as Parameters<typeof app.setInternals>[0]);
app.setOptions({
  settings: { scripts: [] },
  logger: { options: { destination: { write: ({ message }: { message: string }) => console.error(message) } } },
} as unknown as Parameters<typeof app.setOptions>[0]);

/** All pages and files that it draws, by address below the sub-path, and how. */
export async function routes(): Promise<{ pathname: string; route: RouteData }[]> {
  return new StaticPaths(app).getAll();
}

export const render = async (request: Request, routeData: RouteData): Promise<Response> =>
  app.render(request, { routeData });

/** The hash of the answer that a question has in the library of this run. */
export const answerHash = (key: string): string => answerHashIn(currentModel(), key);
