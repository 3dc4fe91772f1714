import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All files below a folder, by their path in it, with their text. Files whose names begin with a dot are left out. */
export function readFolder(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [relativePath(folder, file), readFileSync(file, 'utf8')]));
}

const relativePath = (folder: string, file: string): string => file.slice(folder.length + 1).replaceAll('\\', '/');
