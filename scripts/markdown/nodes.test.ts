import { describe, expect, it } from 'vitest';
import { nodesIn, parseMarkdown } from './index.ts';
import { nodesNow } from './nodes.ts';

describe('nodes of a type', () => {
  const tree = parseMarkdown('> One[^a].\n\nTwo `three`, `four`.\n\n[^a]: Five.', 'en');

  it('come in the order of the text, with what is around them', () =>
    expect(
      nodesIn(tree, 'paragraph').map(({ node, parent, index }) => [
        node.children.length,
        parent?.type,
        parent?.children[index] === node,
      ]),
    ).toEqual([
      [3, 'blockquote', true],
      [5, 'root', true],
      [1, 'footnoteDefinition', true],
    ]));
  it('come by type where several are asked for', () =>
    expect(nodesIn(tree, 'inlineCode', 'footnoteReference').map(({ node }) => node.type)).toEqual([
      'inlineCode',
      'inlineCode',
      'footnoteReference',
    ]));
  it('of a part are those within it, and the part itself', () =>
    expect(nodesIn(tree.children[0], 'blockquote', 'paragraph')).toHaveLength(2));
  it('are none in a text that could not be read', () => expect(nodesIn(undefined, 'text')).toEqual([]));
});

it('nodes of a tree that is being changed are those that it has now', () => {
  const tree = parseMarkdown('> One.\n\nTwo.', 'en');
  expect(nodesNow(tree, 'paragraph')).toHaveLength(2);
  tree.children.pop();
  expect(nodesNow(tree, 'paragraph').map(({ parent }) => parent?.type)).toEqual(['blockquote']);
});
