import { type Library, positionOf, type Problem, problemAt } from '../../../content/index.ts';

/** Reports with one short name cannot be told apart on tabs, in filters and in comparisons: each that has it again. */
export function sameNames({ reports, languages }: Library): Problem[] {
  const first = new Map<string, string>();
  return [...reports].flatMap(([id, yaml]) => {
    const lang = languages.find((one) => yaml.data !== undefined && first.has(`${one} ${yaml.data.short[one]}`));
    const before = lang && first.get(`${lang} ${yaml.data!.short[lang]}`)!;
    for (const one of languages) if (yaml.data) first.set(`${one} ${yaml.data.short[one]}`, id);
    return before
      ? [
          problemAt(
            positionOf(yaml, ['short', lang]),
            'duplicate-ids',
            (words) => words.duplicateIds.sameName(yaml.data!.short[lang], before),
            'warning',
          ),
        ]
      : [];
  });
}
