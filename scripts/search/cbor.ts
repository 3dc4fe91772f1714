/** Whole numbers, texts and lists: all that Pagefind's files hold (RFC 8949). */
export type Cbor = number | string | Cbor[];

const utf8 = new TextDecoder();

/** Reads one value. Throws at anything that is not a whole number, a text or a list. Millions are read: no object is made for one. */
export function readCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const readValue = (): Cbor => {
    const first = bytes[at++]!;
    const kind = first >> 5;
    const low = first & 31;
    if (kind === 4 && low === 31) return readUntilBreak();
    const length = readLength(low);
    if (kind === 0) return length;
    if (kind === 1) return -1 - length;
    if (kind === 3) return utf8.decode(bytes.subarray(at, (at += length)));
    if (kind === 4) return readList(length);
    throw new Error(`CBOR: no whole number, text or list at byte ${at - 1}`);
  };
  const readLength = (low: number): number => {
    if (low < 24) return low;
    const size = 1 << (low - 24);
    const start = at;
    at += size;
    if (size === 1) return view.getUint8(start);
    if (size === 2) return view.getUint16(start);
    if (size === 4) return view.getUint32(start);
    return Number(view.getBigUint64(start));
  };
  const readList = (length: number): Cbor[] => {
    const list: Cbor[] = [];
    while (list.length < length) list.push(readValue());
    return list;
  };
  const readUntilBreak = (): Cbor[] => {
    const list: Cbor[] = [];
    while (bytes[at] !== 0xff) list.push(readValue());
    at++;
    return list;
  };
  return readValue();
}
