import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIContext } from 'astro';
import { addresses } from '../../../scripts/addresses.ts';
import { themePictures } from '../../../scripts/content/index.ts';
import { fitPicture } from '../../../scripts/pictures/fit.ts';
import { currentProject } from '../../../scripts/project.ts';
import { themeSheet } from '../../../scripts/theme/index.ts';
import { accentColours, themePicture } from '../../library/index.ts';

/** The library's own colours, and its logo, icon and preview: those that it has. */
const files = () => [
  ...(accentColours() ? [addresses.themeSheet()] : []),
  ...themePictures.flatMap((role) => addressOf(role) ?? []),
];

export const getStaticPaths = () => files().map((address) => ({ params: { file: address.split('/').at(-1) } }));

function addressOf(role: (typeof themePictures)[number]): string | undefined {
  const picture = themePicture(role);
  return picture && addresses.themePicture(role, picture.ending);
}

export async function GET({ params }: APIContext): Promise<Response> {
  const role = themePictures.find((one) => addressOf(one)?.endsWith(`/${params.file}`));
  const picture = role && themePicture(role);
  if (picture) {
    const bytes = readFileSync(join(currentProject().content, picture.file));
    return answer(await fitPicture(bytes, picture, picture.format), picture.type);
  }
  const accent = accentColours();
  if (accent && addresses.themeSheet().endsWith(`/${params.file}`))
    return answer(themeSheet(accent, readFileSync('scripts/charts/chart.css', 'utf8')), 'text/css; charset=utf-8');
  return new Response(null, { status: 404 });
}

const answer = (body: string | Uint8Array, type: string): Response =>
  new Response(body as BodyInit, { headers: { 'content-type': type } });
