import type { APIContext } from 'astro';
import type { Lang } from '../../../../scripts/languages/index.ts';
import { reportNames, reportNamesRoutes } from '../../../library/index.ts';

/** What reports are called for short, by id, for the search page of a library that has very many. */
export const getStaticPaths = reportNamesRoutes;

export const GET = ({ params }: APIContext): Response => Response.json(reportNames(params.lang as Lang));
