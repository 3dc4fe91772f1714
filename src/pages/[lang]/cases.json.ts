import type { APIContext } from 'astro';
import { allCases, exported } from '../../library/cases.ts';
import { type Lang, languages } from '../../../scripts/languages/index.ts';

/** Every case as data, for the finder's export and for anyone else. */
export const getStaticPaths = () => languages.map((lang) => ({ params: { lang } }));

export async function GET({ params }: APIContext): Promise<Response> {
  const lang = params.lang as Lang;
  const cases = (await allCases(lang)).map((found) => exported(found, lang));
  return new Response(JSON.stringify(cases), { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
