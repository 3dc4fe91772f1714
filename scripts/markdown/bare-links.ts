import type { Data, Parser, Processor } from 'unified';

type Syntax = NonNullable<Data['micromarkExtensions']>[number];
type FromMarkdown = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], unknown[]>;
type Extensions = Pick<Data, 'micromarkExtensions' | 'fromMarkdownExtensions'>;

/**
 * A plugin to stand after `remark-gfm`: addresses that are not marked as links are looked for only in texts that may
 * hold one. Looking for them takes two fifths of the time of reading, because the parser stops at the first letter of
 * every word. The tree is the same.
 */
export function bareLinks(this: Processor): void {
  const data: Extensions = this.data();
  const parse = this.parser as Parser;
  let quick: Extensions | undefined;
  this.parser = (text, file) => {
    if (mayHoldBareLinks(text)) return parse(text, file);
    const whole: Extensions = {
      micromarkExtensions: data.micromarkExtensions,
      fromMarkdownExtensions: data.fromMarkdownExtensions,
    };
    quick ??= withoutBareLinks(whole);
    try {
      Object.assign(data, quick);
      return parse(text, file);
    } finally {
      Object.assign(data, whole);
    }
  };
}

/**
 * Whether GFM could find an address in the text that is not marked as a link: `www.example.org`, `https://…`,
 * `a@example.org`, any sign of which may be written as a character reference.
 */
export const mayHoldBareLinks = (text: string): boolean => /www|http|[@&]/iu.test(text);

const withoutBareLinks = ({ micromarkExtensions = [], fromMarkdownExtensions = [] }: Extensions): Extensions => ({
  micromarkExtensions: micromarkExtensions.map((extension) => ({
    ...extension,
    text: withoutAutolinks(extension.text),
  })),
  fromMarkdownExtensions: fromMarkdownExtensions.map((extensions) => [extensions].flat().map(withoutSearch)),
});

function withoutAutolinks(constructs: Syntax['text'] = {}): Syntax['text'] {
  const kept = Object.entries(constructs).map(
    ([sign, at]) => [sign, [at ?? []].flat().filter(({ name = '' }) => !AUTOLINKS.has(name))] as const,
  );
  return Object.fromEntries(kept.filter(([, at]) => at.length > 0));
}

/** As micromark-extension-gfm-autolink-literal names them. */
const AUTOLINKS = new Set(['wwwAutolink', 'protocolAutolink', 'emailAutolink']);

/** mdast-util-gfm-autolink-literal goes through the whole tree once more. */
const withoutSearch = (extension: FromMarkdown): FromMarkdown =>
  extension.enter && 'literalAutolink' in extension.enter ? { ...extension, transforms: [] } : extension;
