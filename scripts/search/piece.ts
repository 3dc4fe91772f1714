/** Pages that hold a word, by their number, in ascending order, each with the word's weight on it (see weights.ts). */
export type Holders = [page: number, weight: number][];

/**
 * A piece of the index as it is stored: a line for each word, with the distance from page to page, and the weight
 * where it is not 1. Pages 4, 10 and 11 hold 刷单, the second with weight 9: `刷单 4 6:9 1`; numbers in base 36.
 */
export const writePiece = (words: [word: string, holders: Holders][]): string =>
  words.map(([word, holders]) => [word, ...distances(holders)].join(' ')).join('\n');

function distances(holders: Holders): string[] {
  let last = 0;
  return holders.map(([page, weight]) => {
    const distance = (page - last).toString(36);
    last = page;
    return weight === 1 ? distance : `${distance}:${weight.toString(36)}`;
  });
}

/** Words of a stored piece -> page -> weight. */
export const readPiece = (text: string): Map<string, Map<number, number>> =>
  new Map(
    text.split('\n').map((line) => {
      const [word = '', ...holders] = line.split(' ');
      let page = 0;
      return [
        word,
        new Map(
          holders.map((holder) => {
            const [distance, weight = '1'] = holder.split(':');
            return [(page += parseInt(distance!, 36)), parseInt(weight, 36)];
          }),
        ),
      ];
    }),
  );

/** Words in the order of the index -> pieces of about `size` entries. */
export function cutPieces(words: [string, Holders][], size: number): [string, Holders][][] {
  const pieces: [string, Holders][][] = [];
  let room = 0;
  for (const word of words) {
    if (room <= 0) {
      pieces.push([]);
      room = size;
    }
    pieces.at(-1)!.push(word);
    room -= word[1].length;
  }
  return pieces;
}

/** Where each piece begins, in as few letters as tell it from the last word of the piece before. */
export const beginnings = (pieces: [string, Holders][][]): string[] =>
  pieces.map(([first], i) => shortest(first![0], pieces[i - 1]?.at(-1)![0] ?? ''));

function shortest(word: string, before: string): string {
  let length = 1;
  while (word.slice(0, length) <= before) length++;
  return word.slice(0, length);
}

/** The number of the piece that has a word, if any has; -1 for a word before the first. */
export const pieceOf = (word: string, begin: string[]): number => begin.findLastIndex((first) => first <= word);
