/**
 * Something that is wrong with what the program was given, and is told to people in a sentence: what was expected, what
 * was found, what to do. Every other error is a fault of the program.
 */
export class ExpectedError extends Error {
  override name = 'ExpectedError';
}

/** What a full disk, or one that is used up for this user, is called by the system. */
const NO_ROOM = new Set(['ENOSPC', 'EDQUOT']);

/** What a file or folder is called that this user may not read or write, or that lies on a disk where nobody may write. */
const NOT_ALLOWED = new Set(['EACCES', 'EPERM', 'EROFS']);

/** An error as it is; but of a disk without room, and of what this user may not touch, one that says what to do. */
export function named(error: unknown): unknown {
  const { code, path, dest } = (error ?? {}) as Partial<Record<'code' | 'path' | 'dest', string>>;
  const where = dest ?? path;
  if (NO_ROOM.has(String(code)))
    return new ExpectedError(
      `The disk is full${where ? `: there was no room for ${where}` : ''}. Nothing that was published has changed. Make room, or let the result go to another disk, and try again.`,
    );
  // Of what has no path, such as a port, something else is to be said.
  if (where === undefined || !NOT_ALLOWED.has(String(code))) return error;
  return new ExpectedError(
    `The system does not let this user read or write ${where}. Nothing that was published has changed. Give yourself the permission (on Linux and macOS: chmod u+rwX), or name another folder, and try again.`,
  );
}
