/** What an SVG must not hold that is served as a picture, by what it is called in a message. */
const DANGERS: [name: string, pattern: RegExp][] = [
  ['a script', /<\s*(?:[\w.-]+:)?script\b/i],
  ['a link', /<\s*(?:[\w.-]+:)?a[\s>]/i],
  ['foreign elements', /<\s*(?:[\w.-]+:)?(?:foreignObject|iframe|object|embed|audio|video)\b/i],
  ['an event handler', /\son[a-z]+\s*=\s*["']/i],
  ['an address of something else', /\b(?:href|src)\s*=\s*["']\s*(?!#|data:image\/(?:png|jpeg|webp);)/i],
  ['a style that fetches something', /url\(\s*["']?(?!#)|@import/i],
  ['entities of its own', /<!ENTITY/i],
  // Read in another encoding, the same bytes may say something else.
  ['another encoding than UTF-8', /<\?xml[^>]*\sencoding\s*=\s*["'](?!utf-8["'])/i],
];

/** Whatever in an SVG would do more than draw. */
export const dangersInSvg = (svg: string): string[] =>
  DANGERS.filter(([, pattern]) => pattern.test(svg)).map(([name]) => name);
