import {
  type Imprint,
  type Library,
  positionOf,
  type Problem,
  problemAt,
  type ReportData,
  type Rule,
  type TextFile,
  type Yaml,
} from '../../content/index.ts';
import { type Fault, wrongDoi, wrongIsbn, wrongIssn, wrongOrcid } from '../check-digits.ts';

/** ISBN, ISSN, DOI and ORCID have the right form and check digit. */
export const identifiers: Rule = ({ reports, pages }: Library) => [
  ...[...reports.values()].flatMap((yaml) => numbersIn(yaml).flatMap((number) => faultAt(yaml, number))),
  ...pages.flatMap(({ frontmatter }) => authorsIn(frontmatter).flatMap((number) => faultAt(frontmatter, number))),
];

interface Identifier {
  path: (string | number)[];
  kind: Kind;
  value: string | undefined;
}

const checks = { isbn: wrongIsbn, issn: wrongIssn, doi: wrongDoi, orcid: wrongOrcid };
type Kind = keyof typeof checks;

function numbersIn({ data }: Yaml<ReportData>): Identifier[] {
  if (data?.kind === 'original') return inImprint(data, []);
  return data?.colophon ? inImprint(data.colophon, ['colophon']) : [];
}

/** Those who wrote a section. */
const authorsIn = ({ data }: TextFile['frontmatter']): Identifier[] =>
  data && 'authors' in data
    ? (data.authors ?? []).map(({ orcid }, index) => ({
        path: ['authors', index, 'orcid'],
        kind: 'orcid',
        value: orcid,
      }))
    : [];

function inImprint(imprint: Imprint, above: string[]): Identifier[] {
  const own = (['isbn', 'issn', 'doi'] as const).map((kind) => ({
    path: [...above, kind],
    kind,
    value: imprint[kind],
  }));
  const ofPersons = (['authors', 'editors'] as const).flatMap((role) =>
    (imprint[role] ?? []).map(({ orcid }, index) => ({
      path: [...above, role, index, 'orcid'],
      kind: 'orcid' as const,
      value: orcid,
    })),
  );
  return [...own, ...ofPersons];
}

function faultAt(yaml: Yaml<unknown>, { path, kind, value }: Identifier): Problem[] {
  const fault: Fault | undefined = value === undefined ? undefined : checks[kind](value);
  if (!fault) return [];
  return [
    problemAt(positionOf(yaml, path), 'identifiers', ({ identifiers: words }) =>
      'form' in fault ? words.form(kind, value!) : words.checkDigit(kind, value!, fault.expected),
    ),
  ];
}
