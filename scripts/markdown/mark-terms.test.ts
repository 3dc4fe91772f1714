import { describe, expect, it } from 'vitest';
import type { Lang } from '../languages/index.ts';
import { markTerms } from './mark-terms.ts';

const span = (term: number, word: string) => `<span class="term" data-term="${term}">${word}</span>`;

describe('a term is marked', () => {
  it.each<[string, Lang, string, string[][], string]>([
    [
      'where it stands first',
      'zh',
      '<p>前置仓，又是前置仓。</p>',
      [['前置仓']],
      `<p>${span(0, '前置仓')}，又是前置仓。</p>`,
    ],
    [
      'in any of its forms',
      'en',
      '<p>MOFCOM said</p>',
      [['Ministry of Commerce', 'MOFCOM']],
      `<p>${span(0, 'MOFCOM')} said</p>`,
    ],
    [
      'at the head of a sentence',
      'en',
      '<p>Pilot zones grew.</p>',
      [['pilot zone']],
      `<p>${span(0, 'Pilot zones')} grew.</p>`,
    ],
    ['as the longer one', 'zh', '<p>综合试验区</p>', [['试验区'], ['综合试验区']], `<p>${span(1, '综合试验区')}</p>`],
    [
      'beside others',
      'en',
      '<p>a TP and a CCA</p>',
      [['CCA'], ['TP']],
      `<p>a ${span(1, 'TP')} and a ${span(0, 'CCA')}</p>`,
    ],
    ['in emphasis', 'zh', '<p><em>前置仓</em></p>', [['前置仓']], `<p><em>${span(0, '前置仓')}</em></p>`],
    ['with signs of HTML', 'en', '<p>J&amp;T Express</p>', [['J&T Express']], `<p>${span(0, 'J&amp;T Express')}</p>`],
  ])('%s', (_, lang, html, terms, marked) => expect(markTerms(html, terms, lang)).toBe(marked));
});

describe('a term is left alone', () => {
  it.each([
    ['in a heading', '<h2 id="a">前置仓</h2>'],
    ['in a link', '<a href="/">前置仓</a>'],
    ['in a figure, whatever stands in it', '<figure title="a > b"><div>前置仓</div><figure></figure>前置仓</figure>'],
    ['in the value of an attribute', '<p title="前置仓">文</p>'],
  ])('%s', (_, html) => expect(markTerms(html, [['前置仓']], 'zh')).toBe(html));

  it('as a part of a word', () =>
    expect(markTerms('<p>ICPI and TPs-x</p>', [['CPI'], ['TP']], 'en')).toBe('<p>ICPI and TPs-x</p>'));

  it('but not after what is left alone', () =>
    expect(markTerms('<a>前置仓</a><p>前置仓</p>', [['前置仓']], 'zh')).toBe(
      `<a>前置仓</a><p>${span(0, '前置仓')}</p>`,
    ));
});
