import type { APIContext } from 'astro';
import { pagePlace } from '../../../../../../scripts/addresses.ts';
import { groupOfRow } from '../../../../../../scripts/citations/row-group.ts';
import type { Lang } from '../../../../../../scripts/languages/index.ts';
import { citedRegister, languageTag, rowCitationRoutes, siteData } from '../../../../../library/index.ts';
import { registerAsWorks } from '../../../../../metadata/index.ts';
import { absolute } from '../../../../../urls.ts';

/** How rows of a long register are cited, in files of two hundred, each called by its first. */
export const getStaticPaths = rowCitationRoutes;

export async function GET({ params }: APIContext): Promise<Response> {
  const { citationsOf } = await import('../../../../../../scripts/citations/index.ts');
  const lang = params.lang as Lang;
  const cited = citedRegister(lang, params.register!)!;
  const some = { ...cited, rows: cited.rows.filter(({ id }) => groupOfRow(id) === params.rows) };
  const { rows } = registerAsWorks(some, {
    lang,
    tag: languageTag(lang),
    publisher: siteData().publisher,
    absolute,
  });
  const place = pagePlace(cited.address);
  return Response.json({ citations: citationsOf(new Map([...rows].map(([id, row]) => [`${place}#${id}`, row]))) });
}
