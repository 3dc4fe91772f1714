/**
 * Something that is wrong with what the program was given, and is told to people in a sentence: what was expected, what
 * was found, what to do. Every other error is a fault of the program.
 */
export class ExpectedError extends Error {
  override name = 'ExpectedError';
}
