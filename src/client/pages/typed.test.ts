import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenTyped } from './typed.ts';

const PAUSE = 100;
let input: HTMLInputElement;
let callOff: () => void;
const act = vi.fn();
beforeEach(() => {
  vi.useFakeTimers();
  act.mockClear();
  input = new EventTarget() as HTMLInputElement;
  callOff = whenTyped(input, PAUSE, act);
});
afterEach(() => void vi.useRealTimers());

const type = (isComposing = false) => input.dispatchEvent(Object.assign(new Event('input'), { isComposing }));

describe('what is typed', () => {
  it('is acted on once, when the keys rest', () => {
    type();
    vi.advanceTimersByTime(PAUSE - 1);
    type();
    vi.advanceTimersByTime(PAUSE - 1);
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('is no text of the reader’s while an input method composes, and one at once when it has', () => {
    type();
    type(true);
    vi.advanceTimersByTime(PAUSE - 1);
    input.dispatchEvent(new Event('compositionend'));
    expect(act).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(PAUSE);
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('is forgotten when the call is called off', () => {
    type();
    callOff();
    vi.advanceTimersByTime(PAUSE);
    expect(act).not.toHaveBeenCalled();
  });
});
