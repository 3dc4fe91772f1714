import type { NumberFound } from '../languages/index.ts';
import type { Side } from './types.ts';

interface Text {
  text: string;
  numbers: NumberFound[];
}

/**
 * The numbers of two texts without the versions that both name: `Java 23`, `Log4j 2.15.0`. Like any name of a product a
 * version may be said more often in one language; one that stands in one text alone is left, and missed.
 */
export function withoutVersions(source: Text, translation: Text): Record<Side, NumberFound[]> {
  const [ours, theirs] = [versionsIn(source), versionsIn(translation)];
  const shared = new Set([...ours.values()].filter((version) => [...theirs.values()].includes(version)));
  const rest = ({ numbers }: Text, versions: Map<NumberFound, string>) =>
    numbers.filter((number) => !shared.has(versions.get(number) ?? ''));
  return { source: rest(source, ours), translation: rest(translation, theirs) };
}

/** A word that begins with a capital or holds one, right before bare digits. */
const WORD = /(?<![A-Za-z0-9])([A-Za-z][A-Za-z0-9.+#-]*) ?$/u;

function versionsIn({ text, numbers }: Text): Map<NumberFound, string> {
  return new Map(
    numbers.flatMap((number) => {
      const word = WORD.exec(text.slice(0, number.start))?.[1];
      return word && /[A-Z]/u.test(word) && isVersion(number)
        ? [[number, `${word} ${number.text.trim()}`] as const]
        : [];
    }),
  );
}

const isVersion = ({ kind, unit, text, qualifier }: NumberFound): boolean =>
  (kind === 'plain' || kind === 'identifier') && !unit && !qualifier && /^\d+(?:\.\d+)*$/u.test(text.trim());
