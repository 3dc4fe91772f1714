import type { Messages } from '../../message.ts';

/** In pixels. */
interface Size {
  width: number;
  height: number;
}

const ON = { light: 'on a light screen', dark: 'on a dark screen' };
const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000).toLocaleString('en')} kB`;

/** `logo-dark` is a logo, too. */
const nameOf = (role: string): string => role.replace('-dark', '');

export const theme = {
  tooFaint: (colour: string, scheme: keyof typeof ON, ratio: string, on: string, least: number, nearest: string) => [
    `${colour} ${ON[scheme]} has a contrast of ${ratio}:1 against ${on}`,
    `at least ${least}:1, which text needs (WCAG 2.2 AA)`,
    `the nearest colour of this hue is ${nearest}`,
  ],
  missing: (name: string) => [
    `there is no file ${name}`,
    'the path of a picture below the folder of the library, such as images/logo.svg',
    'put the picture there, or correct its name',
  ],
  otherType: (role: string, name: string, types: string[]) => [
    `${name} is nothing that can be shown as a ${nameOf(role)}`,
    `${types.join(', ')}, whatever its name`,
    'save the picture as one of these',
  ],
  dangers: (name: string, found: string[]) => [
    `${name} does more than draw: it holds ${found.join(', ')}`,
    'shapes, text and colours alone',
    'save it as a plain SVG, or as PNG',
  ],
  tooLarge: (role: string, name: string, size: number, most: number) => [
    `${name} has ${kilobytes(size)}`,
    `at most ${kilobytes(most)} for a ${nameOf(role)}`,
    'save it smaller',
  ],
  hiddenLogo: (name: string, scheme: keyof typeof ON, ratio: string, isAlone: boolean) => [
    `${name} can hardly be seen ${ON[scheme]}: its shapes have a contrast of ${ratio}:1 against the page`,
    'a logo that is seen on light and on dark screens',
    isAlone
      ? 'give one for each, logo: { light: …, dark: … }, or one with a ground of its own'
      : `give another for ${scheme}, or one with a ground of its own`,
  ],
  previewSize: (name: string, width: number, height: number, best: Size, least: Size) => [
    `${name} has ${width} by ${height} pixels, which other sites cut or show small`,
    `${best.width} by ${best.height} pixels, at least ${least.width} by ${least.height}`,
    'save it in this size',
  ],
} satisfies Messages;
