import { describe, expect, it } from 'vitest';
import { formatProblem, readLibrary } from '../content/index.ts';
import { head, REPORT, SITE } from '../testing/library.ts';
import { SVG } from '../testing/pictures.ts';
import { checkContent } from './check-content.ts';

/** What the rules that every text is held to say of pictures, in a library of two languages. */
function sayOf(zh: string, en: string, rule: string): string[] {
  const files = {
    'site.yaml': SITE,
    'r/report.yaml': REPORT,
    'r/images/a.svg': SVG,
    'r/images/b.svg': SVG,
    'r/images/credits.yaml': 'own: all\n',
    'r/zh/1-a.mdx': `${head()}\n${zh}\n`,
    'r/en/1-a.mdx': `${head()}\n${en}\n`.replace('现状', 'Status').replace('一句话', 'One sentence'),
  };
  return checkContent(readLibrary(new Map(Object.entries(files))))
    .filter((problem) => problem.rule === rule)
    .map((problem) => formatProblem(problem, 'en'));
}

const [ZH, EN] = ['![货船](a.svg "港口")', '![A ship](a.svg "The harbour")'];

describe('pictures in two languages', () => {
  it.each<[string, string, string, string[]]>([
    ['the same', ZH, EN, []],
    [
      'another one',
      ZH,
      EN.replace('a.svg', 'b.svg'),
      [
        'r/en/1-a.mdx:6:1  here stands the picture b.svg — the picture a.svg, as in the Chinese at r/zh/1-a.mdx:6 — make both the same, in the same order',
      ],
    ],
    [
      'one that English lacks',
      `${ZH}\n\n正文。`,
      'Text.',
      [
        'r/zh/1-a.mdx:6:1  the picture a.svg stands here and not in the English — the same after r/en/1-a.mdx:1 — add it there, or take it away here',
      ],
    ],
    [
      'a caption in one alone',
      ZH,
      '![A ship](a.svg)',
      [
        'r/en/1-a.mdx:6:1  this picture has no caption — a caption, as in the Chinese at r/zh/1-a.mdx:6 — give it one in both, or in neither',
      ],
    ],
    ['words that were not translated', ZH, ZH, ['r/en/1-a.mdx:6:1  this is still in Chinese — English — translate it']],
  ])('%s', (_, zh, en, messages) => expect(sayOf(zh, en, 'pairing')).toEqual(messages));
});

describe('numbers of a caption and of the words that stand for a picture', () => {
  it('are the same in both languages', () => {
    expect(sayOf('![3艘船](a.svg "2020年共5家")', '![3 ships](a.svg "5 in 2020")', 'numbers')).toEqual([]);
    expect(sayOf('![3艘船](a.svg "共50家")', '![4 ships](a.svg "60 in all")', 'numbers')).toEqual([
      expect.stringMatching(/^r\/en\/1-a\.mdx:6:3 {2}“4” stands here, but “3” in the Chinese/),
      expect.stringMatching(/^r\/en\/1-a\.mdx:6:19 {2}“60” stands here, but “50家” in the Chinese/),
    ]);
  });
});

describe('punctuation', () => {
  it('is found at its place, behind a backslash too', () =>
    expect(sayOf('![货船,帆船](a.svg "港口\\"北\\"部,南部")', EN, 'punctuation')).toEqual([
      expect.stringMatching(/^r\/zh\/1-a\.mdx:6:5 /),
      expect.stringMatching(/^r\/zh\/1-a\.mdx:6:20 /),
      expect.stringMatching(/^r\/zh\/1-a\.mdx:6:23 /),
      expect.stringMatching(/^r\/zh\/1-a\.mdx:6:25 /),
    ]));
});
