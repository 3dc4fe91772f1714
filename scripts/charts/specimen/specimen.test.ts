import { describe, expect, it } from 'vitest';
import { checkContent } from '../../check/index.ts';
import { formatProblem, readLibrary } from '../../content/index.ts';
import { chartForms } from '../index.ts';
import { specimen } from './specimen.ts';

describe.each(['zh', 'zh-hant', 'en'] as const)('the specimen in %s', (lang) => {
  const library = specimen(lang);
  const texts = [...library.values()].join('\n');

  it('has nothing for the check to say', () => {
    const content = readLibrary(library);
    const problems = [...content.problems, ...checkContent(content)];
    expect(problems.map((problem) => formatProblem(problem, 'en'))).toEqual([]);
  });

  it('has a figure of each form that needs no map', () => {
    const lacking = chartForms.filter((form) => !['none', 'map'].includes(form) && !texts.includes(`chart="${form}"`));
    expect(lacking).toEqual([]);
  });
});
