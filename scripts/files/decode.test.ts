import { describe, expect, it } from 'vitest';
import { decode, guessEncoding, placeOfWrongByte } from './decode.ts';

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
const utf16 = (text: string, mark = '\ufeff'): Uint8Array => Buffer.from(mark + text, 'utf16le');

/** `title: 年报中国` and `title: 年報中國`. */
const GBK = bytes('7469746c653a20 c4ea b1a8 d6d0 b9fa');
const BIG5 = bytes('7469746c653a20 a67e b3f8 a4a4 b0ea');

describe('a file', () => {
  it.each(['', 'title: 现状\n', '\ufeff---\n', 'a\0b', '👩‍🌾 é'])('in UTF-8 is its text: %j', (text) =>
    expect(decode(Buffer.from(text))).toBe(text),
  );

  it.each<[string, Uint8Array, string | undefined, { line: number; column: number }]>([
    ['GBK', GBK, 'GBK', { line: 1, column: 8 }],
    ['Big5', BIG5, 'Big5', { line: 1, column: 8 }],
    ['UTF-16 with a mark', utf16('title: 现状\n'), 'UTF-16', { line: 1, column: 1 }],
    ['UTF-16, the other end first', Buffer.from(utf16('title: 现状')).swap16(), 'UTF-16', { line: 1, column: 1 }],
    ['Latin letters with accents', bytes('0a63 6166 e9'), undefined, { line: 2, column: 4 }],
    ['UTF-8 with one byte too few', bytes('e5b9b4 e5b9 0a'), undefined, { line: 1, column: 2 }],
  ])('in %s stays bytes', (_, file, encoding, place) => {
    expect(decode(file)).toBe(file);
    expect(guessEncoding(file)).toBe(encoding);
    expect(placeOfWrongByte(file)).toEqual(place);
  });

  it('in UTF-16 without a mark is no text either, though every byte of it could be UTF-8', () => {
    const file = utf16('title: x\n', '');
    expect(decode(file)).toBe(file);
    expect(guessEncoding(file)).toBe('UTF-16');
  });
});
