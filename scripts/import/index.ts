export { newLibrary } from './new-library.ts';
export { libraryRefusal, type Place } from './new-library/refusal.ts';
export { newReport } from './new-report.ts';
export { featuredReport, nextSteps } from './new-report/next-steps.ts';
export { refusal } from './new-report/refusal.ts';
