import { contentLink } from '../../addresses.ts';
import {
  heldBackIn,
  type Library,
  type Position,
  positionOf,
  positionOfNode,
  type Problem,
  problemAt,
  type Rule,
  type TextFile,
} from '../../content/index.ts';
import { nodesIn } from '../../markdown/index.ts';
import { currentProject } from '../../project.ts';

/**
 * Nothing that is published leads to a report that is not: a draft, or one whose day has not come. While somebody writes
 * that is a warning, and in a build, which leaves the report out, an error.
 */
export const unpublished: Rule = (content) => {
  const held = heldBackIn(content, currentProject().today);
  const published = content.pages.filter(({ path }) => !held.has(path.report));
  return [...published.flatMap(linksIn), ...ofSite(content)].flatMap(({ report, place }): Problem[] => {
    const reason = held.get(report);
    if (!reason) return [];
    return [problemAt(place, 'unpublished', ({ unpublished: words }) => words.link(report, reason), 'warning')];
  });
};

/** Something that leads to a report. */
interface Lead {
  report: string;
  place: Position;
}

/** The report that the front page shows, those whose figures lead the gallery, and where old addresses of the site lead. */
function ofSite({ site }: Library): Lead[] {
  const { featured, moved = {} } = site?.data ?? {};
  return [
    ...(featured?.report ? [{ report: featured.report, place: positionOf(site!, ['featured', 'report']) }] : []),
    ...(featured?.figures ?? []).map((place, index) => ({
      report: place.split('/')[0]!,
      place: positionOf(site!, ['featured', 'figures', index]),
    })),
    ...Object.entries(moved).map(([from, to]) => ({
      report: to.replace(/^\//, '').split('/')[0]!,
      place: positionOf(site!, ['moved', from]),
    })),
  ];
}

function linksIn({ tree, path }: TextFile): Lead[] {
  return nodesIn(tree, 'link', 'definition')
    .filter(({ node }) => contentLink.test(node.url))
    .map(({ node }) => ({ report: node.url.split(/[/#]/)[1]!, place: positionOfNode(path.file, node) }));
}
