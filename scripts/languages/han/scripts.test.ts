import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { countScripts } from './characters.ts';

/** Code without comments, which are in English and name signs of any language. */
const linesOf = (lang: string): string[] =>
  readdirSync(`scripts/languages/${lang}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/punctuation|search|numbers\.ts|facts|language-names/.test(file))
    .flatMap((file) =>
      readFileSync(`scripts/languages/${lang}/${file}`, 'utf8')
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .split('\n')
        .filter((line) => !/^\s*\/\//.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );

it('Words of Traditional Chinese have no Simplified character, and its quotation marks', () =>
  expect(linesOf('zh-hant').filter((line) => countScripts(line).simplified > 0 || /[“”]/u.test(line))).toEqual([]));

it('Words of Simplified Chinese have no Traditional character, and its quotation marks', () =>
  expect(linesOf('zh').filter((line) => countScripts(line).traditional > 0 || /[「」]/u.test(line))).toEqual([]));

/** What the mainland alone calls so. */
const MAINLAND = /搜索|鏈接|默認|文件[夾名]|單元格|屏幕|字符|信息|視頻|打印|加載|在線|斜槓|連字符|花括號|缺省/u;

it('Words of Traditional Chinese are those of Hong Kong and Taiwan', () =>
  expect(linesOf('zh-hant').filter((line) => MAINLAND.test(line))).toEqual([]));
