import type { APIContext } from 'astro';
import type { Lang } from '../../../scripts/languages/index.ts';
import { csvOfRecords } from '../../../scripts/text/index.ts';
import { allCases, caseDataRoutes, exported, siteData } from '../../library/index.ts';

/** Every case as a row, for spreadsheets. */
export const getStaticPaths = caseDataRoutes;

export function GET({ params }: APIContext): Response {
  const lang = params.lang as Lang;
  const cases = allCases(lang).map((one) => {
    // Within a page of the site a case is known by its address; elsewhere by its whole one.
    const { address: _, ...rest } = exported(one, siteData(), lang);
    return rest;
  });
  return new Response(csvOfRecords(cases), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
