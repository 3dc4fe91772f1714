import type { Messages } from '../../message.ts';

export const files = {
  unknownFile: [
    'the library has no place for this file',
    'report.yaml, notes.yaml, corrections.yaml, zh/… and en/… with .mdx files at most one folder deep',
    'move it, rename it, or take it out of content/',
  ],
  noFrontmatter: [
    'the file has no frontmatter',
    'a first line ---, then title: and summary:, then a line ---',
    'add it at the top',
  ],
  openFrontmatter: ['the frontmatter does not end', 'a line --- after its last key, and then the text', 'add the line'],
} satisfies Messages;
