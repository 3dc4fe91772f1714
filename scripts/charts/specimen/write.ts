import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isLanguage } from '../../languages/index.ts';
import { specimen } from './specimen.ts';

/** `node scripts/charts/specimen/write.ts FOLDER zh-hant`: the specimen as a library that can be built. */
const [folder = 'specimen', code] = process.argv.slice(2);
for (const [path, text] of specimen(isLanguage(code) ? code : 'en')) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
