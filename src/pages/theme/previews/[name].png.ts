import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIContext } from 'astro';
import { drawPreview } from '../../../../scripts/covers/index.ts';
import { currentProject } from '../../../../scripts/project.ts';
import { drawnPreview, previewRoutes } from '../../../library/index.ts';

/** What other sites show beside a link to a report, or to the library, where its publisher gives no picture for that. */
export const getStaticPaths = previewRoutes;

export async function GET({ params }: APIContext): Promise<Response> {
  const preview = drawnPreview(params.name!);
  if (!preview) return new Response(null, { status: 404 });
  const cover = preview.cover && readFileSync(join(currentProject().content, preview.cover.file));
  return new Response((await drawPreview(preview, cover)) as BodyInit, { headers: { 'content-type': 'image/png' } });
}
