import type { checks } from './en/checks/index.ts';

/** All that the checks can say. The English has it first; every other language must have the same, of the same types. */
export type CheckMessages = typeof checks;
