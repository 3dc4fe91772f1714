import { chosenSeverity, type Library } from './library.ts';
import type { Problem } from './problem.ts';

/** Problems as grave as the library wants them; those of rules that are off are left out. */
export const withChosenSeverity = (problems: readonly Problem[], frame: Pick<Library, 'site' | 'reports'>): Problem[] =>
  problems.flatMap((problem) => {
    const severity = chosenSeverity(frame, problem.rule, problem.file) ?? problem.severity;
    return severity === 'off' ? [] : [{ ...problem, severity }];
  });
