import type { Root } from 'mdast';
import { parseMarkdown } from '../scripts/markdown.ts';

interface Text {
  id: string;
  body?: string | undefined;
}

const known = new Map<string, { body: string; tree: Root }>();

/**
 * The parsed text of an entry. In development every request reads all texts, so each is parsed again only when it has
 * changed; a build parses each once and keeps none.
 */
export function treeOf({ id, body = '' }: Text): Root {
  if (!import.meta.env.DEV) return parseMarkdown(body);
  const before = known.get(id);
  if (before?.body === body) return before.tree;
  const tree = parseMarkdown(body);
  known.set(id, { body, tree });
  return tree;
}
