import type { APIContext } from 'astro';
import type { Lang } from '../../../scripts/languages/index.ts';
import { allCases, caseDataRoutes, exported, siteData } from '../../library/index.ts';

/** Every case as data, for the finder's export and for anyone else. */
export const getStaticPaths = caseDataRoutes;

export function GET({ params }: APIContext): Response {
  const lang = params.lang as Lang;
  const cases = allCases(lang).map((one) => exported(one, siteData(), lang));
  return new Response(JSON.stringify(cases), { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
