import { LONGEST_NAME } from '../../addresses.ts';
import { problemAt, type Rule } from '../../content/index.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Names of folders and files become addresses. */
export const fileNames: Rule = ({ pages }) =>
  pages.flatMap(({ path }) => {
    const names = [path.report, ...path.slug.split('/')];
    const at = { file: path.file, line: 1, column: 1 };
    const wrong = names.find((name) => !SLUG.test(name));
    if (wrong !== undefined) return [problemAt(at, 'file-names', (words) => words.fileNames.notInAddress(wrong))];
    const long = names.find((name) => name.length > LONGEST_NAME);
    return long === undefined
      ? []
      : [problemAt(at, 'file-names', (words) => words.fileNames.tooLong(long.length, LONGEST_NAME))];
  });
