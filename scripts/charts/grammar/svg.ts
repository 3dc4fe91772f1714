/** The few pieces of SVG that the charts are made of, as strings. */
type Attributes = Record<string, string | number | undefined>;

/** A drawn body: elements from y = 0 down to `height`. */
export interface Drawing {
  body: string;
  height: number;
}

/** `a < "b"` -> `a &lt; &quot;b&quot;`: safe in text and in attributes. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** One decimal is a tenth of a pixel; more only costs bytes. `12.345` -> `12.3`, `-0.01` -> `0`. */
export function round(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}

/** `tag('rect', { x: 1.04 })` -> `<rect x="1"/>`. Attributes that are undefined are left out. */
export function tag(name: string, attributes: Attributes, content = ''): string {
  let written = '';
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) written += ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value)}"`;
  }
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

/** One line of text; `y` is its baseline. */
export function text(content: string, x: number, y: number, cssClass: string, anchor?: 'middle' | 'end'): string {
  return tag('text', { x, y, class: cssClass, 'text-anchor': anchor }, escapeXml(content));
}

/** Lines of text one under the other; `y` is the first baseline. */
export function textLines(
  lines: string[],
  x: number,
  y: number,
  lineHeight: number,
  cssClass: string,
  anchor?: 'middle' | 'end',
): string {
  return lines.map((line, index) => text(line, x, y + index * lineHeight, cssClass, anchor)).join('');
}

export function rect(x: number, y: number, width: number, height: number, cssClass: string): string {
  return tag('rect', { x, y, width: Math.max(0, width), height, class: cssClass });
}

export function line(x1: number, y1: number, x2: number, y2: number, cssClass: string): string {
  return tag('line', { x1, y1, x2, y2, class: cssClass });
}
