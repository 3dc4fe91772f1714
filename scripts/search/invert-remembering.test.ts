import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { cacheIn, noCache } from '../cache/cache.ts';
import { type Indexed, invertRemembering } from './invert-remembering.ts';

const folder = mkdtempSync(join(tmpdir(), 'yearleaf-words-'));
afterAll(() => rmSync(folder, { recursive: true }));

const part = (text: string, title = ''): Indexed => ({ lang: 'zh', title, text });
const before = [part('网络零售额增长', '现状'), part(''), part('刷单炒信'), part('零售额')];
const after = [part('新的一段：直播带货'), ...before.slice(0, 2), part('刷单炒信被罚'), before[3]!];

it('finds the same words, with the same weights in the same order, whatever is remembered', async () => {
  const open = () => cacheIn(join(folder, 'memo'), '');
  const first = open();
  expect(await invertRemembering(before, first)).toEqual(await invertRemembering(before, noCache));
  first.save();
  const second = open();
  expect(await invertRemembering(after, second)).toEqual(await invertRemembering(after, noCache));
  second.save();
  expect(await invertRemembering(before.toReversed(), open())).toEqual(
    await invertRemembering(before.toReversed(), noCache),
  );
});
