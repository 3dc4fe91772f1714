export { newReport } from './new-report.ts';
export { nextSteps } from './new-report/next-steps.ts';
export { refusal } from './new-report/refusal.ts';
