import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDER = 'src/styles';
const sheets = readdirSync(FOLDER).filter((name) => name.endsWith('.css'));
const read = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8');
const tokens = new Set([...read('tokens.css').matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name));

/** What has a token: sizes of type that do not follow from the text around, colours, corners. */
const RAW = [
  /font-size:[^;]*\drem/,
  /(?:color|background|border|fill|stroke)[\w-]*:[^;]*#[0-9a-f]{3,8}\b/i,
  /border-radius:\s*\d/,
];

const rawIn = (css: string): string[] => css.split('\n').filter((line) => RAW.some((raw) => raw.test(line)));

it.each(sheets.filter((name) => name !== 'tokens.css'))(
  '%s has no sizes of type, colours or corners of its own',
  (name) => expect(rawIn(read(name))).toEqual([]),
);

it('sees those that a sheet has', () => {
  const css = [
    'font-size: 0.9rem;',
    'color: #0b5c7a;',
    'border-radius: 3px;',
    'color: var(--ink);',
    'font-size: 0.9em;',
  ];
  expect(rawIn(css.join('\n'))).toEqual(css.slice(0, 3));
});

it('every token that a sheet uses is there, or made by the sheet itself', () => {
  for (const name of sheets) {
    const css = read(name);
    const used = [...css.matchAll(/var\((--[\w-]+)/g)].map(([, token]) => token);
    const unknown = used.filter((token) => !tokens.has(token) && !css.includes(`${token}:`));
    expect([name, unknown]).toEqual([name, []]);
  }
});
