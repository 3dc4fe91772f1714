const FRONTMATTER = /^\ufeff?---\r?\n([\s\S]*?)\r?\n?---[ \t]*(\r?\n|$)/;

/**
 * A content file in two: the YAML at its head, and the text with as many empty lines before it as the head had, so
 * that the places of all that follows stay right.
 */
export function splitFrontmatter(source: string): { frontmatter?: string; body: string } {
  const match = FRONTMATTER.exec(source);
  if (!match) return { body: source };
  return { frontmatter: match[1]!, body: match[0].replace(/[^\n]/g, '') + source.slice(match[0].length) };
}
