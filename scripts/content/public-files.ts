import { filesOfTheSite, PUBLIC } from '../addresses.ts';
import { type FileContent, LINK, sizeOf } from '../files/index.ts';
import type { Lang } from '../languages/index.ts';
import { problemAt, type Wording } from './position.ts';
import type { Problem } from './problem.ts';

export const isPublic = (file: string): boolean => file.startsWith(`${PUBLIC}/`);

/** GitHub takes no larger file, and a reader waits for it. */
const LARGEST = 25_000_000;

/** The one folder with a dot that the web knows (RFC 8615). */
const HIDDEN = /(?:^|\/)\.(?!well-known\/)/;

/** What is wrong with the publisher's own files. */
export const publicProblems = (files: ReadonlyMap<string, FileContent>, languages: readonly Lang[]): Problem[] =>
  [...files].flatMap(([file, content]) => {
    if (!isPublic(file)) return [];
    const wording = wrongWith(file.slice(PUBLIC.length + 1), content, languages);
    return wording ? [problemAt({ file, line: 1, column: 1 }, 'files', wording)] : [];
  });

function wrongWith(name: string, content: FileContent, languages: readonly Lang[]): Wording | undefined {
  if (content === LINK) return (words) => words.files.link;
  if (HIDDEN.test(name)) return (words) => words.files.hidden;
  if (sizeOf(content) > LARGEST) return (words) => words.files.tooLarge(sizeOf(content), LARGEST);
  const [first = ''] = name.toLowerCase().split('/');
  return filesOfTheSite(languages).some((own) => own.test(first)) ? (words) => words.files.ofTheSite(name) : undefined;
}
