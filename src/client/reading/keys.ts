/** What a single key does while one reads. */
export type Action = 'next' | 'previous' | 'contents' | 'search' | 'quote' | 'help';

export const actions: Readonly<Record<string, Action>> = {
  n: 'next',
  p: 'previous',
  c: 'contents',
  '/': 'search',
  q: 'quote',
  '?': 'help',
};

/** What is asked of a keyboard event; `typing`: it belongs to a field. */
interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  isComposing: boolean;
  repeat: boolean;
}

/** What a key does: nothing with another held down, and nothing where one types. */
export function actionOf(press: Press, isTyping: boolean): Action | undefined {
  const isAlone = !press.ctrlKey && !press.metaKey && !press.altKey && !press.isComposing && !press.repeat;
  return isAlone && !isTyping ? actions[press.key.toLowerCase()] : undefined;
}

const FIELDS = 'input, select, textarea, [contenteditable]';

export const isField = (target: EventTarget | null): boolean => target instanceof Element && target.matches(FIELDS);
