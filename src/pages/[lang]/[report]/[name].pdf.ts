import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIContext } from 'astro';
import type { Lang } from '../../../../scripts/languages/index.ts';
import { currentProject } from '../../../../scripts/project.ts';
import { originalFile, originalFileRoutes } from '../../../library/index.ts';

/** The PDF of an original, as its publisher made it. */
export const getStaticPaths = originalFileRoutes;

export function GET({ params }: APIContext): Response {
  const { lang, report } = params as { lang: Lang; report: string };
  const original = originalFile(lang, report);
  if (!original || 'url' in original) return new Response(null, { status: 404 });
  return new Response(readFileSync(join(currentProject().content, original.file)), {
    headers: { 'content-type': 'application/pdf' },
  });
}
