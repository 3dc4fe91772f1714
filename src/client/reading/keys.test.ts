import { describe, expect, it } from 'vitest';
import { actionOf } from './keys.ts';

const press = (key: string, more = {}) => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, repeat: false },
  ...more,
});

describe('a single key', () => {
  it.each([
    ['n', 'next'],
    ['P', 'previous'],
    ['c', 'contents'],
    ['/', 'search'],
    ['q', 'quote'],
    ['?', 'help'],
    ['x', undefined],
    ['Enter', undefined],
  ])('%s does %s', (key, action) => expect(actionOf(press(key), false)).toBe(action));

  it('does nothing where one types', () => expect(actionOf(press('n'), true)).toBeUndefined());

  it.each(['ctrlKey', 'metaKey', 'altKey', 'isComposing', 'repeat'])('does nothing with %s', (what) =>
    expect(actionOf(press('n', { [what]: true }), false)).toBeUndefined(),
  );
});
