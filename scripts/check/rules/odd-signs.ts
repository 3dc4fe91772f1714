import { allPassages, NO_PROSE, oddSignIn, problemAt, type Rule } from '../../content/index.ts';

/**
 * Signs that nobody sees or can read, written so that the file itself shows none: `&shy;` in a text, `"\u200b"` in YAML.
 * What stands in a file as it is was reported when it was read.
 */
export const oddSigns: Rule = (content) =>
  allPassages(content).flatMap((passage) => {
    const odd = oddSignIn(passage.text.replaceAll(NO_PROSE, ' '));
    return odd ? [problemAt(passage.at(odd.index), 'odd-signs', odd.wording)] : [];
  });
