/**
 * Something that is wrong with what the program was given, and is told to people in a sentence: what was expected, what
 * was found, what to do. Every other error is a fault of the program.
 */
export class ExpectedError extends Error {
  override name = 'ExpectedError';
}

/** What a full disk, or one that is used up for this user, is called by the system. */
const NO_ROOM = new Set(['ENOSPC', 'EDQUOT']);

/** An error as it is; but of a disk without room, one that says what to do. */
export function named(error: unknown): unknown {
  const { code, path, dest } = (error ?? {}) as { code?: unknown; path?: string; dest?: string };
  if (!NO_ROOM.has(String(code))) return error;
  const where = dest ?? path;
  return new ExpectedError(
    `The disk is full${where ? `: there was no room for ${where}` : ''}. Nothing that was published has changed. Make room, or let the result go to another disk, and try again.`,
  );
}
