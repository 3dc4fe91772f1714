import type { Attachment, Theme, ThemePicture } from '../../scripts/content/index.ts';
import { themeFile } from '../../scripts/content/schema/theme.ts';
import { sizeIn } from '../../scripts/pictures/fit.ts';
import { type Inspected, isFault } from '../../scripts/pictures/inspection.ts';
import type { Model } from './model.ts';
import { question } from './questions.ts';

/** The library's own colours; undefined where it has the site's. */
export const accentColours = question('accent', ({ site }): Theme['accent'] => site.theme?.accent);

/** A picture of the site: its path below the content folder, how its address ends, and how large it is served, in pixels. */
interface Picture {
  file: string;
  type: NonNullable<Attachment['type']>;
  ending: string;
  hash: string;
  format: Inspected['format'];
  width: number;
  height: number;
}

const ENDINGS: Partial<Record<Picture['type'], string>> = {
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/jpeg': 'jpg',
};

/** A logo is shown 30 pixels high and at most 176 wide, on dense screens with three dots for each of them. */
const LOGO = { width: 528, height: 92 };

const BOXES: Record<ThemePicture, { width: number; height: number }> = {
  logo: LOGO,
  'logo-dark': LOGO,
  favicon: { width: 192, height: 192 },
  preview: { width: 1200, height: 1200 },
};

/** Undefined where the library has none. */
export const themePicture = question('theme-picture', (model, role: ThemePicture): Picture | undefined =>
  themePictureIn(model, role),
);

export function themePictureIn({ site, attachments, pictures }: Model, role: ThemePicture): Picture | undefined {
  const file = themeFile(site.theme, role)?.name;
  const { type, hash } = (file && attachments.get(file)) || {};
  const { found } = (file && pictures.get(file)) || {};
  if (!file || !type || !hash || !found || isFault(found)) return undefined;
  return { file, type, hash, ending: ENDINGS[type]!, format: found.format, ...sizeIn(BOXES[role], found) };
}
