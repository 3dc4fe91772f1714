import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { readFormula } from './formula.ts';

/** Each sign that is no letter or number, with whether it says that it stretches. */
function signsOf(tex: string): [sign: string, stretches: unknown][] {
  const read = readFormula(tex, false);
  const signs: [string, unknown][] = [];
  if ('math' in read)
    visit(read.math, 'element', (node) => {
      if (node.tagName === 'mo')
        signs.push([
          node.children.map((sign) => ('value' in sign ? sign.value : '')).join(''),
          node.properties['stretchy'],
        ]);
    });
  return signs;
}

it.each([
  ['\\bar{x}', [['ˉ', 'false']]],
  ['\\vec{v}', [['→', 'false']]],
  [
    '\\hat{x} + \\tilde{y}',
    [
      ['ˆ', 'false'],
      ['+', undefined],
      ['˜', 'false'],
    ],
  ],
  ['\\widetilde{xyz}', [['~', 'true']]],
  ['\\widehat{xyz}', [['^', 'true']]],
  ['\\overline{xyz}', [['‾', 'true']]],
  ['x = 1', [['=', undefined]]],
])('in %s a sign above is stretched only where it is a wide one, and says so', (tex, signs) =>
  expect(signsOf(tex)).toEqual(signs),
);

it('an arrow over a letter is a small one', () => {
  const read = readFormula('\\vec{v} + \\bar{x}', false);
  const accents: unknown[] = [];
  if ('math' in read)
    visit(read.math, { tagName: 'mover' }, (node) => {
      accents.push(node.type === 'element' && node.properties['accent']);
    });
  expect(accents).toEqual(['false', 'true']);
});
