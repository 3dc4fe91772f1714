import { readFolder } from '../files/index.ts';

/** All texts below a folder, by their path in it. Throws where one of them is none. */
export function readTexts(folder: string): Map<string, string> {
  return new Map(
    [...readFolder(folder)].map(([path, content]) => {
      if (typeof content !== 'string') throw new Error(`${folder}/${path} is not UTF-8.`);
      return [path, content];
    }),
  );
}
