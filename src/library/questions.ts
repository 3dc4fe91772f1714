import { noteDependency } from '../../scripts/cache/dependencies.ts';
import { hash } from '../../scripts/cache/hash.ts';
import { memoizeByObject } from '../../scripts/text/index.ts';
import { currentModel, type Model } from './model.ts';

/** Works out an answer from the library alone: the same library, the same answer. It has to survive JSON unchanged. */
type Answer<Args extends string[], Value> = (model: Model, ...args: Args) => Value;

const answers = new Map<string, Answer<string[], unknown>>();

/**
 * Names a question that pages ask. Whoever asks it while a page is drawn makes the page depend on the answer; «there is
 * none» is an answer too, so a question never throws. Say no more than pages show: whatever else the answer holds has
 * them drawn again for nothing.
 */
export function question<Args extends string[], Value>(
  name: string,
  answer: Answer<Args, Value>,
): (...args: Args) => Value {
  answers.set(name, answer as unknown as Answer<string[], unknown>);
  return (...args) => {
    const key = JSON.stringify([name, ...args]);
    noteDependency(key);
    return answerOf(currentModel(), key) as Value;
  };
}

/** Names of all questions. */
export const questionNames = (): string[] => [...answers.keys()];

/** A hash of the answer that a question has now, by the key that was noted: `["site"]`, `["report","en","tea-2020"]`. */
export function answerHash(model: Model, key: string): string {
  const { hashes } = knownOf(model);
  const known = hashes.get(key);
  if (known !== undefined) return known;
  const made = hash([JSON.stringify(answerOf(model, key)) ?? '']);
  hashes.set(key, made);
  return made;
}

/** Each question is answered once for each library, however many pages ask it. */
const knownOf = memoizeByObject((_: Model) => ({
  values: new Map<string, unknown>(),
  hashes: new Map<string, string>(),
}));

/** The answer to a question by the key that was noted. */
export function answerOf(model: Model, key: string): unknown {
  const { values } = knownOf(model);
  if (values.has(key)) return values.get(key);
  const [name, ...args] = JSON.parse(key) as [string, ...string[]];
  const answer = answers.get(name);
  if (!answer) throw new Error(`No question has the name ${name}.`);
  const value = answer(model, ...args);
  values.set(key, value);
  return value;
}
