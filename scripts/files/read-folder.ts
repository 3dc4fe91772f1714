import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, type FileContent } from './decode.ts';

/**
 * All files below a folder, by their path in it, with their text; a file that is not UTF-8 with its bytes. Files whose
 * names begin with a dot are left out.
 */
export function readFolder(folder: string): Map<string, FileContent> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [relativePath(folder, file), decode(readFileSync(file))]));
}

const relativePath = (folder: string, file: string): string => file.slice(folder.length + 1).replaceAll('\\', '/');
