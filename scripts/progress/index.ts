export { type Display, openDisplay } from './display.ts';
export { counted, countSteps, onSteps, reportSteps, type Steps } from './steps.ts';
