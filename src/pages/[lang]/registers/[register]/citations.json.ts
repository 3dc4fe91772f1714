import type { APIContext } from 'astro';
import { pagePlace } from '../../../../../scripts/addresses.ts';
import { ROWS_IN_A_FILE } from '../../../../../scripts/citations/row-group.ts';
import type { Lang } from '../../../../../scripts/languages/index.ts';
import { citedRegister, languageTag, registerRoutes, siteData } from '../../../../library/index.ts';
import { registerAsWorks } from '../../../../metadata/index.ts';
import { absolute } from '../../../../urls.ts';

/**
 * How a register and each of its rows is cited, by place: `registers/laws`, `registers/laws#law-tea-2020-1`. The rows of a long one
 * stand in files of their own (`citations/`).
 */
export const getStaticPaths = registerRoutes;

export async function GET({ params }: APIContext): Promise<Response> {
  const { citationsOf } = await import('../../../../../scripts/citations/index.ts');
  const lang = params.lang as Lang;
  const whole = citedRegister(lang, params.register!)!;
  const cited = whole.rows.length > ROWS_IN_A_FILE ? { ...whole, rows: [] } : whole;
  const around = { lang, tag: languageTag(lang), publisher: siteData().publisher, absolute };
  const { register, rows } = registerAsWorks(cited, around);
  const place = pagePlace(cited.address);
  const works = new Map([[place, register], ...[...rows].map(([id, row]) => [`${place}#${id}`, row] as const)]);
  return Response.json({ citations: citationsOf(works) });
}
