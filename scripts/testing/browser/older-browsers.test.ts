import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What is built must work in browsers of some years ago, and in Safari, neither of which runs these tests. */
const FOLDER = 'dist/_astro';
const built = (ending: string): [name: string, text: string][] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(ending))
    .map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]);

/** Not in Firefox ESR 115, the last for Windows 7 and 8, or not in Safari 16.4. */
const TOO_NEW = [
  /\.groupBy\(/,
  /\.(?:is|to)WellFormed\(/,
  /\.withResolvers\(/,
  /\.fromAsync\(/,
  /\bURL\.(?:parse|canParse)\(/,
  /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
  /\bRegExp\.escape\(/,
  /\.(?:startViewTransition|checkVisibility|setHTML|showPopover)\(/,
];

it.each(built('.js'))('%s calls nothing that browsers of 2023 do not have', (_, script) =>
  expect(TOO_NEW.filter((call) => call.test(script))).toEqual([]),
);

it.each(built('.css'))('%s asks for the width of a screen in the form that all know', (_, css) =>
  expect(css.match(/@media[^{]*[<>]=?/g)).toBeNull(),
);

it('what is not to be selected is not in Safari either', () => {
  const rules = built('.css').flatMap(([, css]) => css.match(/\{[^{}]*user-select[^{}]*/g) ?? []);
  expect(rules).not.toEqual([]);
  expect(rules.filter((rule) => !rule.includes('-webkit-user-select'))).toEqual([]);
});
