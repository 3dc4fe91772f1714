import type { Wording } from '../content/index.ts';
import { type Fault, MOST_PIXELS } from '../pictures/index.ts';

/** Why a file is no picture that a site can show. */
export const sayPictureFault =
  (found: Fault): Wording =>
  ({ images: words }) => {
    switch (found.fault) {
      case 'tooManyPixels':
        return words.tooManyPixels(found.width, found.height, MOST_PIXELS);
      case 'tooHeavy':
        return words.tooHeavy(found.most);
      case 'otherFormat':
        return words.otherFormat(found.format);
      case 'lacking':
        return words.lacking(found.attribute);
      case 'active':
        return words.active(found.dangers);
      default:
        return words[found.fault];
    }
  };

/** The same where another file names the picture: `images/logo.png: this picture cannot be read to its end`. */
export const sayNamedPictureFault =
  (name: string, found: Fault): Wording =>
  (words, lang) => {
    const [what, ...rest] = sayPictureFault(found)(words, lang);
    return [`${name}: ${what}`, ...rest];
  };
