import { ExpectedError } from '../expected-error.ts';
import { howToMake, type MadeOf, type Manifest } from './manifest.ts';
import type { Share } from './share.ts';

/** A part, and the folder that it lies in as messages name it. */
interface FoundPart {
  name: string;
  manifest: Manifest;
}

/** Throws an ExpectedError unless the parts are all parts of one site, and of the one that would be built here now. */
export function requireParts(parts: readonly FoundPart[], now: (share: Share) => MadeOf): void {
  const [first] = parts;
  if (!first)
    throw new ExpectedError('No part was named: the folders of all parts were expected: npm run join -- parts/*');
  for (const part of parts) requireMadeOf(part, now(part.manifest));
  requireAll(parts, first);
}

function requireMadeOf({ name, manifest }: FoundPart, now: MadeOf): void {
  const anew = `Make it anew: ${howToMake(manifest, name)}`;
  const fault =
    manifest.program !== now.program
      ? 'was made by another version of the program, of its packages or of Node'
      : manifest.content !== now.content
        ? 'was made of another content than the library has here, or of reports that are dealt out otherwise now'
        : manifest.site !== now.site
          ? `was made for ${manifest.site}, and this site is for ${now.site}: SITE and BASE have to be the same`
          : manifest.leftOut.join() !== now.leftOut.join()
            ? `was made on another day: it leaves out ${listOf(manifest.leftOut)}, and today ${listOf(now.leftOut)} would be left out`
            : undefined;
  if (fault) throw new ExpectedError(`The part in ${name} ${fault}. ${anew}`);
}

function requireAll(parts: readonly FoundPart[], first: FoundPart): void {
  const { of } = first.manifest;
  const other = parts.find(({ manifest }) => manifest.of !== of);
  if (other)
    throw new ExpectedError(
      `${first.name} is one of ${of} parts, and ${other.name} one of ${other.manifest.of}: the parts of one site were expected. Leave out what is of another, or make all anew.`,
    );
  const byNumber = Map.groupBy(parts, ({ manifest }) => manifest.part);
  const [twice] = [...byNumber.values()].filter((same) => same.length > 1);
  if (twice)
    throw new ExpectedError(
      `Part ${twice[0]!.manifest.part} of ${of} is there more than once: ${twice.map(({ name }) => name).join(', ')}. Name one of them.`,
    );
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((part) => !byNumber.has(part));
  if (missing.length > 0)
    throw new ExpectedError(
      `${missing.length === 1 ? 'Part' : 'Parts'} ${missing.join(', ')} of ${of} ${missing.length === 1 ? 'is' : 'are'} missing. Make what is missing: ${howToMake({ part: missing[0]!, of })}`,
    );
}

const listOf = (reports: readonly string[]): string => (reports.length > 0 ? reports.join(', ') : 'nothing');
