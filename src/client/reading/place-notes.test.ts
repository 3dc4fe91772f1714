import { describe, expect, it } from 'vitest';
import { placeNotes, roomsBetween } from './place-notes.ts';

const PAGE = [{ from: 0, to: 2000 }];

describe('a note at the side', () => {
  it('stands beside its mark', () => {
    expect(placeNotes([{ mark: 340, height: 80 }], PAGE)).toEqual([340]);
  });

  it('is pushed down by the one before it', () => {
    const notes = [100, 110, 600].map((mark) => ({ mark, height: 80 }));
    expect(placeNotes(notes, PAGE)).toEqual([100, 192, 600]);
  });

  it('is pushed up by what stands below', () => {
    const notes = [300, 350].map((mark) => ({ mark, height: 80 }));
    expect(placeNotes(notes, [{ from: 0, to: 400 }])).toEqual([228, 320]);
  });

  it('whose mark is beside something else stands in the nearest room', () => {
    const rooms = [
      { from: 0, to: 100 },
      { from: 500, to: 900 },
    ];
    expect(placeNotes([{ mark: 450, height: 80 }], rooms)).toEqual([500]);
    expect(placeNotes([{ mark: 150, height: 80 }], rooms)).toEqual([20]);
  });

  it('that is too long for its room stays away, and the others stand', () => {
    const notes = [
      { mark: 10, height: 60 },
      { mark: 20, height: 400 },
      { mark: 30, height: 60 },
    ];
    expect(placeNotes(notes, [{ from: 0, to: 300 }])).toEqual([10, undefined, 82]);
  });

  it('is never far from its mark', () => {
    const many = Array.from({ length: 12 }, () => ({ mark: 100, height: 80 }));
    const tops = placeNotes(many, PAGE).filter((top) => top !== undefined);
    expect(tops).toEqual([100, 192, 284]);
    expect(placeNotes([{ mark: 100, height: 20 }], [{ from: 900, to: 950 }])).toEqual([undefined]);
  });

  it('finds no room where there is none', () => {
    expect(placeNotes([{ mark: 100, height: 20 }], [])).toEqual([undefined]);
  });
});

describe('the rooms of a column', () => {
  it('are between what stands in it', () => {
    const taken = [
      { from: 700, to: 800 },
      { from: 200, to: 300 },
      { from: 250, to: 400 },
    ];
    expect(roomsBetween({ from: 100, to: 1000 }, taken)).toEqual([
      { from: 100, to: 188 },
      { from: 412, to: 688 },
      { from: 812, to: 1000 },
    ]);
  });

  it('are none where all is taken', () => {
    expect(roomsBetween({ from: 100, to: 200 }, [{ from: 90, to: 220 }])).toEqual([]);
  });
});
