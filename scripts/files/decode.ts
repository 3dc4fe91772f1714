/** A file's text; of a file that is not UTF-8 its bytes, so that nobody takes for a text what is none. */
export type FileContent = string | Uint8Array;

/** Stands for a file that is not read into memory, because it has more bytes than there may be; of these it has none. */
export class TooLarge extends Uint8Array {
  readonly bytes: number;

  constructor(bytes: number) {
    super();
    this.bytes = bytes;
  }
}

/** In bytes; of a text in characters, which are fewer. */
export const sizeOf = (content: FileContent): number => (content instanceof TooLarge ? content.bytes : content.length);

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Never replaces what it cannot read: a wrong byte makes the whole file one that is not UTF-8. */
export function decode(bytes: Uint8Array): FileContent {
  if (looksLikeUtf16(bytes)) return bytes;
  try {
    return strict.decode(bytes);
  } catch {
    return bytes;
  }
}

/** What a file that is not UTF-8 was probably written in; undefined where nothing speaks for one of them. */
type Encoding = 'UTF-16' | 'GBK' | 'Big5';

/** Characters that stand in nearly every Chinese text, as it is written with each encoding. */
const COMMON = {
  GBK: /[的一是不了在有人这中大为上个国我以要他时来年月日数和与及报告电商万亿元增长]/gu,
  Big5: /[的一是不了在有人這中大為上個國我以要他時來年月日數和與及報告電商萬億元增長]/gu,
};

export function guessEncoding(bytes: Uint8Array): Encoding | undefined {
  if (looksLikeUtf16(bytes)) return 'UTF-16';
  const asUtf8 = new TextDecoder().decode(bytes);
  // More Chinese than signs that cannot be read: the file is UTF-8, but for some bytes.
  if (count(asUtf8, /\p{Script=Han}/gu) > count(asUtf8, /\ufffd/g)) return undefined;
  const [gbk, big5] = [common(bytes, 'GBK'), common(bytes, 'Big5')];
  if (gbk === 0 && big5 === 0) return undefined;
  return gbk >= big5 ? 'GBK' : 'Big5';
}

function common(bytes: Uint8Array, encoding: keyof typeof COMMON): number {
  try {
    return count(
      new TextDecoder(encoding === 'GBK' ? 'gb18030' : 'big5', { fatal: true }).decode(bytes),
      COMMON[encoding],
    );
  } catch {
    return 0;
  }
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** A byte order mark, or zeros at every second place: the upper halves of ASCII. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const zeros = [0, 0];
  for (const [index, byte] of bytes.subarray(0, 1000).entries()) if (byte === 0) zeros[index % 2]!++;
  return Math.min(...zeros) === 0 && Math.max(...zeros) > 2 && Math.max(...zeros) * 10 > Math.min(bytes.length, 1000);
}

/** Where the first byte stands that is not UTF-8; lines and columns count from 1. */
export function placeOfWrongByte(bytes: Uint8Array): { line: number; column: number } {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (canRead(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, good), { stream: true });
  const lines = before.split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

/** As far as it goes: a character that is cut off at the end may still become one. */
function canRead(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Those of some files that are text: what is not UTF-8 nobody may change. */
export const textsAmong = (files: ReadonlyMap<string, FileContent>): Map<string, string> =>
  new Map([...files].filter((file): file is [string, string] => typeof file[1] === 'string'));
