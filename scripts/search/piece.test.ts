import { expect, it } from 'vitest';
import { beginnings, cutPieces, type Holders, pieceOf, readPiece, writePiece } from './piece.ts';

const words: [string, Holders][] = [
  [
    '刷单',
    [
      [4, 1],
      [10, 9],
      [11, 1],
    ],
  ],
  ['直播', [[0, 2]]],
  ['直销', [[700, 1]]],
];

it('is stored as distances between pages', () => expect(writePiece(words)).toBe('刷单 4 6:9 1\n直播 0:2\n直销 jg'));

it('is read back as it was', () =>
  expect([...readPiece(writePiece(words))].map(([word, holders]) => [word, [...holders]])).toEqual(words));

it('is cut where it has enough entries', () =>
  expect(cutPieces(words, 2).map((piece) => piece.map(([word]) => word))).toEqual([['刷单'], ['直播', '直销']]));

it('begins with no more letters than it needs, and every word is found in its piece', () => {
  const pieces = cutPieces(words, 1);
  const begin = beginnings(pieces);
  expect(begin).toEqual(['刷', '直', '直销']);
  expect(['一', ...words.map(([word]) => word), '龙'].map((word) => pieceOf(word, begin))).toEqual([-1, 0, 1, 2, 2]);
});
