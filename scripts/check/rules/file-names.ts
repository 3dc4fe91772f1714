import type { Rule } from '../../content/library.ts';
import { problemAt } from '../../content/position.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Names of folders and files become addresses. */
export const fileNames: Rule = ({ pages }) =>
  pages.flatMap(({ path }) => {
    const wrong = [path.report, ...path.slug.split('/')].find((name) => !SLUG.test(name));
    if (wrong === undefined) return [];
    return [
      problemAt({ file: path.file, line: 1, column: 1 }, 'file-names', {
        en: [
          `“${wrong}” cannot be part of an address`,
          'lower-case letters, digits and single hyphens: 1-overview, 2-features.mdx',
          'rename the folder or file, in both languages',
        ],
        zh: [
          `“${wrong}”不能用在网址里`,
          '应由小写字母、数字和单个连字符组成：1-overview、2-features.mdx',
          '给文件夹或文件改名，两种语言都要',
        ],
      }),
    ];
  });
