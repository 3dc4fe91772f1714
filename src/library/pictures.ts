import type { Lang } from '../../scripts/languages/index.ts';
import { isFault } from '../../scripts/pictures/inspection.ts';
import { pictureFile } from '../../scripts/pictures/names.ts';
import { type Variant, variantsOf } from '../../scripts/pictures/variants.ts';
import type { Model } from './model.ts';
import { question } from './questions.ts';

/** Who made a picture, in one language. */
interface PictureCredit {
  credit: string;
  licence?: { name: string; url: string };
  /** Where it was found. */
  source?: string;
}

/** A picture as a browser gets it. */
export interface PictureFiles {
  /** In pixels. */
  width: number;
  height: number;
  /** What is behind it shows through. */
  transparent: boolean;
  variants: Variant[];
}

interface PictureInfo extends PictureFiles {
  /** Undefined where it is the publisher's own. */
  credit?: PictureCredit;
}

/** A picture as a text names it, of a report or (`pages`) of the library's own pages; undefined where there is none. */
export const pictureInfo = question(
  'picture',
  (model, lang: Lang, report: string, name: string): PictureInfo | undefined => {
    const files = filesOf(
      model,
      pictureFile(name, { report, lang }, (one) => model.pictures.has(one)),
    );
    const credit = creditOf(model, lang, report, name);
    return files && { ...files, ...(credit && { credit }) };
  },
);

/** A report's cover; undefined where it has none. */
export const coverOf = question('cover', (model, report: string): PictureFiles | undefined => {
  const data = model.reports.find(({ id }) => id === report)?.data;
  return filesOf(model, data?.kind === 'original' && data.cover !== undefined ? `${report}/${data.cover}` : undefined);
});

function filesOf({ pictures }: Model, file = ''): PictureFiles | undefined {
  const { found, hash } = pictures.get(file) ?? {};
  if (!found || !hash || isFault(found)) return undefined;
  const { width, height, transparent } = found;
  return { width, height, transparent, variants: variantsOf(found, hash) };
}

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
