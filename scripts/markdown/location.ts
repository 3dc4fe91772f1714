import type { VFile } from 'vfile';
import type { Lang } from '../languages/index.ts';

/** Where the text that is being compiled stands in the library. */
export interface TextLocation {
  lang: Lang;
  report: string;
  /** Its address within the report: `overview/status`. */
  slug: string;
}

/** Tells the plugins after it where a file stands; undefined for a file that is none of the library's. */
export function locateText({ locate }: { locate: (path: string) => TextLocation | undefined }) {
  return (_: unknown, file: VFile): void => void (file.data['location'] = locate(file.path ?? ''));
}

export const locationOf = (file: VFile): TextLocation | undefined => file.data['location'] as TextLocation | undefined;
