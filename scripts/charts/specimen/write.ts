import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { specimen } from './specimen.ts';

/** `node scripts/charts/specimen/write.ts FOLDER zh`: the specimen as a library that can be built. */
const [folder = 'specimen', lang = 'zh'] = process.argv.slice(2);
for (const [path, text] of specimen(lang === 'en' ? 'en' : 'zh')) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
