import type { Definition, Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { contentLink } from '../../addresses.ts';
import { heldBackIn, positionOfNode, type Problem, problemAt, type Rule, type TextFile } from '../../content/index.ts';
import { currentProject } from '../../project.ts';

/**
 * Nothing that is published leads to a report that is not: a draft, or one whose day has not come. While somebody writes
 * that is a warning, and in a build, which leaves the report out, an error.
 */
export const unpublished: Rule = (content) => {
  const held = heldBackIn(content, currentProject().today);
  const published = content.pages.filter(({ path }) => !held.has(path.report));
  return published.flatMap((page) =>
    linksIn(page).flatMap((node): Problem[] => {
      const report = contentLink.test(node.url) ? node.url.split(/[/#]/)[1]! : '';
      const reason = held.get(report);
      if (!reason) return [];
      const place = positionOfNode(page.path.file, node);
      return [problemAt(place, 'unpublished', ({ unpublished: words }) => words.link(report, reason), 'warning')];
    }),
  );
};

function linksIn({ tree }: TextFile): (Link | Definition)[] {
  const found: (Link | Definition)[] = [];
  if (tree) visit(tree, (node) => void ((node.type === 'link' || node.type === 'definition') && found.push(node)));
  return found;
}
