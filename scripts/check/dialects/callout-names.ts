import type { CalloutKind } from '../../languages/index.ts';
import { meaningsOf } from '../../text/index.ts';

/** How readers of Markdown call their callouts -> ours. */
const NAMES: Record<CalloutKind, string> = {
  note: 'note info information abstract summary tldr seealso example question help faq quote cite todo details admonition exercise solution theorem lemma corollary proposition definition axiom remark proof algorithm',
  tip: 'tip hint success check done',
  important: 'important',
  warning: 'warning warn attention',
  caution: 'caution danger error failure fail missing bug',
};

const kinds = meaningsOf(NAMES);

/** Names that only say of which kind a callout is; of the others the name itself is shown as its title. */
const PLAIN = new Set(
  'note info information admonition details tip hint important warning warn attention caution danger'.split(' '),
);

/** `prf:theorem` is a theorem, `callout-note` a note. */
const bare = (name: string): string => name.toLowerCase().replace(/^(?:prf:|callout-|alert-|admonition-)/, '');

const calloutKindOf = (name: string): CalloutKind | undefined => kinds.get(bare(name));

/** The head of a callout here: `[!NOTE] Example`. */
export function headOf(name: string, title = ''): string | undefined {
  const kind = calloutKindOf(name);
  if (!kind) return undefined;
  const said = title.trim() || (PLAIN.has(bare(name)) ? '' : capital(bare(name)));
  return `[!${kind.toUpperCase()}]${said && ` ${said}`}`;
}

const capital = (name: string): string =>
  name === 'seealso' ? 'See also' : name.slice(0, 1).toUpperCase() + name.slice(1);
