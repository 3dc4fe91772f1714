import type { Lang } from '../../scripts/languages/index.ts';
import { isFault } from '../../scripts/pictures/inspection.ts';
import { pictureFile } from '../../scripts/pictures/names.ts';
import { type Variant, variantsOf } from '../../scripts/pictures/variants.ts';
import type { Model } from './model.ts';
import { question } from './questions.ts';

/** Who made a picture, in one language. */
export interface PictureCredit {
  credit: string;
  licence?: { name: string; url: string };
  /** Where it was found. */
  source?: string;
}

export interface PictureInfo {
  /** In pixels. */
  width: number;
  height: number;
  /** What is behind it shows through. */
  transparent: boolean;
  variants: Variant[];
  /** Undefined where it is the publisher's own. */
  credit?: PictureCredit;
}

/** A picture as a text names it, of a report or (`pages`) of the library's own pages; undefined where there is none. */
export const pictureInfo = question(
  'picture',
  (model, lang: Lang, report: string, name: string): PictureInfo | undefined => {
    const file = pictureFile(name, { report, lang }, (one) => model.pictures.has(one));
    const picture = model.pictures.get(file ?? '');
    if (!picture || isFault(picture.found)) return undefined;
    const { width, height, transparent } = picture.found;
    const credit = creditOf(model, lang, report, name);
    return { width, height, transparent, variants: variantsOf(picture.found, picture.hash), ...(credit && { credit }) };
  },
);

function creditOf({ credits }: Model, lang: Lang, report: string, name: string): PictureCredit | undefined {
  const { own: _, ...others } = credits.get(report)?.data ?? {};
  const found = Object.hasOwn(others, name) ? others[name] : undefined;
  if (!found) return undefined;
  const { credit, licence, source } = found;
  return {
    credit: credit[lang],
    ...(licence && { licence: { name: licence.name[lang], url: licence.url } }),
    ...(source && { source }),
  };
}
