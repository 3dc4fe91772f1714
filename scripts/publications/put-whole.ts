import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addresses, pathOf } from '../addresses.ts';
import { writeWhole } from '../files/index.ts';
import type { SiteUrl } from '../project.ts';
import { editionsIn } from './source.ts';
import { fillWhole } from './whole.ts';

/** Fills the page of each whole report in the site that was built into `folder`. */
export function putWholeReports(folder: string, { base }: Pick<SiteUrl, 'base'>): void {
  for (const { lang, report } of editionsIn(folder)) {
    const file = join(folder, pathOf(addresses.whole(lang, report)));
    const page = (slug: string) => readFileSync(join(folder, pathOf(addresses.section(lang, report, slug))), 'utf8');
    const frame = readFileSync(file, 'utf8');
    writeWhole(file, fillWhole(frame, { address: base + addresses.report(lang, report), page }));
  }
}
