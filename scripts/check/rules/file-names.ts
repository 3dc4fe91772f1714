import { problemAt, type Rule } from '../../content/index.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Names of folders and files become addresses. */
export const fileNames: Rule = ({ pages }) =>
  pages.flatMap(({ path }) => {
    const wrong = [path.report, ...path.slug.split('/')].find((name) => !SLUG.test(name));
    if (wrong === undefined) return [];
    return [
      problemAt({ file: path.file, line: 1, column: 1 }, 'file-names', (words) => words.fileNames.notInAddress(wrong)),
    ];
  });
