export { type Display, openDisplay } from './display.ts';
export { countSteps, onSteps, reportSteps, type Steps } from './steps.ts';
