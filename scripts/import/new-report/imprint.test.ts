import { expect, it } from 'vitest';
import { readLibrary, type ReportData } from '../../content/index.ts';
import { ORIGINAL, REPORT, SITE } from '../../testing/library.ts';
import { imprint } from './imprint.ts';

const dataOf = (report: string): ReportData =>
  readLibrary(
    new Map([
      ['site.yaml', SITE],
      ['r/report.yaml', report],
    ]),
  ).reports.get('r')!.data!;

const WRITTEN = `authors: # TODO
  - Anna Berg
  - { name: { zh: 李雷, en: Li Lei }, affiliation: 某部, orcid: "0000-0002-1825-0097" }
editors: # TODO
  - Carl Dahl
publisher: "Berg: a press" # TODO
place: { zh: 日内瓦, en: Geneva } # TODO
issn: "0378-5955" # TODO
licence: CC-BY-3.0-IGO # TODO
`;
const LEFT = '# TODO authors, editors, publisher, place, isbn, issn, doi, licence, cover, original';

it('what makes an original is taken over as the guide has it written', () => {
  const said = imprint(dataOf(ORIGINAL + WRITTEN));
  expect(said).toBe(WRITTEN + LEFT);
  expect(dataOf(`${ORIGINAL}${said}\n`)).toEqual(dataOf(ORIGINAL + WRITTEN));
});

it('a licence of its own keeps its name and address', () =>
  expect(imprint(dataOf(`${ORIGINAL}licence: { name: Own terms, url: https://example.org/terms }\n`))).toBe(
    `licence: { name: Own terms, url: "https://example.org/terms" } # TODO\n${LEFT}`,
  ));

it('a restatement has nothing to take over', () => expect(imprint(dataOf(REPORT))).toBe(LEFT));
