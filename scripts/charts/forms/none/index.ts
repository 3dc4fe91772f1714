import type { Form } from '../../form.ts';

/** The table alone: it can tell everything. */
export const none: Form = {
  needs: [],
  nearest: [],
  draw: () => ({ body: '', height: 0 }),
  describe: () => [],
};
