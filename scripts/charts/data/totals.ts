import { catalogue, languages } from '../../languages/index.ts';
import type { Figure } from '../../tables/index.ts';
import { rowLabels } from './measures.ts';

/** Rows that are a sum or a mean of others: 合计, Total, and a row whose parts follow it as 其中 or `of which`. */
export function totalRows(figure: Figure): Set<number> {
  const labels = rowLabels(figure);
  return new Set([...labels.keys()].filter((row) => isTotal(labels[row]!) || isWholeOf(labels, row)));
}

export const isTotal = (label: string): boolean => languages.some((lang) => catalogue(lang).charts.total.test(label));

/** A row that is only what the others leave: 其他, Other. */
export const isRest = (label: string): boolean => languages.some((lang) => catalogue(lang).charts.rest.test(label));

const isPart = (label: string): boolean => languages.some((lang) => catalogue(lang).charts.ofWhich.test(label));

const isWholeOf = (labels: string[], row: number): boolean => isPart(labels[row + 1] ?? '') && !isPart(labels[row]!);
