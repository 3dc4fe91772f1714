import { componentNames, valueElement } from '../markdown/index.ts';
import type { Wording } from './position.ts';
import { meaningsOf } from '../text/index.ts';

/** What an editor who writes a tag of HTML is after: in the catalogues stands how that is written here. */
type HtmlPurpose =
  | 'bold'
  | 'code'
  | 'emphasis'
  | 'fetched'
  | 'formula'
  | 'heading'
  | 'line'
  | 'link'
  | 'list'
  | 'paragraph'
  | 'picture'
  | 'quotation'
  | 'table'
  | 'other';

const tags: Record<Exclude<HtmlPurpose, 'other'>, string> = {
  bold: 'b strong',
  code: 'code kbd pre samp tt',
  emphasis: 'cite em i u',
  fetched: 'audio button embed form frame iframe input link meta object script select style svg textarea video',
  formula: 'math sub sup',
  heading: 'h1 h2 h3 h4 h5 h6',
  line: 'br wbr',
  link: 'a',
  list: 'dd dl dt li ol ul',
  paragraph: 'article aside center details div font main p section small span summary',
  picture: 'img picture source',
  quotation: 'blockquote q',
  table: 'caption col colgroup table tbody td tfoot th thead tr',
};

const purposes: ReadonlyMap<string, HtmlPurpose> = meaningsOf(tags);

export const isHtml = (name: string): boolean => purposes.has(name.toLowerCase());

/** The components by the names that content writes. */
export const allComponents: string[] = [...componentNames, valueElement];

/** What is said of a tag that is no component: one in other letters, HTML, or a name that nobody knows. `tag` as it stands there. */
export function unknownTag(name: string, tag = `<${name}>`): Wording {
  const meant = allComponents.find((known) => known.toLowerCase() === name.toLowerCase());
  if (meant) return (words) => words.mdx.misspelt(name, meant);
  if (/^[A-Z]/.test(name) && !isHtml(name))
    return (words) =>
      words.components.unknown(
        name,
        allComponents.map((known) => `<${known}>`),
      );
  return (words) => words.mdx.html(tag, purposes.get(name.toLowerCase()) ?? 'other');
}
