import type { Messages } from '../../message.ts';

const FORM = '![what the picture shows](harbour.jpg "caption")';
const KINDS = 'a JPEG, PNG, WebP or SVG, whatever its name';
const NAME = 'lower-case letters, digits and single hyphens, and .jpg, .png, .webp or .svg: harbour-2020.jpg';
const millions = (pixels: number): string => (pixels / 1e6).toFixed(0);
const megabytes = (bytes: number): string => `${bytes / 1e6} MB`;

export const images = {
  inLine: [
    'a picture stands within a line, a table or a footnote',
    'a picture by itself, with an empty line before and after it',
    'give it lines of its own',
  ],
  undescribed: (name: string) => [
    `the picture ${name} has no words for those who do not see it`,
    FORM,
    'say between the square brackets what it shows',
  ],
  overLines: ['this picture is written over several lines', `all of it in one line: ${FORM}`, 'join the lines'],
  reference: ['the picture is named in another place than it is shown', FORM, 'write the name of its file here'],
  elsewhere: (address: string) => [
    `the picture lies elsewhere: ${address}`,
    'a file in the report’s folder images/',
    'put the file there, and write its name alone',
  ],
  path: (path: string, name: string) => [
    `${path} is a path`,
    'the name of a file in the report’s folder images/',
    `write ${name}`,
  ],
  ofLanguage: (name: string, plain: string) => [
    `${name} is the file of one language`,
    'the name without a language, from which each text takes its own file',
    `write ${plain}`,
  ],
  badName: (name: string) => [
    `${name} is no name that stands in an address`,
    NAME,
    'rename the file, and write the new name in the texts that show it',
  ],
  notRead: [
    'this is not read as a picture',
    `${FORM}: brackets and ! of half width, no space in the name`,
    'correct it, and rename the file if need be',
  ],
  missing: (file: string, own: string) => [
    `there is no picture ${file}, nor ${own} beside it`,
    'a file in the report’s folder images/',
    'put the file there, or correct its name',
  ],
  unused: ['no text shows this picture', `a text with ${FORM}`, 'show it, or delete it'],
  noPicture: ['this file is no picture that a site can show', KINDS, 'save the picture as one of these'],
  otherFormat: (format: string) => [
    `this file is ${format}, which browsers do not all show`,
    KINDS,
    'save the picture as JPEG or PNG',
  ],
  broken: ['this picture cannot be read to its end', 'a whole picture', 'save it once more, or fetch it again'],
  moves: ['this picture moves', 'a picture that stands still', 'save one of its frames as PNG'],
  tooManyPixels: (width: number, height: number, most: number) => [
    `this picture is ${width} by ${height} pixels, ${millions(width * height)} million`,
    `at most ${millions(most)} million`,
    'save it smaller: 3000 pixels in width are plenty',
  ],
  tooHeavy: (most: number) => [
    `this picture has more than ${megabytes(most)}`,
    `at most ${megabytes(most)}`,
    'save it smaller',
  ],
  active: (dangers: string[]) => [
    `this picture does more than draw: it holds ${dangers.join(', ')}`,
    'shapes, text and colours alone',
    'save it as a plain SVG, or as PNG',
  ],
  lacking: (attribute: string) => [
    `the first tag of this SVG lacks ${attribute.split('=')[0]}: browsers would not show it as a picture`,
    `<svg ${attribute} …>`,
    'write it there, or save the picture as PNG',
  ],
  uncredited: (name: string, file: string) => [
    `nothing says who made ${name}`,
    `in ${file}: ${name}: { credit: …, licence: …, source: … }; or own: [${name}], if it is your own`,
    'write it there',
  ],
  creditOfNothing: (name: string) => [
    `there is no picture ${name} in this folder`,
    'the name of a picture as texts have it, without a language',
    'correct the name, or take the line away',
  ],
} satisfies Messages;
