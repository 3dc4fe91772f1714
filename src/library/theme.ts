import type { Attachment, Theme, ThemePicture } from '../../scripts/content/index.ts';
import type { Model } from './model.ts';
import { question } from './questions.ts';

/** The library's own colours; undefined where it has the site's. */
export const accentColours = question('accent', ({ site }): Theme['accent'] => site.theme?.accent);

/** A picture of the site: its path below the content folder, and how its address ends. */
interface Picture {
  file: string;
  type: NonNullable<Attachment['type']>;
  ending: string;
  hash: string;
}

const ENDINGS: Partial<Record<Picture['type'], string>> = {
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/jpeg': 'jpg',
};

/** Undefined where the library has none. */
export const themePicture = question('theme-picture', (model, role: ThemePicture): Picture | undefined =>
  themePictureIn(model, role),
);

export function themePictureIn({ site, attachments }: Model, role: ThemePicture): Picture | undefined {
  const file = site.theme?.[role];
  const { type, hash } = (file && attachments.get(file)) || {};
  return file && type && hash ? { file, type, hash, ending: ENDINGS[type]! } : undefined;
}
