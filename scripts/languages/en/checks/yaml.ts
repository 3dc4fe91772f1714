import type { Messages } from '../../message.ts';

export const yaml = {
  alias: [
    'an alias (*name) stands here',
    'the words themselves',
    'write the value out, or put it in "double quotes" if it begins with a star',
  ],
  duplicateKey: ['this key stands here a second time', 'each key once', 'take one of the two away'],
  notYaml: (reason: string) => [
    `this is not YAML: ${reason}`,
    'lines of the form «key: value»',
    'put a value that holds a colon, a quote or a # in "double quotes"',
  ],
} satisfies Messages;
