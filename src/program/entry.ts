import type { SSRManifest } from 'astro';
import { app, manifest } from 'astro/entrypoints/prerender';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { Program } from '../../scripts/render/program.ts';
import { answerHash, currentModel } from '../library/answers.ts';

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

const program: Program = {
  routes: () => new StaticPaths(app).getAll(),
  render: (request, routeData) => app.render(request, { routeData }),
  answerHash: (key) => answerHash(currentModel(), key),
};
export default program;
