import { z } from 'zod';
import { text } from './values.ts';

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'write a colour as six hexadecimal digits, such as "#0b6e4f", in "quotes"');

/** How a library looks. Pictures are files below the content folder. */
export const theme = z.strictObject({
  /** The colour of links and buttons, on a light and on a dark screen. */
  accent: z.strictObject({ light: colour, dark: colour }).optional(),
  /** Beside the site's name, at the top of every page. */
  logo: text.optional(),
  /** In a browser's tab. */
  favicon: text.optional(),
  /** What other sites show beside a link to this one: 1200 by 630 pixels. */
  preview: text.optional(),
});

export type Theme = z.infer<typeof theme>;

/** The pictures of a theme. */
export const themePictures = ['logo', 'favicon', 'preview'] as const;
export type ThemePicture = (typeof themePictures)[number];
