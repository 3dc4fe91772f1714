import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { GlossaryData } from '../content/schema.ts';
import type { Term } from './term.ts';

/** The project's glossary, which the check has found sound. */
export const readGlossary = (): GlossaryData => parse(readFileSync('content/glossary.yaml', 'utf8')) as GlossaryData;

/** The glossary as the search page reads it: terms of every category. */
export const compactGlossary = (glossary: GlossaryData): Term[] =>
  Object.values(glossary)
    .flat()
    .map(({ zh, en, also = [] }): Term => [zh, en, ...also]);
