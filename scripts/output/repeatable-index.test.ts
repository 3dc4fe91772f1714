import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { type Cbor, readCbor, writeCbor } from './cbor.ts';
import { makeIndexesRepeatable } from './repeatable-index.ts';

const pack = (content: Cbor) => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), writeCbor(content)]));
const unpack = (path: string) => readCbor(gunzipSync(readFileSync(path)).subarray(12));

/** An index as Pagefind writes it, with its filters and their values in the given order. */
function writeIndex(filters: [string, [string, number[]][]][]): string {
  const site = mkdtempSync(join(tmpdir(), 'yearleaf-index-'));
  const folder = join(site, 'pagefind');
  mkdirSync(join(folder, 'filter'), { recursive: true });
  const named = filters.map(([name, values], index): [string, string] => {
    writeFileSync(join(folder, `filter/en_${index}.pf_filter`), pack([name, values]));
    return [name, `en_${index}`];
  });
  writeFileSync(join(folder, 'pagefind.en_0.pf_meta'), pack(['1.5.2', [], [], named, [], ['title']]));
  writeFileSync(join(folder, 'pagefind-entry.json'), JSON.stringify({ version: '1.5.2', languages: { en: { hash: 'en_0', page_count: 3 } } }));
  return folder;
}

it('gives two indexes of the same pages the same names and bytes', () => {
  const kind: [string, number[]][] = [['case', [1]], ['section', [2, 300, 70_000]]];
  const [one, two] = [
    writeIndex([['kind', kind], ['topic', [['court', [1]]]]]),
    writeIndex([['topic', [['court', [1]]]], ['kind', kind.toReversed()]]),
  ];
  makeIndexesRepeatable(join(one, '..'));
  makeIndexesRepeatable(join(two, '..'));
  const files = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('.')).sort();
  expect(files(one)).toEqual(files(two));
  for (const file of files(one)) expect(readFileSync(join(one, file)).equals(readFileSync(join(two, file)))).toBe(true);
});

it('keeps what the index says, and the way from file to file', () => {
  const folder = writeIndex([['kind', [['section', [2]], ['case', [1]]]]]);
  makeIndexesRepeatable(join(folder, '..'));
  const { languages } = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as { languages: { en: { hash: string } } };
  const meta = unpack(join(folder, `pagefind.${languages.en.hash}.pf_meta`)) as [Cbor, Cbor, Cbor, [string, string][]];
  expect(meta[3].map(([name]) => name)).toEqual(['kind']);
  expect(unpack(join(folder, `filter/${meta[3][0]![1]}.pf_filter`))).toEqual(['kind', [['case', [1]], ['section', [2]]]]);
});

it('says so when a file is not what it knows', () => {
  const folder = writeIndex([]);
  writeFileSync(join(folder, 'pagefind.en_0.pf_meta'), gzipSync('something else'));
  expect(() => makeIndexesRepeatable(join(folder, '..'))).toThrow('is not a file of the Pagefind that this project knows.');
});
