import { createMarkdownProcessor, type RehypePlugins, type RemarkPlugins } from '@astrojs/markdown-remark';
import type { Root } from 'hast';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import type { Lang } from '../languages/index.ts';
import { keptNumbers } from './kept-numbers.ts';
import { markdownOptions } from './markdown.ts';

async function html(markdown: string, lang: Lang): Promise<string> {
  const { remarkPlugins, rehypePlugins } = markdownOptions('', () => ({ lang, report: 'r', slug: 'a' }), [lang]);
  const renderer = await createMarkdownProcessor({
    gfm: false,
    smartypants: false,
    syntaxHighlight: false,
    remarkPlugins: remarkPlugins as RemarkPlugins,
    rehypePlugins: rehypePlugins as RehypePlugins,
  });
  return (await renderer.render(markdown, { fileURL: new URL('file:///r/a.mdx') })).code;
}

async function pieces(markdown: string, lang: Lang): Promise<string[]> {
  return [...(await html(markdown, lang)).matchAll(/<span class="kept">(.*?)<\/span>/g)].map(([, text]) => text!);
}

it.each<[string, Lang, string, string[]]>([
  ['in a paragraph', 'zh', '交易额达37.21万亿元，增长4.5%。', ['37.21万亿元']],
  [
    'in a heading, in bold and in a list',
    'en',
    '## Of RMB 5 billion\n\n**In e-commerce**\n\n- 3.2 million people',
    ['RMB 5 billion', 'e-commerce', '3.2 million'],
  ],
  ['not in code and not in cells', 'zh', '`5万元`\n\n| 甲 | 乙 |\n| --- | --- |\n| 丙 | 5万元 |\n', []],
])('%s numbers stay on one line with their units (%s)', async (_, lang, text, kept) =>
  expect(await pieces(text, lang)).toEqual(kept),
);

it('a heading in Chinese breaks between its words, and numbers in it stay whole', async () =>
  expect(await html('## 全国电子商务交易额达37.21万亿元', 'zh')).toContain(
    '>全国<wbr>电子<wbr>商务<wbr>交易额<wbr>达37.21万亿元</h2>',
  ));

it('numbers in a component of a line stay whole, too', () => {
  const value = { type: 'mdxJsxTextElement', name: 'Value', attributes: [], children: [text('RMB 5 billion')] };
  const file = new VFile({ data: { location: { lang: 'en', report: 'r', slug: 'a' } } });
  keptNumbers()({ type: 'root', children: [value] } as unknown as Root, file);
  expect(value.children).toMatchObject([{ tagName: 'span', children: [text('RMB 5 billion')] }]);
});

const text = (words: string) => ({ type: 'text', value: words });
