import {
  type CaseData,
  type Library,
  positionOf,
  type Problem,
  problemAt,
  type TextFile,
  type Wording,
} from '../../../content/index.ts';

/** A case says its kind and its stance where the library has kinds and stances, and none that it has not. */
export function unknownKindOfCase({ site }: Library, page: TextFile): Problem[] {
  const { frontmatter, path } = page;
  if (path.kind !== 'case' || !site?.data) return [];
  const { cases } = site.data;
  const problem = (at: string, wording: Wording) => problemAt(positionOf(frontmatter, [at]), 'references', wording);
  if (!cases) return [problem('title', (words) => words.references.noCases)];
  const data = frontmatter.data as CaseData | undefined;
  if (!data) return [];
  const parts = [
    { key: 'kind', value: data.kind, known: Object.keys(cases.kinds ?? {}) },
    { key: 'stance', value: data.stance, known: Object.keys(cases.stances ?? {}) },
  ] as const;
  return parts.flatMap(({ key, value, known }) => {
    if (value === undefined)
      return known.length > 0 ? [problem('title', (words) => words.references.missingKind(key, known))] : [];
    return known.includes(value) ? [] : [problem(key, (words) => words.references.unknownKind(key, value, known))];
  });
}
