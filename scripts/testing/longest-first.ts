import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files of tests that take longest, by a part of their path, those of each project in this order. Vitest knows how long
 * a file takes from earlier runs alone; in a fresh clone it would begin with the largest, and one that is short and
 * builds whole sites would have a single core at work in the end.
 */
const LONGEST = [
  'browser/copies/repeatable',
  'browser/copies/hostile',
  'browser/copies/parts',
  'browser/every-page',
  'browser/copies/any-publisher',
  'browser/copies/pictures',
  'browser/search.test',
  'browser/copies/watching',
  'browser/copies/languages',
  'content/read-incremental',
  'check/guide',
  'data/workbook',
  '/properties.test',
  'rules/valid-html',
  'rules/images',
];

const rank = (path: string): number => {
  const index = LONGEST.findIndex((part) => path.includes(part));
  return index < 0 ? LONGEST.length : index;
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const group = ({ project }: TestSpecification): number => project.config.sequence.groupOrder;
    return (await super.sort(files)).sort((a, b) => group(a) - group(b) || rank(a.moduleId) - rank(b.moduleId));
  }
}
