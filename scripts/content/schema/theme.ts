import { z } from 'zod';
import { text } from './values.ts';

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'write a colour as six hexadecimal digits, such as "#0b6e4f", in "quotes"');

/** How a library looks. Pictures are files below the content folder. */
export const theme = z.strictObject({
  /** The colour of links and buttons, on a light and on a dark screen. */
  accent: z.strictObject({ light: colour, dark: colour }).optional(),
  /** Beside the site's name, at the top of every page; one for each kind of screen where one cannot be seen on both. */
  logo: z
    .union(
      [text, z.strictObject({ light: text, dark: text })],
      'name a picture, or one for each kind of screen: { light: …, dark: … }',
    )
    .optional(),
  /** In a browser's tab. */
  favicon: text.optional(),
  /** What other sites show beside a link to this one: 1200 by 630 pixels. */
  preview: text.optional(),
});

export type Theme = z.infer<typeof theme>;

/** The pictures of a theme. `logo-dark` takes the place of `logo` on dark screens. */
export const themePictures = ['logo', 'logo-dark', 'favicon', 'preview'] as const;
export type ThemePicture = (typeof themePictures)[number];

/** The file that a theme names for a picture, and where, in a theme that may have other faults. Undefined where it names none. */
export function themeFile(theme: unknown, role: ThemePicture): { name: string; path: string[] } | undefined {
  const path = PATHS[role].find((one) => typeof valueAt(theme, one) === 'string');
  return path && { name: valueAt(theme, path) as string, path: ['theme', ...path] };
}

/** `logo: l.svg`, `logo: { light: l.svg, dark: d.svg }`. */
const PATHS: Record<ThemePicture, readonly string[][]> = {
  logo: [['logo'], ['logo', 'light']],
  'logo-dark': [['logo', 'dark']],
  favicon: [['favicon']],
  preview: [['preview']],
};

const valueAt = (theme: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], theme);
