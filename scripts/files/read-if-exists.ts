import { readFileSync } from 'node:fs';

/** A file's bytes; undefined where there is none, or none that can be read. */
export function readIfExists(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Its text; '' likewise. */
export const textIfExists = (file: string): string => readIfExists(file)?.toString('utf8') ?? '';
