import { knownLanguages, type Lang } from '../languages/index.ts';

/** `harbour.jpg`: as a text writes it. */
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpe?g|png|webp|svg)$/;

export const isPictureName = (name: string): boolean => NAME.test(name);

/** `harbour.png` -> `harbour.zh.png`: the file where a picture has words in it. */
export const nameIn = (name: string, lang: Lang): string => name.replace(/\.(?=\w+$)/, `.${lang}.`);

/** `harbour.zh.png` -> `harbour.png`: what a text calls the file. */
export const plainName = (file: string): string =>
  file.replace(new RegExp(`\\.(?:${knownLanguages.join('|')})(?=\\.\\w+$)`), '');

/** The file that a text shows by a name: that of its language, or the one for all; undefined where there is neither. */
export const pictureFile = (
  name: string,
  { report, lang }: { report: string; lang: Lang },
  isThere: (file: string) => boolean,
): string | undefined => [nameIn(name, lang), name].map((one) => `${report}/images/${one}`).find(isThere);
