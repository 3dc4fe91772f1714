import type { Messages } from '../../message.ts';

const kinds = { Figure: 'figure', Note: 'note', heading: 'heading', file: 'address' };

export const duplicateIds = {
  repeated: (kind: keyof typeof kinds, name: string, where: string) => [
    `the ${kinds[kind]} "${name}" exists already, at ${where}`,
    `each ${kinds[kind]} once`,
    'give this one another name',
  ],
  reserved: (name: string) => [`"${name}" is an address of the site itself`, 'another name', 'rename it'],
} satisfies Messages;
