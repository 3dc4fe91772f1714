/** A note that is to stand at the side: where its mark is, and how high it is. All in pixels down the page. */
interface SideNote {
  mark: number;
  height: number;
}

/** Where nothing else stands at the side. */
interface Room {
  from: number;
  to: number;
}

/** How far a note may stand from its mark and still be seen with it. */
const REACH = 260;

const GAP = 12;

/**
 * Where each note begins: beside its mark, else as near as the notes before and after it let it, in their order and in one
 * room; undefined for one that finds none within reach. Rooms are in order and do not overlap.
 */
export function placeNotes(notes: readonly SideNote[], rooms: readonly Room[]): (number | undefined)[] {
  const tops = new Map<SideNote, number>();
  for (const room of rooms) {
    let staying = notes.filter(({ mark }) => nearest(mark, rooms) === room);
    while (staying.length > 0) {
      const settled = settle(staying, room);
      if (settled) {
        staying.forEach((note, index) => tops.set(note, settled[index]!));
        break;
      }
      const highest = staying.reduce((one, other) => (other.height > one.height ? other : one));
      staying = staying.filter((note) => note !== highest);
    }
  }
  return notes.map((note) => tops.get(note));
}

/** The notes of one room: first pushed down by those before them, then up by the end of the room. */
function settle(notes: readonly SideNote[], room: Room): number[] | undefined {
  let free = room.from;
  const tops = notes.map(({ mark, height }) => {
    const top = Math.max(mark, free);
    free = top + height + GAP;
    return top;
  });
  let end = room.to;
  for (let index = notes.length - 1; index >= 0; index--) {
    tops[index] = Math.min(tops[index]!, end - notes[index]!.height);
    end = tops[index]! - GAP;
  }
  const isNear = tops.every((top, index) => Math.abs(top - notes[index]!.mark) <= REACH);
  return isNear && tops[0]! >= room.from ? tops : undefined;
}

const distance = (mark: number, { from, to }: Room): number => Math.max(from - mark, mark - to, 0);

const nearest = (mark: number, rooms: readonly Room[]): Room | undefined =>
  rooms.reduce<Room | undefined>(
    (best, room) => (best && distance(mark, best) <= distance(mark, room) ? best : room),
    undefined,
  );

/** What is left of a column between what stands in it, in whatever order that is told. */
export function roomsBetween(column: Room, taken: readonly Room[]): Room[] {
  const rooms: Room[] = [];
  let from = column.from;
  for (const one of [...taken].sort((a, b) => a.from - b.from)) {
    if (one.from - GAP > from) rooms.push({ from, to: one.from - GAP });
    from = Math.max(from, one.to + GAP);
  }
  return column.to > from ? [...rooms, { from, to: column.to }] : rooms;
}
