import type { PublicationFile } from '../addresses.ts';
import { hash, hashFiles } from '../cache/index.ts';
import type { Source } from './source.ts';

/** What makes each kind of file, seen from this folder. */
const MAKERS: Record<PublicationFile, readonly string[]> = {
  md: ['markdown'],
  epub: ['epub', '../charts/chart.css'],
  pdf: ['pdf'],
};

/**
 * Stands for what makes files of a kind: the part of the program, the style sheets of the site, by which a PDF is drawn, and the
 * library's own colours, which an e-book has too. Two versions of Chromium, or of a package, are the same maker.
 */
export function makerOf(type: PublicationFile, { styles, colours = '' }: Pick<Source, 'styles' | 'colours'>): string {
  const looks = { md: [], epub: [colours], pdf: styles }[type];
  return hash([hashFiles(import.meta.dirname, MAKERS[type]), ...looks]).slice(0, 16);
}
