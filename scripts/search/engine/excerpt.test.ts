import { describe, expect, it } from 'vitest';
import { searchLanguage } from '../query/index.ts';
import { excerpt, mark } from './excerpt.ts';

const ZH = searchLanguage('zh');
const EN = searchLanguage('en');

const say = (pieces: { text: string; hit: boolean }[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('an excerpt', () => {
  it('is the whole of a short text, with every hit marked', () =>
    expect(
      say(
        excerpt(
          '刷单和刷单',
          [
            [0, 2],
            [3, 5],
          ],
          ZH.excerpt,
        ),
      ),
    ).toBe('[刷单]和[刷单]'));

  it('of a long text begins shortly before the first hit and says that it is cut', () => {
    const text = `${'前'.repeat(100)}刷单${'后'.repeat(100)}`;
    expect(say(excerpt(text, [[100, 102]], ZH.excerpt))).toBe(`…${'前'.repeat(24)}[刷单]${'后'.repeat(64)}…`);
  });

  it('cuts between English words', () => {
    const text = `${'platform '.repeat(30)}fraud ${'platform '.repeat(30)}`.trim();
    expect(say(excerpt(text, [[270, 275]], EN.excerpt))).toMatch(/^…(platform )+\[fraud\]( platform)+ ?…$/);
  });

  it('shows a long hit whole', () =>
    expect(say(excerpt('字'.repeat(300), [[50, 250]], ZH.excerpt))).toContain(`[${'字'.repeat(200)}]`));
});

it('marks hits that touch as one', () =>
  expect(
    say(
      mark('大数据杀熟', [
        [0, 2],
        [1, 3],
      ]),
    ),
  ).toBe('[大数据]杀熟'));
