import { passageOfAttribute, type Problem, problemAt, type Rule, type TextFile } from '../../content/index.ts';
import { isElement } from '../../markdown/index.ts';
import { ODD_SPACE, paragraphsIn } from '../lines.ts';

/** Ends of lines that are seen otherwise than they were meant. */
export const lines: Rule = ({ pages }) => pages.flatMap((page) => [...seeminglyEmpty(page), ...inAttributes(page)]);

const ANY = `(?:${ODD_SPACE}|&(?:nbsp|ensp|emsp|#160);)`;
const ONLY_SPACES = new RegExp(`^(?:${ANY}|[ \\t])*${ANY}(?:${ANY}|[ \\t])*$`, 'u');

/** A line that holds nothing but such spaces divides no paragraphs, or is one of its own. */
const seeminglyEmpty = (page: TextFile): Problem[] =>
  paragraphsIn(page).flatMap(({ lines }) =>
    lines
      .filter(({ text }) => ONLY_SPACES.test(text))
      .map((line) => problemAt(line, 'lines', (words) => words.lines.seeminglyEmpty)),
  );

/** An attribute keeps its line ends, and a browser makes spaces of them. */
const inAttributes = (page: TextFile): Problem[] =>
  (page.tree?.children ?? []).filter(isElement).flatMap((element) =>
    element.attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
      const index = attribute.value.indexOf('\n');
      return index < 0
        ? []
        : [
            problemAt(passageOfAttribute(page, element, attribute).at(0), 'lines', (words) =>
              words.lines.inAttribute(attribute.name),
            ),
          ];
    }),
  );
