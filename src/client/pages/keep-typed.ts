/** Safari empties a field without autocompletion when its reader comes back to a page that is otherwise as it was left. */
export function keepTyped(input: HTMLInputElement): void {
  let typed = '';
  addEventListener('pagehide', () => (typed = input.value));
  addEventListener('pageshow', ({ persisted }) => {
    // It does so in a task that comes after this one.
    if (persisted) setTimeout(() => (input.value = typed));
  });
}
