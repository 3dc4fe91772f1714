import { catalogue, knownLanguages } from '../../languages/index.ts';
import { totalKinds } from '../../tables/index.ts';
import { remember } from './remember.ts';

/** Rows that are a sum or a mean of others, which no chart ranks. */
export const totalRows = remember((figure): Set<number> => new Set(totalKinds(figure).keys()));

/** A row that is only what the others leave: 其他, Other. */
export const isRest = (label: string): boolean =>
  knownLanguages.some((lang) => catalogue(lang).charts.rest.test(label));
