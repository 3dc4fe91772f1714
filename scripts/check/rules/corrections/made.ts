import {
  type CorrectionsData,
  type Library,
  positionOf,
  type Problem,
  problemAt,
  type TextFile,
  type Yaml,
} from '../../../content/index.ts';

/**
 * Corrections that are written down and not made: the text has the words before and not those after. Of a number that was
 * wrong, the right one stands in the text; other corrections may be told in other words than the text has.
 */
export function madeInTexts(content: Library, report: string, yaml: Yaml<CorrectionsData>): Problem[] {
  const all = yaml.data ?? [];
  return all.flatMap(({ at, kind, was, is }, index) =>
    content.languages.flatMap((lang): Problem[] => {
      const [before, after] = [was[lang], is[lang]];
      const text = content.pages.find(
        ({ path }) => path.report === report && path.lang === lang && path.slug === slugOf(at),
      );
      if (before === undefined || after === undefined || !text || isCorrectedAgain(all.slice(index + 1), at)) return [];
      const words = wordsOf(text, at);
      if (words.includes(bare(after))) return [];
      const { file } = text.path;
      if (words.includes(bare(before)))
        return [
          problemAt(positionOf(yaml, [index, 'was', lang]), 'corrections', (say) => say.corrections.notMade(file)),
        ];
      return kind === 'figure'
        ? [
            problemAt(
              positionOf(yaml, [index, 'is', lang]),
              'corrections',
              (say) => say.corrections.notInText(file),
              'warning',
            ),
          ]
        : [];
    }),
  );
}

const slugOf = (at: string): string => at.split('#')[0]!;

/** What a later correction of the same text has changed need not be there any more. */
const isCorrectedAgain = (later: CorrectionsData, at: string): boolean =>
  later.some((other) => slugOf(other.at) === slugOf(at));

/** The words of a text, its frontmatter among them; of a figure those that come from a data file, too. */
function wordsOf({ source, summary }: TextFile, at: string): string {
  const figure = summary?.figures.find(({ id }) => at.endsWith(`#fig-${id}`));
  return bare(source) + (figure ? bare(JSON.stringify(figure)) : '');
}

/** Markdown that stands within words: footnotes, links, emphasis, backslashes; and white space, which may be the end of a line. */
const MARKDOWN = [/\[\^[^\]]*\]/, /\]\([^)]*\)/, /[[*\\]/, /\s/];
const within = new RegExp(MARKDOWN.map(({ source }) => source).join('|'), 'g');

const bare = (words: string): string => words.replace(within, '');
