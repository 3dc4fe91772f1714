/**
 * Calls `act` when a reader has typed, once the keys rest for so many milliseconds, and at once when an input method has
 * composed a word: while it does, the text is not yet what the reader means. Gives what calls off a call to come.
 */
export function whenTyped(input: HTMLInputElement, pause: number, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const callOff = (): void => clearTimeout(timer);
  input.addEventListener('input', (event) => {
    if ((event as InputEvent).isComposing) return;
    callOff();
    timer = setTimeout(act, pause);
  });
  input.addEventListener('compositionend', () => {
    callOff();
    act();
  });
  return callOff;
}
