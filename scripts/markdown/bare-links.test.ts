import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { bareLinks, mayHoldBareLinks } from './bare-links.ts';

const whole = unified().use(remarkParse).use(remarkGfm);
const quick = whole().use(bareLinks);

describe('a text in which nothing can be a bare link', () => {
  it.each([
    ['words and numbers', '直播电商：37.21 trillion yuan, up 4.5% from H1.'],
    ['a link that is marked', 'See [the ministry](/ecommerce-2020/) and <b>bold</b>.'],
    [
      'a table, a footnote, a task, a deletion',
      '| a | b |\n| --- | --: |\n| c | 1 |\n\ntext[^a] ~~gone~~\n\n- [x] done\n\n[^a]: note\n',
    ],
  ])('is read the same without looking for them: %s', (_, text) => {
    expect(mayHoldBareLinks(text)).toBe(false);
    expect(quick.parse(text)).toEqual(whole.parse(text));
  });
});

describe('a text in which something may be one', () => {
  it.each([
    'see www.example.org',
    'see HTTPS://example.org',
    'write to a@example.org',
    'write to a&#64;example.org',
    'see www&#46;example.org',
  ])('is known: %s', (text) => {
    expect(mayHoldBareLinks(text)).toBe(true);
    expect(JSON.stringify(quick.parse(text))).toContain('"link"');
    expect(quick.parse(text)).toEqual(whole.parse(text));
  });
});
