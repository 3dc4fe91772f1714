import { z } from 'zod';
import type { Lang } from '../../languages/index.ts';
import { oneOrEach, webAddress } from './values.ts';

const CREATIVE_COMMONS = ['BY', 'BY-SA', 'BY-NC', 'BY-ND', 'BY-NC-SA', 'BY-NC-ND'].flatMap((terms) =>
  ['4.0', '3.0'].map((version): [string, [string, string]] => [
    `CC-${terms}-${version}`,
    [`CC ${terms} ${version}`, `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`],
  ]),
);

/** Of international organisations. */
const INTERGOVERNMENTAL = ['BY', 'BY-NC', 'BY-NC-ND', 'BY-NC-SA', 'BY-SA', 'BY-ND'].map(
  (terms): [string, [string, string]] => [
    `CC-${terms}-3.0-IGO`,
    [`CC ${terms} 3.0 IGO`, `https://creativecommons.org/licenses/${terms.toLowerCase()}/3.0/igo/`],
  ],
);

/** Licences that reports are published under, by their identifiers in the SPDX list: name and address. */
const LICENCES = new Map<string, [name: string, url: string]>([
  ...CREATIVE_COMMONS,
  ...INTERGOVERNMENTAL,
  ['CC0-1.0', ['CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/']],
  ['DL-DE-BY-2.0', ['DL-DE BY 2.0', 'https://www.govdata.de/dl-de/by-2-0']],
  ['etalab-2.0', ['Licence Ouverte 2.0', 'https://spdx.org/licenses/etalab-2.0.html']],
  ['ODbL-1.0', ['ODbL 1.0', 'https://opendatacommons.org/licenses/odbl/1-0/']],
  ['ODC-By-1.0', ['ODC-By 1.0', 'https://opendatacommons.org/licenses/by/1-0/']],
  ['OGDL-Taiwan-1.0', ['OGDL Taiwan 1.0', 'https://data.gov.tw/license']],
  ['OGL-Canada-2.0', ['OGL Canada 2.0', 'https://spdx.org/licenses/OGL-Canada-2.0.html']],
  ['OGL-UK-3.0', ['OGL 3.0', 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/']],
  ['PDDL-1.0', ['PDDL 1.0', 'https://opendatacommons.org/licenses/pddl/1-0/']],
]);

const UNKNOWN = 'write an identifier of the SPDX list for texts or data, such as CC-BY-4.0, or { name: …, url: … }';

/** A licence: its SPDX identifier, or its name and the address where it can be read. */
export const licence = (languages: readonly Lang[]) =>
  z.preprocess(
    (value, context) => {
      if (typeof value !== 'string') return value;
      const [name, url] = LICENCES.get(value) ?? [];
      if (name === undefined) context.issues.push({ code: 'custom', message: UNKNOWN, input: value });
      return { name, url };
    },
    z.strictObject({
      name: oneOrEach(languages),
      url: webAddress,
    }),
  );

/** The identifier of a licence that was written by it; undefined for one that was written by name and address. */
export const licenceIdentifier = (url: string): string | undefined =>
  [...LICENCES].find(([, [, address]]) => address === url)?.[0];
