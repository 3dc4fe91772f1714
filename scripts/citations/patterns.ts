import type { CslItem } from './csl.ts';

/** Titles and addresses that a style takes over as they are: no signs that it would change, add to, or do without. */
const PLAIN_TITLE =
  /^(?!.* [:;])[\p{Lu}\p{Lo}\p{N}《「（](?:[\p{L}\p{N} .,:()’，、：；《》「」（）·—–-]*[\p{L}\p{N})》」）])?$/u;
const PLAIN_ADDRESS = /^https?:[\w/:.#-]+$/;

/** What a reference says before its title, between title and address, and after it. */
type Pattern = [before: string, between: string, after: string];

/**
 * Formats items as `format` does, but of those that differ in title and address alone only the first: the sections of a
 * report, its cases, its figures.
 */
export function byPattern(format: (item: CslItem) => string): (item: CslItem) => string {
  const patterns = new Map<string, Pattern>();
  return (item) => {
    const { title, URL } = item;
    if (typeof URL !== 'string' || !PLAIN_ADDRESS.test(URL) || !PLAIN_TITLE.test(title)) return format(item);
    const rest = JSON.stringify({ ...item, id: '', 'citation-key': '', title: '', URL: '' });
    const known = patterns.get(rest);
    if (known) return known[0] + title + known[1] + URL + known[2];
    const text = format(item);
    const pattern = patternIn(text, title, URL);
    if (pattern) patterns.set(rest, pattern);
    return text;
  };
}

/** Undefined where one of them does not stand in the text exactly once. */
function patternIn(text: string, title: string, address: string): Pattern | undefined {
  const [before, afterTitle, again] = text.split(title);
  if (afterTitle === undefined || again !== undefined) return undefined;
  const [between, after, twice] = afterTitle.split(address);
  return after === undefined || twice !== undefined ? undefined : [before!, between!, after];
}
