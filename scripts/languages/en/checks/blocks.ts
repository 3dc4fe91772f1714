/** Kinds of blocks, with what tells one from another: `the figure "regions-2020"`. */
export const blocks = {
  heading: (name: string) => {
    const [level, number] = name.split(' ');
    return `a heading ${'#'.repeat(Number(level))}${number ? ` ${number}` : ''}`;
  },
  paragraph: () => 'a paragraph',
  list: (items: string) => `a list of ${items}`,
  table: (size: string) => `a table of ${size}`,
  figure: (id: string) => `the figure "${id}"`,
  picture: (name: string) => `the picture ${name}`,
  note: (id: string) => `the note "${id}"`,
  descriptions: () => 'a list of terms',
  blockquote: () => 'a quotation',
  callout: (kind: string) => `a callout [!${kind.toUpperCase()}]`,
  code: () => 'a block of code',
  formula: () => 'a formula',
  rule: () => 'a line (---)',
  footnote: (label: string) => `the footnote [^${label}]`,
  other: (name: string) => `a block that is neither text nor table${name && ` (${name})`}`,
};
