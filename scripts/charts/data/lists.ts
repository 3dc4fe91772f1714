/** What an attribute lists with semicolons between: `东部；西部`, `East; West`. */
export const listed = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/[;；]/u)
    .map((each) => each.trim())
    .filter(Boolean);
