import { describe, expect, it } from 'vitest';
import { checkContent } from '../../check/index.ts';
import { formatProblem, readLibrary } from '../../content/index.ts';
import { readIndicators } from '../../indicators/index.ts';
import { forms } from './generate/figure.ts';
import { generateLibrary } from './generate.ts';

const library = generateLibrary(200);
const texts = [...library].filter(([path]) => path.endsWith('.mdx'));
const all = texts.map(([, text]) => text).join('\n');

describe('a generated library', () => {
  it(
    'has content in which the check finds nothing',
    () => expect(checkContent(readLibrary(library)).map((problem) => formatProblem(problem, 'en'))).toEqual([]),
    60_000,
  );
  it('is the same in every run', () => expect(generateLibrary(200)).toEqual(library));
  it('is another with another seed', () => expect(generateLibrary(200, 2)).not.toEqual(library));
  it('has every file in both languages', () => {
    const paths = texts.map(([path]) => path);
    expect(paths.filter((path) => path.includes('/zh/')).map((path) => path.replace('/zh/', '/en/'))).toEqual(
      paths.filter((path) => path.includes('/en/')),
    );
  });
  it.each(forms)('has figures of the form %s', (form) => expect(all).toContain(`chart="${form}"`));
  it.each([
    ['footnotes', '[^source]: '],
    ['editor’s notes', '<Note id='],
    ['links', '](/report-1/'],
    ['lists', '\n- '],
    ['laws', 'id="laws"'],
    ['cases', 'stance: negative'],
  ])('has %s', (_, mark) => expect(all).toContain(mark));
  it('grows with the pages that are asked for', () =>
    expect(generateLibrary(800).size / library.size).toBeCloseTo(4, 0));
});

describe('a generated library with series', () => {
  const counted = readLibrary(generateLibrary(20, 1, 'counted'));
  it('has two thousand values over thirty years and forty places, in which the check finds nothing', () => {
    const { observations } = readIndicators(counted);
    expect(observations).toHaveLength(2040);
    expect(new Set(observations.map(({ period }) => period)).size).toBe(30);
    expect(new Set(observations.flatMap(({ places }) => places)).size).toBe(40);
    expect(checkContent(counted).map((problem) => formatProblem(problem, 'en'))).toEqual([]);
  });
  it('has the same figures where they are of no indicators', () => {
    const plain = generateLibrary(20, 1, 'plain');
    const without = [...counted.pages].map(({ path, source }) => [
      path.file,
      source.replaceAll(/ indicators="[^"]*"/g, ''),
    ]);
    expect(without).toEqual(without.map(([file]) => [file, plain.get(file!)]));
    expect(plain.has('indicators.yaml')).toBe(false);
  });
});
