import { countWords } from '../text-facts.ts';
import { countScripts } from './characters.ts';

type Script = 'traditional' | 'simplified';
const OTHER: Record<Script, Script> = { traditional: 'simplified', simplified: 'traditional' };

/** Fewer characters of the other script may be a name. */
const LEAST = 2;

/**
 * Whether a text is Chinese, with hardly a word in Latin letters, and not in the other script. One whose characters are
 * the same in both is written in either.
 */
export const isWrittenIn =
  (script: Script) =>
  (text: string): boolean => {
    const { han, latin } = countWords(text);
    const counts = countScripts(text);
    const other = counts[OTHER[script]];
    return han >= 4 && latin * 10 < han && (other < LEAST || other <= counts[script]);
  };
